import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { convertDatum, projectX, projectY } from '@market/geo';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, openPhone } from '../support/chromium.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { startTiles, type TileStandIn } from '../support/tile-stand-in.js';

const KEY = 'demo-key';
const SUZHOU = { lng: 120.62, lat: 31.3 };
const ZOOM = 14;

let tiles: TileStandIn;
let server: ServerProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  tiles = await startTiles();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  tiles?.close();
});
beforeEach(() => {
  tiles.asked = [];
});

async function openMap(env: Record<string, string>): Promise<void> {
  await server?.stop();
  server = await startServer({ MARKET_DEMO: '1', ...env });
  page = await (await openPhone(browser, server.baseUrl)).newPage();
  await page.goto(`/pages/map/index?view=geo&at=${SUZHOU.lng},${SUZHOU.lat},${ZOOM}`, { waitUntil: 'networkidle' });
}

test('with a key, the tiles of the view and no others are asked for, by the page that may', async () => {
  await openMap({ TIANDITU_KEY: KEY, TIANDITU_URL: tiles.url, MARKET_MAP_REVIEW_NUMBER: 'GS(2099)演示号' });
  const { lng, lat } = convertDatum(SUZHOU, 'GCJ-02', 'WGS-84');
  const [x, y] = [projectX(lng) * 2 ** ZOOM, projectY(lat) * 2 ** ZOOM];
  expect(new Set(tiles.asked.map(({ layer }) => layer))).toEqual(new Set(['vec', 'cva']));
  // Half a phone is 195 by 422 pixels, a tile 256.
  for (const tile of tiles.asked) {
    expect(tile).toMatchObject({ z: ZOOM, key: KEY, referer: `${server.baseUrl}/` });
    expect(Math.abs(tile.x + 0.5 - x)).toBeLessThan(0.5 + 195 / 256 + 0.5);
    expect(Math.abs(tile.y + 0.5 - y)).toBeLessThan(0.5 + 422 / 256 + 0.5);
  }
  expect(tiles.asked).toContainEqual(expect.objectContaining({ layer: 'vec', x: Math.floor(x), y: Math.floor(y) }));
  await page.getByText('底图：天地图；审图号：GS(2099)演示号').waitFor();
});

test('further on, the next tiles come and none twice', async () => {
  await page.getByRole('application').focus();
  const next = page.waitForResponse((response) => response.url().startsWith(tiles.url));
  for (let steps = 0; steps < 6; steps += 1) await page.keyboard.press('ArrowRight');
  await next;
  await page.waitForLoadState('networkidle');
  const places = tiles.asked.map(({ layer, x, y }) => `${layer} ${x} ${y}`);
  expect(places.length).toBeGreaterThan(0);
  expect(new Set(places).size).toBe(places.length);
});

test('pictures come from the configured host, and from no other', async () => {
  const refused = await page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => resolve(violatedDirective));
        new Image().src = address;
      }),
    'http://127.0.0.1:9/tile.png',
  );
  expect(refused).toBe('img-src');
});

test('when the tiles do not come, the map is the sketch again and says so', async () => {
  tiles.works = false;
  await openMap({ TIANDITU_KEY: KEY, TIANDITU_URL: tiles.url });
  await page.getByText(/^示意图/).waitFor();
  expect(await page.getByText('底图：天地图').count()).toBe(0);
});

test('without a key nothing leaves the market', async () => {
  await openMap({ TIANDITU_URL: tiles.url });
  await page.getByText(/^示意图/).waitFor();
  expect(tiles.asked).toEqual([]);
});
