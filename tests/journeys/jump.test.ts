import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, openPhone } from '../support/chromium.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { openConsole } from './steps/desk.js';

const NAME = '政策直达（演示）';
const REGION_PAGE = '/subpackages/region/region/index?code=320500';

let platform: Server;
let status = 200;
let url: string;
let server: ServerProcess;
let browser: Browser;
let maintainer: Page;
let phone: Page;
const failures: string[] = [];

beforeAll(async () => {
  platform = createServer((_, response) => response.writeHead(status).end('city platform')).listen(0, '127.0.0.1');
  await new Promise((resolve) => platform.once('listening', resolve));
  const host = `127.0.0.1:${(platform.address() as AddressInfo).port}`;
  url = `http://${host}/`;
  server = await startServer({
    MARKET_DEMO: '1',
    MARKET_OUTBOUND_HOSTS: '127.0.0.1',
    MARKET_OUTBOUND_INSIDE: host,
  });
  browser = await launchChromium();
  const context = await openPhone(browser, server.baseUrl);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  phone = await context.newPage();
  phone.on('pageerror', (error) => failures.push(String(error)));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  platform?.close();
});

/** The row of further platforms, opened; what is read once is kept for half a minute, hence the fresh page. */
async function openRow(text: string): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    await phone.goto(REGION_PAGE, { waitUntil: 'networkidle' });
    const row = phone.getByRole('link', { name: new RegExp(`${NAME}.*${text}`) });
    if (await row.isVisible()) return row.tap();
    await phone.waitForTimeout(2_000);
  }
  throw new Error(`the row never said ${text}`);
}

async function probe(answer: number, said: string): Promise<void> {
  status = answer;
  await maintainer.getByRole('button', { name: `立即检测${NAME}` }).click();
  await maintainer.getByText(said).last().waitFor();
}

const row = () => maintainer.getByRole('row', { name: new RegExp(NAME.slice(0, 4)) });

test('the bureau enters a platform, and a script is no address', async () => {
  maintainer = await openConsole(browser, server.baseUrl, 'suzhou-maintainer');
  await maintainer.goto('/console/portals');
  await maintainer.getByRole('button', { name: '新增入口' }).click();
  const form = maintainer.getByRole('dialog');
  await form.getByLabel('名称').fill(NAME);
  await form.getByLabel('用途').click();
  await maintainer.locator('.ant-select-item-option').getByText('政策申报', { exact: true }).click();
  await form.getByRole('textbox', { name: '网址' }).fill('javascript:alert(1)');
  await form.getByRole('button', { name: /保\s?存/ }).click();
  await form.getByText('填完整的网址').waitFor();
  await form.getByRole('textbox', { name: '网址' }).fill(url);
  await form.getByLabel('出处').fill('演示用的本机平台');
  await form.getByRole('button', { name: /保\s?存/ }).click();
  await row().getByText('待确认').waitFor();
  await row().getByText('由本局核验员确认').waitFor();
});

test('a colleague confirms it, and it answers when it is looked at', async () => {
  const verifier = await openConsole(browser, server.baseUrl, 'suzhou-verifier');
  await verifier.goto('/console/portals');
  await verifier.getByRole('button', { name: `确认${NAME}` }).click();
  await verifier.getByText('已确认，小程序上可以进入').waitFor();
  await verifier.close();
  await maintainer.reload();
  await probe(200, '能打开');
});

test('a company sees where it is led, and goes there; the jump is counted', async () => {
  await openRow('链接正常');
  const sheet = phone.getByRole('dialog', { name: NAME });
  await sheet.getByText(`将离开集市，前往 ${new URL(url).host}。`).waitFor();
  const [opened] = await Promise.all([
    phone.waitForEvent('popup'),
    sheet.getByRole('button', { name: `进入${NAME}` }).tap(),
  ]);
  expect(opened.url()).toBe(url);
  await opened.close();
  await maintainer.reload();
  await expect(row().getByRole('cell', { name: '1', exact: true }).innerText()).resolves.toBe('1');
});

test('down, the phone says so and copies instead; the bureau is told and sees why', async () => {
  await probe(503, '这次没打开');
  await probe(503, '链接异常：');
  await row().getByText('对方答复 HTTP 503').waitFor();
  await openRow('链接异常');
  const copy = phone.getByRole('dialog', { name: NAME }).getByRole('button', { name: /链接异常，复制/ });
  await copy.tap();
  expect(await phone.evaluate(() => navigator.clipboard.readText())).toBe(url);
  await maintainer.goto('/console/overview');
  await maintainer.getByRole('button', { name: /消息/ }).click();
  await maintainer.getByText('平台入口打不开').first().waitFor();
  await maintainer.getByRole('link', { name: '去看' }).first().click();
  await maintainer.getByRole('dialog', { name: NAME }).getByText('检测记录').waitFor();
  await maintainer.keyboard.press('Escape');
});

test('back, the phone opens it again', async () => {
  await maintainer.goto('/console/portals');
  await probe(200, '能打开');
  await openRow('链接正常');
  await phone.getByRole('button', { name: `进入${NAME}` }).waitFor();
  expect(failures).toEqual([]);
});
