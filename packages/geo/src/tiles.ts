import { convertDatum } from './coordinates.js';
import { projectX, projectY, unprojectX, unprojectY } from './mercator.js';
import { boundsOf, type Viewport } from './viewport.js';

/** A square of the web's tile grid (EPSG:3857): column from the west, row from the north. */
export interface Tile {
  z: number;
  x: number;
  y: number;
}

/** Mercator unit space, GCJ-02. */
export interface TileBox {
  west: number;
  north: number;
  east: number;
  south: number;
}

const FIRST_ZOOM = 1;
const LAST_ZOOM = 18;

/*
 * The grid of a public tile service is in WGS-84 (天地图: CGCS2000, the same within centimetres), all of ours in GCJ-02,
 * which lies some 500 m beside it, by a little more or less from place to place. So a tile is asked for by where the view is
 * in WGS-84, and laid with its corners where GCJ-02 has them; neighbours meet within half a pixel.
 */

/** The tiles that a view touches, at the zoom nearest to its own. */
export function tilesIn(view: Viewport): Tile[] {
  const z = Math.min(LAST_ZOOM, Math.max(FIRST_ZOOM, Math.round(view.zoom)));
  const [west, south, east, north] = boundsOf(view);
  const [from, to] = [cellOf(west, north, z), cellOf(east, south, z)];
  const tiles: Tile[] = [];
  for (let y = from.y; y <= to.y; y += 1) for (let x = from.x; x <= to.x; x += 1) tiles.push({ z, x, y });
  return tiles;
}

export function boxOfTile({ z, x, y }: Tile): TileBox {
  const [west, north] = cornerOf(x, y, z);
  const [east, south] = cornerOf(x + 1, y + 1, z);
  return { west, north, east, south };
}

function cellOf(lng: number, lat: number, z: number): Tile {
  const place = convertDatum({ lng, lat }, 'GCJ-02', 'WGS-84');
  return { z, x: Math.floor(projectX(place.lng) * 2 ** z), y: Math.floor(projectY(place.lat) * 2 ** z) };
}

function cornerOf(x: number, y: number, z: number): [x: number, y: number] {
  const corner = { lng: unprojectX(x / 2 ** z), lat: unprojectY(y / 2 ** z) };
  const { lng, lat } = convertDatum(corner, 'WGS-84', 'GCJ-02');
  return [projectX(lng), projectY(lat)];
}
