import { boundsOf, type BBox, type Viewport } from '@market/geo';
import { bboxText } from './bbox-text.js';

/** What of the ground is on the screen. */
export interface Seen {
  bounds: BBox;
  zoom: number;
}

/**
 * From afar the labels are the regions' bubbles; the specks under them, finer than one could aim at, show where things lie
 * thick.
 */
const LEAST_ZOOM = 10;

export const seenIn = (view: Viewport): Seen => ({ bounds: boundsOf(view), zoom: view.zoom });

/** As the server is asked for its bubbles. */
export const askedOf = ({ bounds, zoom }: Seen): { bbox: string; zoom: number } => ({
  bbox: bboxText(bounds),
  zoom: Math.max(LEAST_ZOOM, Math.round(zoom * 10) / 10),
});
