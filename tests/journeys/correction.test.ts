import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, openPhone } from '../support/chromium.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { openConsole } from './steps/desk.js';
import { shown, signIn } from './steps/phone.js';

/** A fictional record that no other part of the demonstration touches. */
const RECORD = '纳米压痕仪（演示）';

let server: ServerProcess;
let browser: Browser;
let reporter: Page;
const failures: string[] = [];

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  reporter = await (await openPhone(browser, server.baseUrl)).newPage();
  reporter.on('pageerror', (error) => failures.push(String(error)));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const sheet = () => reporter.getByRole('dialog', { name: '哪里不对' });

test('a company that only browses finds a record, says what is wrong, signs in and finds its text kept', async () => {
  await reporter.goto(`/subpackages/record/list/index?section=resource&q=${encodeURIComponent(RECORD)}`);
  await shown(reporter, RECORD).tap();
  await reporter.getByRole('button', { name: '纠错' }).tap();
  await sheet().getByRole('button', { name: '哪一项，请选择' }).tap();
  await reporter.getByRole('radio', { name: /^收费标准/ }).tap();
  await sheet().getByText('现在写的是：350元/小时').waitFor();
  await sheet().getByRole('button', { name: '提交纠错' }).tap();
  await sheet().getByText('写出正确的内容').waitFor();
  await sheet().getByRole('textbox', { name: '正确的是' }).fill('420 元/小时');
  await sheet().getByRole('button', { name: '提交纠错' }).tap();
  await reporter.waitForURL(/sign-in/);
  await signIn(reporter, '13800000004', server);
  expect(await sheet().getByRole('textbox', { name: '正确的是' }).inputValue()).toBe('420 元/小时');
  await sheet().getByRole('button', { name: '提交纠错' }).tap();
  const done = reporter.getByRole('dialog', { name: '已提交' });
  await done.getByText('苏州市科学技术局').waitFor();
  await done.getByRole('button', { name: '看进度' }).tap();
  await reporter.getByText('待处理').waitFor();
});

test('the bureau corrects the record from the work order, and a second person lets it through', async () => {
  const maintainer = await openConsole(browser, server.baseUrl, 'suzhou-maintainer');
  await maintainer.goto('/console/corrections');
  await maintainer.getByRole('link', { name: RECORD }).click();
  await maintainer.getByText('350元/小时').waitFor();
  expect(await maintainer.getByText('演示·梁**').count()).toBeGreaterThan(0);
  await maintainer.getByRole('button', { name: '去修改' }).click();
  await maintainer.getByText('按纠错修改：收费标准，应为 420 元/小时').waitFor();
  await maintainer.getByLabel('收费标准').fill('420');
  await maintainer.getByRole('button', { name: '保存并提交核验' }).click();
  await maintainer.getByText('已提交核验').first().waitFor();
  const recordId = /records\/(\w{26})/.exec(maintainer.url())?.[1] ?? '';
  await maintainer.close();

  const verifier = await openConsole(browser, server.baseUrl, 'suzhou-verifier');
  await verifier.goto(`/console/verification?id=${recordId}`);
  await verifier.getByRole('button', { name: '核验通过' }).click();
  await verifier.getByText('已核验并公开').first().waitFor();
  await verifier.close();
});

test('the reporter is told, sees the answer with the changed value, and the record as it is now', async () => {
  await reporter.goto('/subpackages/account/messages/index');
  await reporter.getByText('你的纠错已采纳').tap();
  await reporter.getByText('已按你的反映修改，记录更新为第 2 版。', { exact: true }).waitFor();
  await reporter.getByText('420元/小时').waitFor();
  await reporter.getByRole('button', { name: '看第 2 版' }).tap();
  await reporter.waitForURL(/record\/record/);
  await shown(reporter, '420元/小时').waitFor();
  expect(failures).toEqual([]);
});
