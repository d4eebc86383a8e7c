/** Degrees. Which datum they are in is the caller's knowledge; everything stored or drawn is GCJ-02. */
export interface LngLat {
  lng: number;
  lat: number;
}

/** Degrees. */
export type BBox = readonly [west: number, south: number, east: number, north: number];

const DEGREES = 180 / Math.PI;

/** Web Mercator in unit space: the whole world is the square 0…1, x to the east, y to the south. */
export const projectX = (lng: number): number => lng / 360 + 0.5;

export function projectY(lat: number): number {
  const sine = Math.sin(lat / DEGREES);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

export const unprojectX = (x: number): number => (x - 0.5) * 360;
export const unprojectY = (y: number): number => 2 * DEGREES * Math.atan(Math.exp(Math.PI * (1 - 2 * y))) - 90;
