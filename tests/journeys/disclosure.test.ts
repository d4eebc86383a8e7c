import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { bidContent, submitBid } from '../support/samples.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { companyAt, type Company } from './steps/company.js';
import { openConsole } from './steps/desk.js';
import { shown } from './steps/phone.js';

const TITLE = '医疗影像去标识化与可用性评价';
const SECRET = '面部三维重建可反推身份';
const BIDDER = '演示·蠡湖传感技术有限公司';

let server: ServerProcess;
let browser: Browser;
let demander: Company, bidder: Company;
let id = '';

const open = (page: Page, path: string) => page.goto(path, { waitUntil: 'networkidle' });
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).filter({ visible: true }).last().tap();

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  demander = await companyAt(server, '13800000022');
  bidder = await companyAt(server, '13800000005');
  const { items } = await bidder.api('GET /challenges', { query: { q: TITLE } });
  id = items[0]?.id ?? '';
  const { indicators } = await bidder.api('GET /challenges/{id}', { params: { id } });
  await submitBid(bidder.api, id, bidContent({ indicators }));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('a bidder signs the pledge, the demander agrees, and the withheld text is read under a watermark', async () => {
  const phone = await bidder.phone(browser);
  await open(phone, `/subpackages/challenge/detail/index?id=${id}`);
  await press(phone, '签保密承诺');
  await shown(phone, /保密期自签署之日起五年/).waitFor();
  await phone.getByRole('textbox', { name: /签署人姓名/ }).fill('演示·蠡湖经办');
  await phone.getByRole('checkbox', { name: /已读完全文/ }).tap();
  await press(phone, '签署并申请');
  await shown(phone, '申请已送到发榜方，同意后在榜单页打开资料。').waitFor();

  const owner = await demander.phone(browser);
  await open(owner, `/subpackages/challenge/manage/index?id=${id}`);
  await shown(owner, '资料申请与查阅记录').tap();
  await press(owner, `同意 ${BIDDER}`);
  await press(owner, '同意');
  await owner.getByRole('button', { name: `收回 ${BIDDER}` }).waitFor();

  await press(phone, '回榜单');
  await press(phone, '打开资料');
  await shown(phone, new RegExp(SECRET)).waitFor();
  await shown(phone, new RegExp(`${BIDDER} 演示·蠡湖经办 \\d{4}年`)).waitFor();
  expect(await violationsOn(phone)).toEqual([]);
  await phone.close();

  await open(owner, `/subpackages/disclosure/requests/index?id=${id}`);
  await shown(owner, new RegExp(`${BIDDER}　演示·蠡湖经办`)).waitFor();
  expect(await violationsOn(owner)).toEqual([]);
  await owner.close();
});

test('its bureau reads along', async () => {
  const desk = await openConsole(browser, server.baseUrl, 'putuo-admin');
  await desk.goto(`${server.baseUrl}/console/challenges/${id}`);
  const log = desk.getByRole('region', { name: '查阅记录' });
  await log.getByText(BIDDER).waitFor();
  expect(await log.getByText(/^CY-/).count()).toBe(4);
  await desk.close();
});
