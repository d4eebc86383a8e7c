import { projectX, projectY, toScreen, type RegionOutline, type Viewport } from '@market/geo';

/** Pixels. */
export interface ScreenBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function screenBoxOf({ bbox: [west, south, east, north] }: RegionOutline, view: Viewport): ScreenBox {
  const [left, top] = toScreen(view, projectX(west), projectY(north));
  const [right, bottom] = toScreen(view, projectX(east), projectY(south));
  return { left, top, right, bottom };
}

const SPECK = 28;

/** A region too small at this zoom to hold its own name: 普陀 next to seven cities. */
export function isSpeck(outline: RegionOutline, view: Viewport): boolean {
  const { left, right } = screenBoxOf(outline, view);
  return right - left < SPECK;
}

export const overlaps = (a: ScreenBox, b: ScreenBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
