import { convertDatum, type Datum } from '@market/geo';
import { compact } from './text.js';

export interface Point {
  lng: number;
  lat: number;
}

const CHINA = { west: 73, east: 136, south: 3, north: 54 };

/** Degrees from 120.9, 120.9°, E120.9, 120°54′01.4″E or 120度54分1.4秒; undefined when it is none of them. */
export function readDegrees(text: string): number | undefined {
  const parts =
    /(\d{1,3}(?:\.\d+)?)(?:[°度](?:(\d{1,2}(?:\.\d+)?)['′‘’分])?(?:(\d{1,2}(?:\.\d+)?)(?:["″“”秒]|''|′′))?)?/.exec(
      text,
    );
  if (!parts) return undefined;
  const [degrees, minutes, seconds] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  if (minutes >= 60 || seconds >= 60) return undefined;
  return degrees + minutes / 60 + seconds / 3600;
}

const POINT =
  /^\D*?(\d{1,3}(?:\.\d+)?(?:[°度][\d.'′‘’分"″“”秒]{0,24})?)\D+(\d{1,3}(?:\.\d+)?(?:[°度][\d.'′‘’分"″“”秒]*)?)/i;

/** Both degrees of one cell, in the order they stand. */
export function readPair(text: string): [number, number] | undefined {
  const said = text.normalize('NFKC').replace(/\((?:wgs|gcj|bd|cgcs)[^)]*\)/gi, '');
  const match = POINT.exec(said.replace(/\s+/g, ' '));
  const [first, second] = [readDegrees(match?.[1] ?? ''), readDegrees(match?.[2] ?? '')];
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** The coordinate system a title or a cell names. */
export function readDatum(text: string): Datum | undefined {
  const said = compact(text).toLowerCase();
  if (/百度|bd-?0?9|bd09|baidu/.test(said)) return 'BD-09';
  if (/gcj|火星|高德|腾讯|微信|国测|amap/.test(said)) return 'GCJ-02';
  return /wgs|gps|cgcs|2000|天地图|大地/.test(said) ? 'WGS-84' : undefined;
}

/** In China no latitude is a longitude, so that swapped ones show; undefined when the point is not in China at all. */
export function inOrder(first: number, second: number): (Point & { swapped: boolean }) | undefined {
  if (lies(first, second)) return { lng: first, lat: second, swapped: false };
  return lies(second, first) ? { lng: second, lat: first, swapped: true } : undefined;
}

const lies = (lng: number, lat: number): boolean =>
  lng >= CHINA.west && lng <= CHINA.east && lat >= CHINA.south && lat <= CHINA.north;

/** GCJ-02, to the seventh decimal: a centimetre. */
export function toStored(point: Point, datum: Datum): Point {
  const { lng, lat } = convertDatum(point, datum, 'GCJ-02');
  return { lng: Number(lng.toFixed(7)), lat: Number(lat.toFixed(7)) };
}
