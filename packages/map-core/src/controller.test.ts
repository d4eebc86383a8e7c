import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { projectX, projectY, toScreen, type Bubble, type Viewport } from '@market/geo';
import { testMap } from './test-map.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const REST_MS = 200;
const suzhou = { lng: 120.9, lat: 31.1 };
const pixelOf = (view: Viewport, { lng, lat }: { lng: number; lat: number }) => {
  const [x, y] = toScreen(view, projectX(lng), projectY(lat));
  return { x, y };
};

it('names every place with its value in the first frame', () => {
  const test = testMap();
  test.frame();
  expect(test.texts).toEqual(expect.arrayContaining(['南京', '52', '普陀', '58', '泰州', '16']));
});

it('tells which region was tapped, by its area or by its label, and null beside them all', () => {
  const onRegion = jest.fn();
  const { map } = testMap({ onRegion });
  const tap = (at: { x: number; y: number }) => {
    map.touchStart([at]);
    map.touchMove([{ x: at.x + 1, y: at.y + 1 }]);
    map.touchEnd([]);
  };
  tap(pixelOf(map.viewport, suzhou));
  tap({ x: 316, y: 427 });
  tap({ x: 10, y: 10 });
  expect(onRegion.mock.calls).toEqual([['320500'], ['310107'], [null]]);
});

it('pans and pinches without telling anyone, then tells once at rest', () => {
  const onRegion = jest.fn();
  const onViewport = jest.fn();
  const { map } = testMap({ onRegion, onViewport });
  jest.advanceTimersByTime(REST_MS);
  expect(onViewport).toHaveBeenCalledTimes(1);

  map.touchStart([{ x: 100, y: 300 }]);
  for (let x = 110; x < 200; x += 10) map.touchMove([{ x, y: 300 }]);
  jest.advanceTimersByTime(REST_MS);
  map.touchStart([
    { x: 190, y: 300 },
    { x: 290, y: 300 },
  ]);
  map.touchMove([
    { x: 140, y: 300 },
    { x: 340, y: 300 },
  ]);
  jest.advanceTimersByTime(REST_MS);
  map.touchEnd([{ x: 340, y: 300 }]);
  jest.advanceTimersByTime(REST_MS);
  expect(onViewport).toHaveBeenCalledTimes(1);

  map.touchEnd([]);
  jest.advanceTimersByTime(REST_MS);
  expect(onViewport).toHaveBeenCalledTimes(2);
  expect(onRegion).not.toHaveBeenCalled();
});

it('draws one frame for any number of moves', () => {
  const test = testMap();
  test.frame();
  const clear = jest.spyOn(test.ctx, 'clearRect');
  test.map.touchStart([{ x: 100, y: 300 }]);
  for (let x = 110; x < 200; x++) test.map.touchMove([{ x, y: 300 }]);
  test.frame();
  expect(clear).toHaveBeenCalledTimes(1);
});

it('doubles the scale when two fingers move twice as far apart', () => {
  const { map } = testMap();
  const { zoom } = map.viewport;
  map.touchStart([
    { x: 150, y: 300 },
    { x: 250, y: 300 },
  ]);
  map.touchMove([
    { x: 100, y: 300 },
    { x: 300, y: 300 },
  ]);
  expect(map.viewport.zoom).toBeCloseTo(zoom + 1);
});

it('takes wheel and keys, and leaves other keys to the page', () => {
  const { map } = testMap();
  const { zoom, x } = map.viewport;
  map.wheel({ x: 100, y: 100 }, -500);
  expect(map.viewport.zoom).toBeCloseTo(zoom + 1);
  expect(map.key('-')).toBe(true);
  expect(map.viewport.zoom).toBeCloseTo(zoom);
  expect(map.key('ArrowRight')).toBe(true);
  expect(map.viewport.x).toBeGreaterThan(x);
  expect(map.key('Tab')).toBe(false);
});

it('brings a region into the free part of the screen, and back to all of them', () => {
  const { map } = testMap();
  const first = map.viewport;
  map.focus('310107');
  const { x, y } = pixelOf(map.viewport, { lng: 121.39, lat: 31.26 });
  expect(map.viewport.zoom).toBeGreaterThan(11);
  expect(x > 100 && x < 290 && y > 200 && y < 450).toBe(true);
  map.overview();
  expect(map.viewport.zoom).toBeCloseTo(first.zoom);
});

it('opens a cluster and names a record only where they can be aimed at', () => {
  const onRecord = jest.fn();
  const onRegion = jest.fn();
  const { map } = testMap({ onRecord, onRegion });
  const bubbles: Bubble[] = [
    { id: 'a', ...suzhou, regionCode: '320500', count: 1 },
    { id: 'c', lng: 120.6, lat: 31.1, regionCode: '320500', count: 12, zoomTo: 12 },
  ];
  map.setBubbles(bubbles);
  const tap = (at: { lng: number; lat: number }) => {
    map.touchStart([pixelOf(map.viewport, at)]);
    map.touchEnd([]);
  };
  tap(suzhou);
  expect(onRecord).not.toHaveBeenCalled();
  expect(onRegion).toHaveBeenCalledWith('320500');
  map.focus('320500');
  tap(suzhou);
  expect(onRecord).toHaveBeenCalledWith('a');
  tap({ lng: 120.6, lat: 31.1 });
  expect(map.viewport.zoom).toBe(12);
});

it('tells of a cluster that no zoom parts, and stays', () => {
  const onHeap = jest.fn();
  const { map } = testMap({ onHeap }, { ...suzhou, zoom: 14 });
  const heap: Bubble = { id: 'h', ...suzhou, regionCode: '320500', count: 3 };
  map.setBubbles([heap]);
  map.touchStart([pixelOf(map.viewport, suzhou)]);
  map.touchEnd([]);
  expect(onHeap).toHaveBeenCalledWith(heap);
  expect(map.viewport.zoom).toBe(14);
});

it('stands where a link says, and never off the map', () => {
  const { viewport } = testMap({}, { ...suzhou, zoom: 13 }).map;
  expect([viewport.x, viewport.y, viewport.zoom]).toEqual([projectX(suzhou.lng), projectY(suzhou.lat), 13]);
  const lost = testMap({}, { lng: 0, lat: 0, zoom: 99 }).map.viewport;
  expect(lost.x).toBeGreaterThan(projectX(117));
  expect(lost.zoom).toBe(17);
});

it('cannot be pushed off the screen', () => {
  const { map } = testMap();
  map.touchStart([{ x: 0, y: 0 }]);
  map.touchMove([{ x: 9000, y: 9000 }]);
  const { x, y } = pixelOf(map.viewport, { lng: 118.4, lat: 33.2 });
  expect(x >= 0 && x <= 390 && y >= 0 && y <= 640).toBe(true);
});

it('is silent once it is destroyed', () => {
  const onViewport = jest.fn();
  const test = testMap({ onViewport });
  test.map.destroy();
  test.frame();
  jest.advanceTimersByTime(REST_MS);
  expect(onViewport).not.toHaveBeenCalled();
  expect(test.texts).toEqual([]);
});
