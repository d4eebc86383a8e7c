import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MapClusters } from '@market/contract/map';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, openPhone } from '../support/chromium.js';
import { startServer, type ServerProcess } from '../support/server-process.js';

const SUZHOU = '320500';
let server: ServerProcess;
let browser: Browser;
let page: Page;
const failures: string[] = [];

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  page = await (await openPhone(browser, server.baseUrl)).newPage();
  page.on('pageerror', (error) => failures.push(String(error)));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const layer = (name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name} \\d`) });
const lens = (name: string) => page.getByRole('radio', { name: new RegExp(`^${name} \\d`) });
const card = () => page.getByRole('dialog', { name: '图上的记录' });
const zoomNow = (): number => Number(new URL(page.url()).searchParams.get('at')?.split(',')[2]);
const isChecked = async (choice: ReturnType<typeof layer>) => (await choice.getAttribute('aria-checked')) === 'true';

test('several layers and a time are chosen, counted, and remembered on this device', async () => {
  await page.goto('/pages/map/index');
  await layer('仪器').tap();
  await layer('平台').tap();
  const present = await lens('进行').innerText();
  await lens('过去').tap();
  expect(await isChecked(lens('过去'))).toBe(true);
  expect(await lens('进行').innerText()).toBe(present);
  await page.goto('/pages/market/index');
  await page.goto('/pages/map/index');
  await layer('仪器').waitFor();
  expect(await Promise.all(['载体', '平台', '仪器'].map((name) => isChecked(layer(name))))).toEqual([
    true,
    false,
    true,
  ]);
  expect(await isChecked(lens('过去'))).toBe(true);
  await lens('进行').tap();
});

test('a place on the line tells what it holds and with whom it cooperates', async () => {
  await page.getByRole('link', { name: /^苏州\s*\d+$/ }).tap();
  await page.getByText('苏州市科学技术局').waitFor();
  expect(new URL(page.url()).searchParams.get('region')).toBe(SUZHOU);
  await page.getByRole('button', { name: '展开' }).tap();
  await page
    .getByRole('link', { name: /^与.+ \d+ 项/ })
    .first()
    .waitFor();
  await page.getByRole('button', { name: '收起' }).tap();
  await page.getByRole('button', { name: '回到列表' }).tap();
});

test('the keyboard zooms the map, and the list reads out what is in view and leads to it', async () => {
  await page.getByRole('radio', { name: '地理' }).tap();
  await page.waitForURL(/at=/);
  const before = zoomNow();
  await page.getByRole('application').focus();
  await page.keyboard.press('+');
  await page.waitForURL(() => zoomNow() > before);
  await page.keyboard.press('-');
  await page.waitForURL(() => zoomNow() === before);
  await page.getByRole('button', { name: '图上记录的列表' }).tap();
  await card()
    .getByText(/所选图层在图上共 \d+ 条/)
    .waitFor();
  const first = card().getByRole('link').first();
  // The sheet takes the focus when it has come up: whoever is quicker presses again.
  for (let tries = 0; tries < 5 && !page.url().includes('record/record'); tries += 1) {
    await first.press('Enter');
    await page.waitForURL(/record\/record/, { timeout: 2_000 }).catch(() => undefined);
  }
  expect(page.url()).toContain('record/record');
});

test('a cluster is tapped, and the map comes closer', async () => {
  const layers = 'carrier,platform,instrument';
  const asked = `bbox=120.4,31,121,31.6&zoom=11&layers=${layers}`;
  const { bubbles } = (await (await fetch(`${server.baseUrl}/api/v1/map/clusters?${asked}`)).json()) as MapClusters;
  const [cluster] = bubbles.filter(({ zoomTo }) => zoomTo !== undefined).sort((a, b) => b.count - a.count);
  if (!cluster) throw new Error('nothing stands close together');
  const answered = page.waitForResponse(/map\/clusters/);
  await page.goto(`/pages/map/index?view=geo&layers=${layers}&lens=present&at=${cluster.lng},${cluster.lat},11`);
  await answered;
  await page.touchscreen.tap(195, 422);
  await page.waitForURL(() => zoomNow() > 11);
});

test('a link stands over one point, whose card leads to the record', async () => {
  const asked = `bbox=118,30.5,121.2,33.5&zoom=17&layers=carrier`;
  const { bubbles } = (await (await fetch(`${server.baseUrl}/api/v1/map/clusters?${asked}`)).json()) as MapClusters;
  const point = bubbles.find(({ count }) => count === 1);
  if (!point) throw new Error('no carrier stands alone');
  const answered = page.waitForResponse(/map\/clusters/);
  await page.goto(`/pages/map/index?view=geo&layers=carrier&lens=present&at=${point.lng},${point.lat},16`);
  await answered;
  expect(await isChecked(layer('仪器'))).toBe(false);
  expect(zoomNow()).toBe(16);
  await page.touchscreen.tap(195, 422);
  await card().getByRole('button', { name: '看详情' }).tap();
  await page.waitForURL(new RegExp(point.id));
  expect(failures).toEqual([]);
});
