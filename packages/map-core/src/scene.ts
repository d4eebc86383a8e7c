import type { LngLat, RegionOutline, Viewport } from '@market/geo';
import type { BubbleLayers } from './bubble-layers.js';

/** What the map needs of a canvas: the same on H5 and on a mini-program's 2D canvas node. */
export type Canvas2D = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'clearRect'
  | 'closePath'
  | 'fill'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineCap'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'measureText'
  | 'moveTo'
  | 'quadraticCurveTo'
  | 'setTransform'
  | 'stroke'
  | 'strokeStyle'
  | 'textAlign'
  | 'textBaseline'
>;

/** The design tokens a map is drawn with. */
export const colorRoles = [
  'bg-surface',
  'primary',
  'primary-tint',
  'primary-edge',
  'river',
  'river-text',
  'text-1',
  'text-3',
  'text-on-dark',
] as const;
type ColorRole = (typeof colorRoles)[number];

/** Design tokens by their role names; lengths in CSS pixels. */
export interface MapTheme {
  colors: Readonly<Record<ColorRole, string>>;
  /** By region code. A region without a colour of its own takes the primary one. */
  regionColors: Readonly<Record<string, string>>;
  /** CSS font families. */
  fonts: { text: string; num: string };
  labelSize: number;
  /** Least side of anything that can be tapped. */
  target: number;
}

export interface MapPlace {
  code: string;
  name: string;
  /** null: nothing is known, and no number is shown. */
  value: number | null;
  /** GCJ-02. Where to write the name of a place that has no outline. */
  centre?: LngLat;
}

/** At the right edge of the canvas. CSS pixels. */
export interface ToolsBox {
  top: number;
  width: number;
  height: number;
}

export interface Scene {
  view: Viewport;
  /** The zoom at which all regions are on screen. */
  overviewZoom: number;
  outlines: readonly RegionOutline[];
  places: readonly MapPlace[];
  bubbles: BubbleLayers;
  selected: string | null;
  /** Whether there is a picture of the ground beneath the canvas, which ours must not hide. */
  seeThrough: boolean;
  tools: ToolsBox | undefined;
  theme: MapTheme;
}

export const colorOf = ({ colors, regionColors }: MapTheme, code: string): string =>
  regionColors[code] ?? colors.primary;
