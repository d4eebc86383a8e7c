import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DAY_MS, dayText, daysLeft } from '@market/contract/shared';
import type { Browser } from 'playwright-core';
import { launchChromium, openPhone } from '../support/chromium.js';
import { freePort } from '../support/free-port.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { openConsole } from './steps/desk.js';

const AHEAD_DAYS = 30;

let server: ServerProcess;
let rehearsalUrl: string;
let browser: Browser;

beforeAll(async () => {
  const port = await freePort();
  rehearsalUrl = `http://127.0.0.1:${port}`;
  server = await startServer({ MARKET_DEMO: '1', MARKET_REHEARSAL_PORT: String(port) });
  for (let tries = 0; tries < 300 && !(await fetch(`${rehearsalUrl}/readyz`).catch(() => undefined))?.ok; tries += 1)
    await pause(100);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const later = () => new Date(Date.now() + AHEAD_DAYS * DAY_MS);

test('the leader puts the clock on, and what was in time before is overdue on the desk', async () => {
  const leader = await openConsole(browser, rehearsalUrl, 'putuo-admin');
  await leader.goto('/console/corrections');
  await leader.getByText('待答复 3').waitFor();
  await leader.getByRole('row').getByText('已超期').first().waitFor();
  expect(await leader.getByRole('row').getByText('已超期').count()).toBe(1);
  await leader.getByRole('button', { name: '拨时钟' }).click();
  await leader.getByRole('button', { name: `往后 ${AHEAD_DAYS} 天` }).click();
  await leader.getByRole('button', { name: '拨过去' }).click();
  await leader.getByText('已超期 3').waitFor();
  expect(await leader.getByRole('row').getByText('已超期').count()).toBe(3);
  expect(await leader.getByTestId('rehearsal-bar').textContent()).toContain(dayText(later(), new Date()));
});

/** A challenge open for longer than the clock was put on. */
async function findChallenge(url: string) {
  const answer = await fetch(`${url}/api/v1/challenges?stage=accepting&sort=deadline&limit=30`);
  const { items } = (await answer.json()) as { items: { id: string; bidDeadline: string }[] };
  const open = items.find(({ bidDeadline }) => daysLeft(bidDeadline, later()) > 0);
  if (!open) throw new Error('the demonstration has no challenge that is open for so long');
  return open;
}

test('a phone counts the days by the same clock, and in the live market by the real one', async () => {
  for (const [url, now] of [
    [rehearsalUrl, later()],
    [server.baseUrl, new Date()],
  ] as const) {
    const { id, bidDeadline } = await findChallenge(url);
    const phone = await (await openPhone(browser, url)).newPage();
    await phone.goto(`/subpackages/challenge/detail/index?id=${id}`);
    await phone.getByText(`剩 ${daysLeft(bidDeadline, now)} 天`).waitFor();
    expect(await phone.getByText(/^联合测试/).count()).toBe(url === rehearsalUrl ? 1 : 0);
  }
});
