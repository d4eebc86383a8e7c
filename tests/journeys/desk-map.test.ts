import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from '../support/axe.js';
import { SUZHOU } from '../support/bureau.js';
import { launchChromium } from '../support/chromium.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { startTiles, type TileStandIn } from '../support/tile-stand-in.js';
import { openConsole } from './steps/desk.js';

let tiles: TileStandIn;
let server: ServerProcess;
let browser: Browser;
let desk: Page;
const failures: string[] = [];

beforeAll(async () => {
  tiles = await startTiles();
  const ground = { TIANDITU_KEY: 'demo-key', TIANDITU_URL: tiles.url, MARKET_MAP_REVIEW_NUMBER: 'GS(2099)演示号' };
  [server, browser] = await Promise.all([startServer({ MARKET_DEMO: '1', ...ground }), launchChromium()]);
  desk = await openConsole(browser, server.baseUrl, 'suzhou-maintainer');
  desk.on('pageerror', (error) => failures.push(String(error)));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  tiles?.close();
});

const param = (name: string): string | null => new URL(desk.url()).searchParams.get(name);
const zoomNow = (): number => Number(param('at')?.split(',')[2]);
const layer = (name: string) => desk.getByRole('checkbox', { name: new RegExp(`^${name} \\d`) });
const place = (name: string) => desk.getByRole('button', { name: new RegExp(`^${name} ?\\d`) });

test('the menu leads to the map, on the tiles of the operator, with whose they are', async () => {
  await desk.getByRole('link', { name: '一图' }).click();
  await desk.getByText('底图：天地图；审图号：GS(2099)演示号').waitFor();
  await desk.waitForURL(/at=/);
  await desk.waitForLoadState('networkidle');
  expect(new Set(tiles.asked.map(({ layer: name, key }) => `${name} ${key}`))).toEqual(
    new Set(['vec demo-key', 'cva demo-key']),
  );
  expect(new Set(tiles.asked.map(({ referer }) => referer))).toEqual(new Set([`${server.baseUrl}/`]));
});

test('layers and a time are counted, and stand in the address', async () => {
  const before = await place('苏州').innerText();
  await layer('仪器').check();
  await layer('载体').uncheck();
  await desk
    .getByRole('radiogroup', { name: '时间' })
    .getByText(/^过去 \d/)
    .click();
  await desk.waitForURL(/lens=past/);
  expect(param('layers')).toBe('platform,instrument');
  expect(await place('苏州').innerText()).not.toBe(before);
  await desk
    .getByRole('radiogroup', { name: '时间' })
    .getByText(/^进行 \d/)
    .click();
});

test('a tap on a region tells its figures and leads to its records', async () => {
  const canvas = await desk.getByRole('application').boundingBox();
  if (!canvas) throw new Error('no canvas');
  await desk.getByRole('button', { name: '看全域' }).click();
  // 苏州 lies right of and below the middle of all regions.
  await desk.mouse.click(canvas.x + canvas.width * 0.6, canvas.y + canvas.height * 0.72);
  await desk.getByRole('heading', { name: '苏州市' }).waitFor();
  expect(param('region')).toBe(SUZHOU);
  await desk.getByRole('link', { name: '大型仪器' }).click();
  await desk.waitForURL(new RegExp(`/records\\?type=instrument&region=${SUZHOU}`));
  await desk.goBack();
  await desk.getByRole('heading', { name: '苏州市' }).waitFor();
  expect(param('layers')).toBe('platform,instrument');
});

test('of another place there are figures and the public lists, but no desk', async () => {
  await desk.getByRole('button', { name: '看各地' }).click();
  await place('无锡').click();
  await desk.getByRole('heading', { name: '无锡市' }).waitFor();
  expect(await desk.getByRole('link', { name: '大型仪器' }).count()).toBe(0);
  expect(await desk.getByRole('link', { name: '三张清单里的无锡' }).getAttribute('href')).toContain('region=320200');
});

test('the keyboard moves and zooms the map, and the list reads out what is in view', async () => {
  await desk.getByRole('button', { name: '看全域' }).click();
  await desk.waitForTimeout(400);
  const before = zoomNow();
  await desk.getByRole('application').focus();
  await desk.keyboard.press('+');
  await desk.waitForURL(() => zoomNow() > before);
  await desk.keyboard.press('-');
  await desk.waitForURL(() => zoomNow() === before);
  await desk.getByText('图上记录').click();
  const listed = desk.getByRole('list', { name: '图上的记录' });
  await listed.getByRole('link').first().waitFor();
  expect(await listed.getByRole('link').count()).toBeGreaterThan(2);
});

test('the map has nothing for axe to find, in either column', async () => {
  expect(await violationsOn(desk)).toEqual([]);
  await desk.getByText('各地', { exact: true }).click();
  await desk.getByRole('heading', { name: '无锡市' }).waitFor();
  expect(await violationsOn(desk)).toEqual([]);
});

test('when tiles and points do not come, that is said, and the sketch stays', async () => {
  tiles.works = false;
  await desk.route('**/map/clusters*', (route) => route.abort());
  await desk.goto('/console/map');
  await desk.getByText(/^示意图|^审图号/).waitFor();
  await desk.getByText(/^图上的点没有取到/).waitFor();
  await desk.unroute('**/map/clusters*');
  await desk.getByRole('button', { name: '重试' }).click();
  await desk.getByText(/^图上的点没有取到/).waitFor({ state: 'detached' });
  expect(failures).toEqual([]);
});
