import type { Scene } from './scene.js';

const AIMABLE_LEVELS = 0.4;

/**
 * Whether the map is closer than the overview. There the labels speak, bubbles are specks, and a tap means the region;
 * closer up a bubble has its number and can be aimed at.
 */
export const isAimable = ({ view, overviewZoom }: Scene): boolean => view.zoom > overviewZoom + AIMABLE_LEVELS;

/** Pixels. */
export const dotRadius = (scene: Scene): number => (isAimable(scene) ? 5 : 2.2);

/** Pixels. */
export const clusterRadius = (scene: Scene, count: number): number =>
  isAimable(scene) ? Math.min(24, 10 + Math.log2(count)) : Math.min(9, 2.2 + Math.log2(count) * 0.7);
