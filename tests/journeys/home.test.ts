import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient } from '@market/api-client';
import type { Browser, Page } from 'playwright-core';
import { SUZHOU } from '../support/bureau.js';
import { launchChromium, openPhone } from '../support/chromium.js';
import { fetchTransport } from '../support/fetch-transport.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { openConsole } from './steps/desk.js';
import { shown } from './steps/phone.js';
import { answerWith } from './steps/services.js';

const FILING_NUMBER = '沪ICP备00000000号';
const NANTONG = '320600';
const ASKED = '一图的圆点太小，看不清';
const ANSWER = '下周放大，长辈版更大。';
const regionUrl = (code: string) => `/subpackages/region/region/index?code=${code}`;

let server: ServerProcess;
let browser: Browser;
let page: Page;
const asked: string[] = [];
const failures: string[] = [];

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1', MARKET_FILING_NUMBER: FILING_NUMBER });
  browser = await launchChromium();
  page = await newPhone();
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function newPhone(): Promise<Page> {
  const phone = await (await openPhone(browser, server.baseUrl)).newPage();
  phone.on('pageerror', (error) => failures.push(String(error)));
  return phone;
}

test('the first screen has the true totals and everything down to the six sections', async () => {
  const { totals, host } = await createClient({ base: server.baseUrl, send: fetchTransport })('GET /home');
  await page.goto('/');
  for (const [label, count] of [
    ['资源', totals.resource],
    ['需求', totals.need],
    ['合作', totals.cooperation],
  ] as const)
    await page.getByRole('tab', { name: `${label} ${count} 项` }).waitFor();
  const sections = await page.getByRole('navigation', { name: '六大板块' }).boundingBox();
  const bar = await page.getByRole('tab', { name: '集市' }).boundingBox();
  expect((sections?.y ?? 0) + (sections?.height ?? Infinity)).toBeLessThan(bar?.y ?? 0);
  await page.getByText(`主办单位　${host.organizer}`).waitFor();
  await page.getByText(`备案编号　${FILING_NUMBER}`).waitFor();
});

test('a place comes in one answer, and is handed on as a picture with its code', async () => {
  asked.length = 0;
  await page.getByRole('link', { name: /^苏州\s*\d+$/ }).tap();
  await page.getByRole('button', { name: '海报' }).waitFor();
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([`/api/v1/regions/${SUZHOU}/page`]);
  await page.getByRole('button', { name: '海报' }).tap();
  const sheet = page.getByRole('dialog', { name: '海报' });
  await sheet.getByRole('img', { name: '海报：苏州' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: '保存图片' }).tap(),
  ]);
  expect(download.suggestedFilename()).toBe('苏州.png');
});

test('without a network, even after a reload, it shows what it has and since when', async () => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.context().setOffline(true);
  await page.reload();
  await shown(page, /^没有网络，显示.+的内容$/).waitFor();
  await shown(page, '最新榜单').waitFor();
  await page.goto(regionUrl(SUZHOU));
  await shown(page, /^没有网络，显示.+的内容$/).waitFor();
  await page.getByRole('button', { name: '海报' }).waitFor();
  await page.goto(regionUrl(NANTONG));
  await shown(page, '网络不通').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: '重试' }).last().tap();
  await page.getByRole('button', { name: '海报' }).waitFor();
});

test('on a weak network an answer that did not come is asked for again', async () => {
  const phone = await newPhone();
  let tries = 0;
  await phone.route('**/api/v1/home', (route) => ((tries += 1) < 3 ? route.abort() : route.continue()));
  await phone.goto('/');
  await shown(phone, '最新榜单').waitFor();
  expect(tries).toBe(3);
});

test('投诉建议 goes to the organizer, who answers; whoever asked without a name reads it by the code', async () => {
  await page.goto('/');
  await page.getByRole('link', { name: '投诉建议' }).tap();
  await page.getByRole('textbox', { name: '内容' }).fill(ASKED);
  await page.reload();
  await shown(page, '填写的内容已存在本机').waitFor();
  await page.getByRole('button', { name: '送出' }).tap();
  const code = await page.getByText(/^(\w{4}[ -]?){4}$/).innerText();

  const desk = await openConsole(browser, server.baseUrl, 'putuo-admin');
  await desk.goto('/console/services?tab=feedback');
  await desk.getByRole('link', { name: ASKED }).click();
  await answerWith(desk, /^答复/, ANSWER);
  await desk.locator('[data-testid=feedback-head][data-state=answered]').waitFor();

  await page.getByRole('tab', { name: '查答复' }).tap();
  await page.getByRole('textbox', { name: '查询码' }).fill(code);
  await page.getByRole('button', { name: '看答复' }).tap();
  await shown(page, ANSWER).waitFor();
  expect(failures).toEqual([]);
});
