import type { Bubble, Insets, LngLat, RegionOutline, Viewport } from '@market/geo';
import type { Canvas2D, MapPlace, MapTheme, ToolsBox } from './scene.js';

/** The canvas a shell provides. Width and height in CSS pixels. */
export interface MapCanvas {
  ctx: Canvas2D;
  width: number;
  height: number;
  /** Canvas pixels per CSS pixel. */
  dpr: number;
  requestFrame: (draw: () => void) => unknown;
}

export interface MapEvents {
  /** A region was tapped; null: none. */
  onRegion?: (code: string | null) => void;
  onRecord?: (id: string) => void;
  /** Several records were tapped that no zoom parts. */
  onHeap?: (bubble: Bubble) => void;
  /** The map has come to rest: once at the start and after every gesture, never during one. */
  onViewport?: (view: Viewport) => void;
}

/** A picture of the ground that somebody else draws beneath the canvas. */
export interface Underlay {
  /** In the same frame as the map itself. */
  follow: (view: Viewport) => void;
  /** The map has come to rest. */
  settle: (view: Viewport) => void;
}

/** Where to stand at the start. */
export interface Spot extends LngLat {
  zoom: number;
}

export interface MapOptions {
  outlines: readonly RegionOutline[];
  places: readonly MapPlace[];
  theme: MapTheme;
  /** What bars and sheets cover of the canvas. */
  insets: Insets;
  /** Buttons over the right edge, of which labels keep clear. */
  tools?: ToolsBox;
  events: MapEvents;
  /** Without it, all regions. */
  spot?: Spot | undefined;
}
