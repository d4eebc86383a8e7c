import { expect, it } from '@jest/globals';
import { convertDatum } from './coordinates.js';
import { projectX, projectY } from './mercator.js';
import { boxOfTile, tilesIn } from './tiles.js';
import { boundsOf, type Viewport } from './viewport.js';

const METRES_PER_UNIT = 40_075_017;
const at = (lng: number, lat: number, zoom: number): Viewport => ({
  ...{ x: projectX(lng), y: projectY(lat), zoom },
  ...{ width: 390, height: 844 },
});

it.each([8.4, 12, 16.7])('covers every corner of a phone at zoom %d, and not much more', (zoom) => {
  const view = at(120.62, 31.3, zoom);
  const boxes = tilesIn(view).map(boxOfTile);
  const [west, south, east, north] = boundsOf(view);
  for (const [lng, lat] of [
    [west, north],
    [east, north],
    [west, south],
    [east, south],
  ] as const) {
    const [x, y] = [projectX(lng), projectY(lat)];
    const SEAM = 1e-9;
    const covers = boxes.filter(
      (box) => x >= box.west - SEAM && x <= box.east + SEAM && y >= box.north - SEAM && y <= box.south + SEAM,
    );
    expect(covers.length).toBeGreaterThan(0);
  }
  expect(boxes.length).toBeLessThanOrEqual(4 * 6);
});

it('lays what the tile shows of a WGS-84 place within two metres of where GCJ-02 has it', () => {
  const place = { lng: 120.6195, lat: 31.2994 };
  const shifted = convertDatum(place, 'WGS-84', 'GCJ-02');
  const z = 15;
  const [column, row] = [projectX(place.lng) * 2 ** z, projectY(place.lat) * 2 ** z];
  const tile = { z, x: Math.floor(column), y: Math.floor(row) };
  expect(tilesIn(at(shifted.lng, shifted.lat, z))).toContainEqual(tile);
  const { west, north, east, south } = boxOfTile(tile);
  const laid = { x: west + (east - west) * (column - tile.x), y: north + (south - north) * (row - tile.y) };
  const off = Math.hypot(laid.x - projectX(shifted.lng), laid.y - projectY(shifted.lat)) * METRES_PER_UNIT;
  expect(off).toBeLessThan(2);
});

it.each([8, 11, 14, 18])('opens no seam of half a pixel between neighbours at zoom %d', (z) => {
  const [x, y] = [Math.floor(projectX(120.62) * 2 ** z), Math.floor(projectY(31.3) * 2 ** z)];
  const pixels = (units: number) => Math.abs(units) * 256 * 2 ** z;
  const here = boxOfTile({ z, x, y });
  expect(pixels(boxOfTile({ z, x: x + 1, y }).west - here.east)).toBeLessThan(0.5);
  expect(pixels(boxOfTile({ z, x, y: y + 1 }).north - here.south)).toBeLessThan(0.5);
});
