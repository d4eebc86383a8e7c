import { regionOutlines } from '@market/geo';
import { MapController } from './controller.js';
import { fakeCanvas, type FakeCanvas } from './fake-canvas.js';
import type { MapEvents, Spot } from './options.js';
import type { MapPlace, MapTheme } from './scene.js';

export const theme: MapTheme = {
  colors: {
    'bg-surface': '#fff',
    primary: '#246',
    'primary-tint': '#def',
    'primary-edge': '#9bd',
    river: '#eef',
    'river-text': '#578',
    'text-1': '#111',
    'text-3': '#555',
    'text-on-dark': '#fff',
  },
  regionColors: { 320500: '#265' },
  fonts: { text: 'sans-serif', num: 'sans-serif' },
  labelSize: 13,
  target: 44,
};

export const places: MapPlace[] = [
  { code: '320100', name: '南京', value: 52 },
  { code: '321100', name: '镇江', value: 24 },
  { code: '320400', name: '常州', value: 36 },
  { code: '320200', name: '无锡', value: 44 },
  { code: '320500', name: '苏州', value: 62 },
  { code: '310107', name: '普陀', value: 58 },
  { code: '321200', name: '泰州', value: 16 },
  { code: '320600', name: '南通', value: 18 },
];

export const size = { width: 390, height: 640 };

export interface TestMap extends FakeCanvas {
  map: MapController;
  frame: () => void;
}

/** For tests: a map on a canvas that draws nothing, with frames that run when told. */
export function testMap(events: MapEvents = {}, spot?: Spot): TestMap {
  const fake = fakeCanvas();
  const asked: (() => void)[] = [];
  const canvas = { ...size, ctx: fake.ctx, dpr: 2, requestFrame: (draw: () => void) => asked.push(draw) };
  const insets = { top: 150, right: 16, bottom: 170, left: 16 };
  const map = new MapController(canvas, { outlines: regionOutlines(), places, theme, insets, events, spot });
  return Object.assign(fake, { map, frame: () => asked.splice(0).forEach((draw) => draw()) });
}
