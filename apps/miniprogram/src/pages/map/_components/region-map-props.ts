import { regionOutlines } from '@market/geo';
import type { MapController, MapOptions, MapTheme } from '@/map-core';
import type { Place } from '../_hooks/use-places';
import { colors, regionColors } from '@/ui/tokens.gen';

export interface RegionMapProps {
  places: readonly Place[];
  selected: string | null;
  onRegion: (code: string | null) => void;
  elder: boolean;
  /** The controller once the canvas is there, for buttons beside it. */
  onReady: (map: MapController) => void;
}

const theme = (elder: boolean): MapTheme => ({
  colors,
  regionColors,
  // A canvas knows no CSS variables: the same families as --font-text and --font-num.
  fonts: { text: '"PingFang SC", "Noto Sans CJK SC", sans-serif', num: 'Barlow, "DIN Alternate", sans-serif' },
  labelSize: elder ? 18 : 13,
  target: elder ? 60 : 44,
});

/** What the title, the switch and the panel cover. */
const insets = { top: 120, right: 24, bottom: 310, left: 24 };

export const mapOptions = ({ places, elder, onRegion }: RegionMapProps): MapOptions => ({
  outlines: regionOutlines(),
  places,
  theme: theme(elder),
  insets,
  events: { onRegion },
});

export const mapLabel = '七市一区示意地图。轻点一地看数字；下方列表同样可选';
