import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { projectX, projectY, type BBox } from './mercator.js';
import {
  boundsOf,
  fit,
  keepWithin,
  MAX_ZOOM,
  MIN_ZOOM,
  pan,
  toLngLat,
  toScreen,
  zoomAt,
  type Viewport,
} from './viewport.js';

const screen = { width: 390, height: 640 };
const belt: BBox = [118.3, 30.7, 122, 33.3];
const insets = { top: 120, right: 16, bottom: 160, left: 16 };
const view = fit(screen, belt, insets);

const anyView = fc.record({
  width: fc.constant(390),
  height: fc.constant(640),
  x: fc.double({ min: 0.8, max: 0.86, noNaN: true }),
  y: fc.double({ min: 0.38, max: 0.42, noNaN: true }),
  zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
});
const anyPixel = fc.record({ x: fc.integer({ min: 0, max: 390 }), y: fc.integer({ min: 0, max: 640 }) });

const onScreen = (at: Viewport, lng: number, lat: number) => toScreen(at, projectX(lng), projectY(lat));

it('finds the pixel again that a place was read from', () => {
  fc.assert(
    fc.property(anyView, anyPixel, (at, pixel) => {
      const { lng, lat } = toLngLat(at, pixel.x, pixel.y);
      const [x, y] = onScreen(at, lng, lat);
      expect(x).toBeCloseTo(pixel.x, 4);
      expect(y).toBeCloseTo(pixel.y, 4);
    }),
  );
});

it('keeps the place under the finger while zooming', () => {
  fc.assert(
    fc.property(anyView, anyPixel, fc.double({ min: 0, max: 25, noNaN: true }), (at, { x, y }, zoom) => {
      const [before, after] = [toLngLat(at, x, y), toLngLat(zoomAt(at, x, y, zoom), x, y)];
      expect(after.lng).toBeCloseTo(before.lng, 6);
      expect(after.lat).toBeCloseTo(before.lat, 6);
    }),
  );
});

it('never zooms beyond its limits', () => {
  expect(zoomAt(view, 0, 0, 99).zoom).toBe(MAX_ZOOM);
  expect(zoomAt(view, 0, 0, -1).zoom).toBe(MIN_ZOOM);
});

it('moves the map with the finger', () => {
  const { lng, lat } = toLngLat(view, 100, 200);
  const [x, y] = onScreen(pan(view, 30, -40), lng, lat);
  expect(x).toBeCloseTo(130);
  expect(y).toBeCloseTo(160);
});

it('fits a box inside the insets, touching two opposite edges', () => {
  const [left, top] = onScreen(view, belt[0], belt[3]);
  const [right, bottom] = onScreen(view, belt[2], belt[1]);
  expect(left).toBeCloseTo(insets.left);
  expect(right).toBeCloseTo(screen.width - insets.right);
  expect(top).toBeGreaterThan(insets.top);
  expect(bottom).toBeLessThan(screen.height - insets.bottom);
});

it('gives the bounds of what is on screen', () => {
  const [west, south, east, north] = boundsOf(view);
  const corners = [...onScreen(view, west, north), ...onScreen(view, east, south)];
  corners.forEach((pixel, i) => expect(pixel).toBeCloseTo([0, 0, 390, 640][i] ?? NaN));
});

it('does not let the map be pushed off the screen', () => {
  const lost = keepWithin(pan(view, 1e6, -1e6), belt);
  const { lng, lat } = toLngLat(lost, screen.width / 2, screen.height / 2);
  expect(lng).toBeCloseTo(belt[0]);
  expect(lat).toBeCloseTo(belt[1]);
});
