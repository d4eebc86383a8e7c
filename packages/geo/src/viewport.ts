import { projectX, projectY, unprojectX, unprojectY, type BBox, type LngLat } from './mercator.js';

/** CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What of the map is on screen: the centre in Mercator unit space, and the zoom level of 256-pixel tiles. */
export interface Viewport extends Size {
  x: number;
  y: number;
  zoom: number;
}

/** Pixels of each edge that something else covers. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

const TILE = 256;
export const MIN_ZOOM = 5;
export const MAX_ZOOM = 17;

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** Pixels per unit of Mercator space. */
export const scaleOf = ({ zoom }: Pick<Viewport, 'zoom'>): number => TILE * 2 ** zoom;

/** Unit space to pixels from the top left corner. */
export function toScreen(view: Viewport, x: number, y: number): [x: number, y: number] {
  const scale = scaleOf(view);
  return [(x - view.x) * scale + view.width / 2, (y - view.y) * scale + view.height / 2];
}

export function toLngLat(view: Viewport, screenX: number, screenY: number): LngLat {
  const scale = scaleOf(view);
  return {
    lng: unprojectX((screenX - view.width / 2) / scale + view.x),
    lat: unprojectY((screenY - view.height / 2) / scale + view.y),
  };
}

/** Moves the map by pixels, as a finger does. */
export function pan(view: Viewport, dx: number, dy: number): Viewport {
  const scale = scaleOf(view);
  return { ...view, x: view.x - dx / scale, y: view.y - dy / scale };
}

/** Zooms so that what lies under the given pixel stays there. */
export function zoomAt(view: Viewport, screenX: number, screenY: number, wantedZoom: number): Viewport {
  const zoom = between(MIN_ZOOM, wantedZoom, MAX_ZOOM);
  const change = 1 / scaleOf(view) - 1 / scaleOf({ zoom });
  return {
    ...view,
    zoom,
    x: view.x + (screenX - view.width / 2) * change,
    y: view.y + (screenY - view.height / 2) * change,
  };
}

/** The closest view that shows the whole box inside the insets. */
export function fit(size: Size, [west, south, east, north]: BBox, insets: Insets): Viewport {
  const [x0, x1, y0, y1] = [projectX(west), projectX(east), projectY(north), projectY(south)];
  const free = {
    width: Math.max(1, size.width - insets.left - insets.right),
    height: Math.max(1, size.height - insets.top - insets.bottom),
  };
  const scale = Math.min(free.width / (x1 - x0), free.height / (y1 - y0));
  const centred: Viewport = {
    width: size.width,
    height: size.height,
    x: (x0 + x1) / 2,
    y: (y0 + y1) / 2,
    zoom: between(MIN_ZOOM, Math.log2(scale / TILE), MAX_ZOOM),
  };
  return pan(centred, (insets.left - insets.right) / 2, (insets.top - insets.bottom) / 2);
}

/** The same window over another place. */
export const standAt = (view: Viewport, { lng, lat, zoom }: LngLat & { zoom: number }): Viewport => ({
  ...view,
  x: projectX(lng),
  y: projectY(lat),
  zoom: between(MIN_ZOOM, zoom, MAX_ZOOM),
});

/** Holds the centre of the view inside the box, so that the map cannot be lost. */
export function keepWithin(view: Viewport, [west, south, east, north]: BBox): Viewport {
  return {
    ...view,
    x: between(projectX(west), view.x, projectX(east)),
    y: between(projectY(north), view.y, projectY(south)),
  };
}

export function boundsOf(view: Viewport): BBox {
  const [southWest, northEast] = [toLngLat(view, 0, view.height), toLngLat(view, view.width, 0)];
  return [southWest.lng, southWest.lat, northEast.lng, northEast.lat];
}
