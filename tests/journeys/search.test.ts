import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, openPhone } from '../support/chromium.js';
import { startServer, type ServerProcess } from '../support/server-process.js';

let server: ServerProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ MARKET_DEMO: '1' }), launchChromium()]);
  page = await (await openPhone(browser, server.baseUrl)).newPage();
});
afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

const box = () => page.getByRole('textbox', { name: /^搜政策/ });
const search = async (q: string): Promise<void> => {
  await box().fill(q);
  await box().press('Enter');
};
const link = (name: string | RegExp) => page.getByRole('link', { name }).first();

test('from the box of the first page, over what others look for, to a record', async () => {
  await page.goto('/');
  await link('搜榜单、政策').tap();
  await page.getByRole('checkbox', { name: '孵化器' }).tap();
  await page.getByText(/共 \d+ 条/).waitFor();
  await link(/科创载体/).tap();
  await page.getByText('来源').first().waitFor();
  await page.goBack();
  await page.getByText(/共 \d+ 条/).waitFor();
});

test('what is typed becomes suggestions, and a suggestion opens what it names', async () => {
  await box().fill('suzhoudaxue');
  await link(/苏州大学\s*高校院所/).tap();
  await page.waitForURL(/record\/record\/index\?id=/);
  await page.goBack();
  await box().waitFor();
});

test('results stand in groups, are narrowed by sections and facets, and each choice says what it gives', async () => {
  await search('新材料');
  await page.getByRole('heading', { name: '榜单' }).waitFor();
  await page.getByRole('heading', { name: '成果展示' }).waitFor();
  const all = Number(/共\s*(\d+)/.exec(await page.getByText(/共 \d+ 条/).innerText())?.[1]);
  await page.getByRole('button', { name: /^筛选/ }).tap();
  const level = page.getByRole('checkbox', { name: /^国家级 \d+$/ });
  const given = Number(/\d+$/.exec((await level.getAttribute('aria-label')) ?? '')?.[0]);
  await level.tap();
  await page.getByRole('button', { name: '看结果' }).tap();
  await page.getByText(new RegExp(`共 ${given} 条`)).waitFor();
  expect(given).toBeLessThan(all);
});

test('a wrong letter in a name is put right and said; what is nowhere says so and offers a way on', async () => {
  await search('南京大雪');
  await page.getByText('没有“南京大雪”，下面是“南京大学”的结果。').waitFor();
  await search('量子纠缠隐形传');
  await page.getByText('没有找到“量子纠缠隐形传”').waitFor();
  await page.getByRole('button', { name: '我要发榜' }).waitFor();
});

test('what was looked for stays on the device until it is cleared', async () => {
  await page.getByRole('button', { name: '清空', exact: true }).tap();
  await page.getByRole('checkbox', { name: '南京大雪' }).waitFor();
  await page.getByRole('button', { name: '清空最近搜过' }).tap();
  await page.getByRole('checkbox', { name: '南京大雪' }).waitFor({ state: 'detached' });
});

test('without a network it says so, and goes on when it is back', async () => {
  await page.context().setOffline(true);
  await search('集成电路');
  await page.getByText('网络不通', { exact: true }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: '重试' }).last().tap();
  await page.getByText(/共 \d+ 条/).waitFor();
});
