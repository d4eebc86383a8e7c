import { regionOutlines, type Insets } from '@market/geo';
import type { MapController, MapEvents, MapOptions, MapTheme, Spot, ToolsBox } from '@market/map-core';
import type { Place } from '../_hooks/use-places';
import type { BaseMap } from '../_lib/base-map';
import { colors, regionColors } from '@/ui/tokens.gen';

export interface RegionMapProps {
  places: readonly Place[];
  selected: string | null;
  elder: boolean;
  /** Tiles to lay under the canvas. */
  baseMap: BaseMap | undefined;
  /** Where to stand at the start. */
  spot: Spot | undefined;
  /** Those of the first drawing are the ones that are told. */
  events: MapEvents;
  /** The controller once the canvas is there, for buttons beside it. */
  onReady: (map: MapController) => void;
  /** There is no canvas to draw on. */
  onFail: () => void;
}

const theme = (elder: boolean): MapTheme => ({
  colors,
  regionColors,
  // A canvas knows no CSS variables: the same families as --font-text and --font-num.
  fonts: { text: '"PingFang SC", "Noto Sans CJK SC", sans-serif', num: 'Barlow, "DIN Alternate", sans-serif' },
  labelSize: elder ? 18 : 13,
  target: elder ? 60 : 44,
});

/** What the title, the layers, the lens and the panel cover of so high a screen. */
const insets = (elder: boolean, height: number): Insets =>
  elder
    ? { top: 118, right: 84, bottom: 0.29 * height + 236, left: 30 }
    : { top: 120, right: 32, bottom: 0.28 * height + 172, left: 32 };

/** The switch of views and the buttons under it: map-tools. */
const tools = (elder: boolean): ToolsBox =>
  elder ? { top: 120, width: 84, height: 280 } : { top: 96, width: 70, height: 214 };

export const mapOptions = ({ places, elder, spot, events }: RegionMapProps, height: number): MapOptions => ({
  outlines: regionOutlines(),
  places,
  theme: theme(elder),
  insets: insets(elder, height),
  tools: tools(elder),
  spot,
  events,
});
