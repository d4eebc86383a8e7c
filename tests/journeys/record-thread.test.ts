import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, openPhone } from '../support/chromium.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { shown, signIn } from './steps/phone.js';

const POLICY = '新材料中试补助申报指南（演示）';
/** 演示·澄湖新材料, 苏州. */
const PHONE = '13800000011';
/** In the public directory, and nobody's organization yet. */
const LISTED = { name: '演示·江北硅光技术有限公司', creditCode: '91320100DEM0214106', staff: '84' };

let server: ServerProcess;
let browser: Browser;
let phone: Page;
const failures: string[] = [];

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  phone = await (await openPhone(browser, server.baseUrl)).newPage();
  phone.on('pageerror', (error) => failures.push(String(error)));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const open = (path: string) => phone.goto(path, { waitUntil: 'networkidle' });
const tap = (name: string) => phone.getByRole('button', { name, exact: true }).tap();

test('a list that was passed on shows the same place, type and facets, and is narrowed further', async () => {
  await open('/subpackages/record/list/index?section=policy&region=320500&sort=title');
  await phone.getByText(POLICY).waitFor();
  await phone.getByText('按名称').waitFor();
  await phone.getByRole('button', { name: /^筛选/ }).tap();
  await phone.getByRole('checkbox', { name: /^资金补助/ }).tap();
  await tap('看结果');
  await phone.getByRole('button', { name: '筛选，已选 1 项' }).waitFor();
  await phone.getByText(POLICY).waitFor();
});

test('keeping the filter asks who one is; then it is kept under a name, to be told of', async () => {
  await tap('存筛选');
  await signIn(phone, PHONE, server);
  await tap('存筛选');
  await phone.getByRole('textbox', { name: '名称', exact: true }).fill('苏州补助');
  await phone.getByRole('dialog').getByRole('button', { name: '存为我的筛选' }).tap();
  await phone.getByText('已存，在“我的”里看').waitFor();
});

test('each condition of a policy is compared with the organization’s own profile, and its window can be reminded of', async () => {
  await shown(phone, '可申请').waitFor();
  await phone.getByText(POLICY).tap();
  await phone.getByText('本单位能不能申请').waitFor();
  await phone.getByText('符合，本单位 320人').waitFor();
  await shown(phone, '比对只作参考，以发文单位解释为准。').waitFor();
  await tap('我要提醒');
  await phone.getByText('截止前 7 天').tap();
  await phone.getByText('截止前 7 天提醒我').waitFor();
});

test('what is kept is found again among one’s own, and switched off there', async () => {
  await tap('收藏');
  await phone.getByRole('button', { name: '已收藏' }).waitFor();
  await open('/subpackages/record/favorites/index');
  await phone.getByText(POLICY).waitFor();
  await phone.getByRole('tab', { name: '提醒' }).tap();
  await phone.getByText('截止前 7 天').waitFor();
  await phone.getByRole('tab', { name: '筛选' }).tap();
  const watching = phone.getByRole('switch', { name: '苏州补助，有新的告诉我' });
  await watching.tap();
  await phone.getByRole('switch', { name: '苏州补助，有新的告诉我', checked: false }).waitFor();
  await tap('打开');
  await phone.getByRole('switch', { name: '有新的告诉我', checked: false }).waitFor();
  await phone.getByText(POLICY).waitFor();
});

test('a policy leads to the one it supersedes, and that one back', async () => {
  await phone.getByText(POLICY).tap();
  // The list has a card of the same name until the page has turned.
  await phone.getByText('代替', { exact: true }).waitFor();
  await phone.getByRole('link', { name: '新材料中试补助办法（演示）' }).tap();
  await phone.getByText('被代替').waitFor();
  await phone.getByText('已明令废止，不再施行。').waitFor();
  expect(failures).toEqual([]);
});

test('whoever registers an organization of the public directory finds the form filled, and changes it later', async () => {
  const newcomer = await (await openPhone(browser, server.baseUrl)).newPage();
  const form = () => newcomer.goto('/subpackages/account/organization/index', { waitUntil: 'networkidle' });
  const box = (name: string) => newcomer.getByRole('textbox', { name });
  const press = (name: string) => newcomer.getByRole('button', { name, exact: true }).last().tap();
  await form();
  await signIn(newcomer, '13800005678', server);
  await box('统一社会信用代码').fill(LISTED.creditCode);
  await newcomer.getByText(/^已按公开名录填上：单位全称/).waitFor();
  expect(await box('单位全称').inputValue()).toBe(LISTED.name);
  expect(await box('职工人数').inputValue()).toBe(LISTED.staff);
  await press('登记单位');
  await newcomer.getByText('单位已登记').waitFor();
  await form();
  await box('职工人数').fill('99');
  await press('保存');
  await newcomer.getByText('已保存').waitFor();
  await form();
  expect(await box('职工人数').inputValue()).toBe('99');
});
