// What a frame of the map takes in Chromium on the built H5, with 20,000 dots in view, while a finger drags.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startServer, stopServers } from './servers.mjs';

const DOTS = 20_000;
const MOVES = 200;
const MOVE_MS = 16;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** All inside the view of the link below. */
const dots = Array.from({ length: DOTS }, (_, i) => ({
  id: `r${i}`,
  regionCode: ['320500', '320200', '320400', '320600'][i % 4],
  count: 1,
  lng: 120.5 + ((i * 7919) % 2400) / 10_000,
  lat: 31.1 + ((i * 104_729) % 4000) / 10_000,
}));

/** Runs in the page: keeps how long each frame's own work took. */
function timeFrames() {
  const asked = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.frameTimes = [];
  globalThis.requestAnimationFrame = (draw) =>
    asked((at) => {
      const startedAt = globalThis.performance.now();
      draw(at);
      globalThis.frameTimes.push(globalThis.performance.now() - startedAt);
    });
}

export async function measureFrames() {
  const folder = mkdtempSync(join(tmpdir(), 'market-bench-'));
  const env = { ...process.env, MARKET_DEMO: '1', MARKET_DATA_DIR: folder, LOG_LEVEL: 'warn', MARKET_JOBS: '0' };
  const server = await startServer(
    'apps/server/dist/main.js',
    [],
    { ...env, DATABASE_URL: `sqlite:${join(folder, 'market.sqlite')}` },
    '/readyz',
  );
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  try {
    const page = await (await browser.newContext({ ...PHONE, baseURL: server })).newPage();
    await page.addInitScript(timeFrames);
    const body = JSON.stringify({ asOf: new Date().toISOString(), bubbles: dots, unplaced: 0 });
    await page.route('**/map/clusters*', (route) => route.fulfill({ contentType: 'application/json', body }));
    const answered = page.waitForResponse(/map\/clusters/);
    await page.goto('/pages/map/index?view=geo&at=120.62,31.3,10.3');
    await answered;
    await page.waitForTimeout(1_000);
    await page.evaluate(() => void (globalThis.frameTimes.length = 0));
    await drag(page);
    const times = await page.evaluate(() => globalThis.frameTimes);
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.floor((times.length - 1) * share)].toFixed(1);
    console.log(
      `一帧 ${DOTS.toLocaleString('en-US')} 点都在视野内，Chromium，手指拖动，${times.length} 帧：最短 ${at(0)}，p50 ${at(0.5)}，p95 ${at(0.95)}，最长 ${at(1)} 毫秒（绘图指令；不含合成器光栅）`,
    );
  } finally {
    await browser.close();
    await stopServers();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function drag(page) {
  const phone = await page.context().newCDPSession(page);
  const touch = (type, x) =>
    phone.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 350 }] });
  await touch('touchStart', 190);
  for (let n = 1; n <= MOVES; n += 1) {
    await touch('touchMove', 190 + 30 * Math.sin(n / 12));
    await page.waitForTimeout(MOVE_MS);
  }
  await touch('touchEnd');
}
