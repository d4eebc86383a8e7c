import { projectX, projectY, type LngLat } from './mercator.js';
import type { RegionOutline } from './outlines.js';

/** Counts the edges that a line from the point to the east crosses; odd means inside. */
function crossings(ring: Float64Array, x: number, y: number): number {
  let count = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [xi = 0, yi = 0, xj = 0, yj = 0] = [ring[i], ring[i + 1], ring[j], ring[j + 1]];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) count++;
  }
  return count;
}

function covers({ bbox: [west, south, east, north], rings }: RegionOutline, { lng, lat }: LngLat): boolean {
  if (lng < west || lng > east || lat < south || lat > north) return false;
  const [x, y] = [projectX(lng), projectY(lat)];
  return rings.reduce((sum, ring) => sum + crossings(ring, x, y), 0) % 2 === 1;
}

/** The region a GCJ-02 point lies in. Neighbours share their borders, so that a point lies in one region at most. */
export const regionAt = (outlines: readonly RegionOutline[], point: LngLat): string | undefined =>
  outlines.find((outline) => covers(outline, point))?.code;
