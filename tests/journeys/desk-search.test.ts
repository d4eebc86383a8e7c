import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { openConsole } from './steps/desk.js';

let server: ServerProcess;
let browser: Browser;
let desk: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ MARKET_DEMO: '1' }), launchChromium()]);
  desk = await openConsole(browser, server.baseUrl, 'suzhou-verifier');
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const box = () => desk.getByRole('combobox', { name: '搜记录、榜单、地区' });
const hits = () => desk.locator('.ant-select-item-option');

test('a slash puts the cursor in the box, arrows choose, Enter opens the record at its desk', async () => {
  await desk.getByRole('heading', { name: '总览' }).waitFor();
  await desk.keyboard.press('/');
  await desk.keyboard.type('新材料');
  await desk.locator('.ant-select-item-group', { hasText: '记录' }).waitFor();
  const [, title = ''] = (await hits().nth(1).innerText()).split('\n');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await desk.waitForURL(/\/console\/records\//);
  await desk.getByRole('heading', { name: title }).waitFor();
  expect(await box().inputValue()).toBe('');
});

test('Ctrl+K works while writing; a challenge opens at its own desk', async () => {
  await desk.keyboard.press('Control+k');
  await desk.keyboard.type('演示·');
  await desk.locator('.ant-select-item-group', { hasText: '榜单' }).waitFor();
  await hits().last().click();
  await desk.waitForURL(/\/console\/challenges\//);
});

test('what belongs to another place is not there, and that is said', async () => {
  await desk.keyboard.press('Control+k');
  await desk.keyboard.type('无锡市工业');
  await desk.getByText('本地没有含“无锡市工业”的记录和榜单').waitFor();
  expect(await hits().count()).toBe(0);
});
