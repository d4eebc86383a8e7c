import type { MapClusters } from '@market/contract/map';
import type { MapProps } from '@tarojs/components';
import { colors } from '@/ui/tokens.gen';

type Bubble = MapClusters['bubbles'][number];

/** Copied beside the page as it is: WeChat draws no picture that is written into the script. */
const ICON = '/subpackages/region/street/mark.png';
const SIDE = 24;
const LABEL_SIZE = 13;
/** WeChat's map grows slow above it. */
export const MOST_MARKERS = 100;

export interface Told {
  id: string;
  text: string;
}

/** A tapped marker says what it is. */
const callout = (content: string): MapProps.callout => ({
  content,
  display: 'ALWAYS',
  color: colors['text-1'],
  bgColor: colors['bg-surface'],
  borderColor: colors['line-strong'],
  borderWidth: 1,
  borderRadius: 8,
  padding: 8,
  fontSize: LABEL_SIZE,
  textAlign: 'center',
  anchorX: 0,
  anchorY: 0,
});

const label = (count: number): MapProps.label => ({
  content: String(count),
  color: colors['text-on-dark'],
  bgColor: colors.primary,
  borderColor: colors['bg-surface'],
  borderWidth: 1,
  borderRadius: LABEL_SIZE,
  padding: 4,
  fontSize: LABEL_SIZE,
  textAlign: 'center',
  anchorX: SIDE / 2,
  anchorY: -SIDE / 2,
});

/** Bubbles as WeChat's map wants them; a marker's id is the bubble's place in the list. */
export const markersOf = (
  bubbles: readonly Bubble[],
  told: Told | undefined,
  nameOf: (code: string) => string,
): MapProps.marker[] =>
  bubbles.slice(0, MOST_MARKERS).map(({ id, lng, lat, count, regionCode }, number) => ({
    id: number,
    longitude: lng,
    latitude: lat,
    iconPath: ICON,
    width: SIDE,
    height: SIDE,
    anchor: { x: 0.5, y: 0.5 },
    ariaLabel: `${nameOf(regionCode)}，${count} 条记录`,
    ...(count > 1 && { label: label(count) }),
    ...(told?.id === id && { callout: callout(told.text) }),
  }));
