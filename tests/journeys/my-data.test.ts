import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from '../support/axe.js';
import { launchChromium, openPhone } from '../support/chromium.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { shown, signIn } from './steps/phone.js';

const PHONE = '13800007755';

let server: ServerProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  page = await (await openPhone(browser, server.baseUrl)).newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const press = (name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).filter({ visible: true }).last().tap();
const link = (name: string | RegExp) => page.getByRole('link', { name }).filter({ visible: true }).last().tap();

test('consents, export, delete: a person agrees first, takes the consent back, takes the data along and goes', async () => {
  await page.goto('/subpackages/account/sign-in/index');
  await page.getByRole('textbox', { name: '手机号' }).fill(PHONE);
  await press(/获取验证码/);
  await shown(page, '请先勾选同意隐私保护指引').waitFor();
  await signIn(page, PHONE, server);
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));

  await page.goto('/pages/me/index');
  await link('我的数据');
  await shown(page, '138****7755').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('switch', { name: '个性化排序' }).filter({ visible: true }).tap();
  await shown(page, '已关闭，所有人看到的顺序一样').waitFor();
  await link(/称呼/);
  await page.getByRole('textbox', { name: '称呼' }).fill('演示·周岚');
  await press('保存');
  await shown(page, '演示·周岚').waitFor();

  await link(/隐私保护指引/);
  await press('收回同意');
  await press('收回');
  await shown(page, /已收回/).waitFor();
  await page.goto('/subpackages/account/messages/index');
  await shown(page, '请先阅读并同意隐私保护指引').waitFor();
  await press('看隐私保护指引');
  await press('同意现行指引');
  await shown(page, /同意 \d{4}-\d{2}-\d{2} 版/).waitFor();

  await page.goto('/subpackages/account/my-data/index');
  await press('导出我的数据');
  await press('导出');
  await shown(page, /正在整理|可以下载/).waitFor();
  await page.reload();
  const download = page.waitForEvent('download');
  await press('下载');
  expect((await download).suggestedFilename()).toBe('我的数据.zip');
  await shown(page, '已下载').waitFor();

  await press('注销账号');
  await shown(page, '依法保留的').waitFor();
  await press('注销，不再恢复');
  await page.waitForURL((url) => url.pathname.includes('pages/me'));
  await shown(page, '登录').waitFor();
});
