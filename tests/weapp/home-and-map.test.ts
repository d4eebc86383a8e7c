import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient, type Client } from '@market/api-client';
import { SUZHOU } from '../support/bureau.js';
import { fetchTransport } from '../support/fetch-transport.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { weappFolder } from '../support/weapp/built.js';
import type { MiniNode } from '../support/weapp/types.js';
import { Weapp } from '../support/weapp/weapp.js';

/** What WeChat's map answers of itself; the tests move it. */
const shown = { west: 120.3, south: 31, east: 121.2, north: 31.8, scale: 13 };
const mapContext = {
  getRegion: ({ success }: { success: (region: object) => void }) =>
    success({
      southwest: { longitude: shown.west, latitude: shown.south },
      northeast: { longitude: shown.east, latitude: shown.north },
    }),
  getScale: ({ success }: { success: (answer: object) => void }) => success({ scale: shown.scale }),
};

interface Marker {
  id: number;
  longitude: number;
  latitude: number;
  label?: { content: string };
  callout?: { content: string };
}

let server: ServerProcess;
let phone: Weapp;
let anyone: Client;

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  anyone = createClient({ base: server.baseUrl, send: fetchTransport });
  phone = new Weapp({
    root: weappFolder,
    baseUrl: server.baseUrl,
    overrides: { createMapContext: () => mapContext },
  });
});
afterAll(async () => {
  phone?.close();
  await server?.stop();
});

const errors = () => phone.logs.filter(([level]) => level === 'error');
/** Frames and answers come after the page has settled. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600 && !holds(); tries += 1) await pause(50);
}
async function draws(texts: string[]): Promise<void> {
  await until(() => texts.every((text) => drawnTexts().includes(text)));
  expect(drawnTexts()).toEqual(expect.arrayContaining(texts));
}
const drawnTexts = () => phone.canvasOperations.filter(([name]) => name === 'fillText').map(([, text]) => String(text));

test('home shows what the market counts, and opens a section', async () => {
  const { totals } = await anyone('GET /home');
  await phone.open('/pages/market/index');
  for (const [label, count] of [
    ['资源', totals.resource],
    ['需求', totals.need],
    ['合作', totals.cooperation],
  ] as const)
    await phone.showsNamed(`${label} ${count} 项`);
  await phone.tapText('资源共享');
  await phone.shows('科创载体');
  expect(phone.routes.at(-1)).toBe('subpackages/record/list/index');
  expect(errors()).toEqual([]);
});

test('the map draws the eight places with what the chosen layers hold, and counts anew when one is added', async () => {
  const { regions } = await anyone('GET /map/figures');
  const held = (layers: string[]) =>
    regions
      .find(({ code }) => code === SUZHOU)
      ?.layers.filter(({ layer }) => layers.includes(layer))
      .reduce((sum, { present }) => sum + present, 0);
  await phone.open('/pages/map/index?view=geo&layers=carrier&lens=present');
  await draws(['苏州', String(held(['carrier'])), '普陀', '泰州']);
  phone.canvasOperations.length = 0;
  const instruments = regions.flatMap(({ layers }) => layers.filter(({ layer }) => layer === 'instrument'));
  await phone.tapNamed(`仪器 ${instruments.reduce((sum, { present }) => sum + present, 0)}`);
  await draws([String(held(['carrier', 'instrument']))]);
});

test('a finger on a city opens its sheet: its bureau, its figures, the way to its platform', async () => {
  await phone.tapText('苏州');
  await phone.shows('苏州市科学技术局');
  await phone.tapNamed('展开');
  await phone.shows('与');
  await phone.tapNamed('回到列表');
  await phone.shows('选一地');
  expect(errors()).toEqual([]);
});

const street = (): MiniNode => phone.byProperty('street-map');
const markers = (): Marker[] =>
  Object.values(street()).find((value): value is Marker[] => Array.isArray(value) && 'latitude' in (value[0] ?? {})) ??
  [];

test("close up, WeChat's own map shows the same records, at most a hundred", async () => {
  await phone.open('/pages/map/index?view=geo&layers=carrier,platform&lens=present&at=120.62,31.3,13.5');
  await phone.tapNamed('街道');
  expect(phone.routes.at(-1)).toBe('subpackages/region/street/index');
  await phone.fire(street(), 'updated');
  const { bubbles } = await anyone('GET /map/clusters', {
    query: { bbox: '120.3,31,121.2,31.8', zoom: 13, layers: 'carrier,platform', lens: 'present' },
  });
  expect(bubbles.length).toBeGreaterThan(3);
  expect(markers().map(({ longitude, latitude, label }) => [longitude, latitude, label?.content])).toEqual(
    bubbles.map(({ lng, lat, count }) => [lng, lat, count > 1 ? String(count) : undefined]),
  );
  expect(markers().length).toBeLessThanOrEqual(100);
});

test('a marker says its name, and the name leads to the record', async () => {
  const single = markers().find(({ label }) => !label);
  await phone.fire(street(), 'markertap', { markerId: single?.id });
  const told = () => markers().find(({ callout }) => callout);
  await until(() => told() !== undefined);
  const named = told();
  expect(named?.id).toBe(single?.id);
  await phone.fire(street(), 'callouttap', { markerId: named?.id });
  expect(phone.routes.at(-1)).toBe('subpackages/record/record/index');
  await phone.shows(named?.callout?.content ?? '-');
  await phone.back();
  expect(errors()).toEqual([]);
});

test('a cluster is zoomed into, and what comes into view is asked for', async () => {
  Object.assign(shown, { west: 119.5, south: 30.9, east: 121.4, north: 32.1, scale: 9 });
  await phone.fire(street(), 'regionchange', {}, { type: 'end' });
  const cluster = markers().find(({ label }) => label);
  await phone.fire(street(), 'markertap', { markerId: cluster?.id });
  const values = Object.values(street());
  expect(values).toEqual(expect.arrayContaining([cluster?.longitude, cluster?.latitude]));
  expect(values.some((value) => typeof value === 'number' && value > 9 && value <= 17)).toBe(true);
});
