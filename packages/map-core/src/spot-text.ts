import { unprojectX, unprojectY, type Viewport } from '@market/geo';
import type { Spot } from './options.js';

export const spotOf = ({ x, y, zoom }: Viewport): Spot => ({ lng: unprojectX(x), lat: unprojectY(y), zoom });

/** 经度,纬度,缩放, as a link names it. */
export const spotText = ({ lng, lat, zoom }: Spot): string => `${lng.toFixed(4)},${lat.toFixed(4)},${zoom.toFixed(1)}`;

/** Undefined when the text names none. */
export function spotFromText(text: string | undefined): Spot | undefined {
  const [lng = NaN, lat = NaN, zoom = NaN] = (text ?? '').split(',').map(Number);
  return [lng, lat, zoom].every(Number.isFinite) ? { lng, lat, zoom } : undefined;
}
