import gcoord from 'gcoord';
import type { BBox, LngLat } from './mercator.js';

export const datums = ['WGS-84', 'GCJ-02', 'BD-09'] as const;
/** WGS-84: GPS. GCJ-02: 高德、腾讯、微信, and everything we store. BD-09: 百度. */
export type Datum = (typeof datums)[number];

/** Degrees. The shift is defined for China alone; what lies outside comes back unchanged. */
export const shiftedArea: BBox = [73, 3, 136, 54];

const names = { 'WGS-84': gcoord.WGS84, 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;

const isShifted = ({ lng, lat }: LngLat): boolean =>
  // gcoord never returns for GCJ-02 points on the edge of its own, larger box; ours keeps clear of it.
  lng >= shiftedArea[0] && lat >= shiftedArea[1] && lng <= shiftedArea[2] && lat <= shiftedArea[3];

/** Degrees in, degrees out; there and back is within a metre. */
export function convertDatum(point: LngLat, from: Datum, to: Datum): LngLat {
  if (from === to || !isShifted(point)) return { lng: point.lng, lat: point.lat };
  const [lng, lat] = gcoord.transform<[number, number]>([point.lng, point.lat], names[from], names[to]);
  return { lng, lat };
}
