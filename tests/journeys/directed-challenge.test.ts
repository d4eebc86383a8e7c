import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient } from '@market/api-client';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { consoleClient } from '../support/console-client.js';
import { fetchTransport } from '../support/fetch-transport.js';
import { challengeContent } from '../support/samples.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { companyAt, type Company } from './steps/company.js';
import { openConsole, openQueueCard, passVetting } from './steps/desk.js';
import { bidOn, shown, submitPreviewed } from './steps/phone.js';

const TITLE = '定向试题铜箔界面的保密工艺';
const SECRET = '定向试题';
const INVITED = '演示·梁溪表面工程有限公司';

let server: ServerProcess;
let browser: Browser;
let demander: Company, invited: Company, stranger: Company;
let id = '';

const detail = () => `/subpackages/challenge/detail/index?id=${id}`;
const open = (page: Page, path: string) => page.goto(path, { waitUntil: 'networkidle' });

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  demander = await companyAt(server, '13800000011');
  invited = await companyAt(server, '13800000004');
  stranger = await companyAt(server, '13800000023');
  const content = challengeContent({ title: TITLE, publication: 'directed' });
  const [rough, peel] = content.indicators;
  if (!rough || !peel) throw new Error('the sample has two indicators');
  const indicators = [peel, { ...rough, name: '连续幅宽', comparator: 'atLeast' as const, target: '1290', unit: 'mm' }];
  ({ id } = await demander.api('POST /my/challenges', { body: { content: { ...content, indicators } } }));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('the demander invites by name and submits; its bureau sees whom, and passes it', async () => {
  const phone = await demander.phone(browser);
  await open(phone, `/subpackages/challenge/manage/index?id=${id}`);
  await shown(phone, '还没有邀请单位').waitFor();
  await phone.getByRole('searchbox', { name: '单位名称' }).or(phone.getByPlaceholder('单位名称')).first().fill('梁溪');
  await phone.keyboard.press('Enter');
  await shown(phone, INVITED).tap();
  await shown(phone, '1 家').waitFor();
  await open(phone, `/subpackages/challenge/post/index?id=${id}`);
  for (const step of ['指标', '条件', '公开']) await phone.getByRole('button', { name: `下一步：${step}` }).tap();
  await phone.getByRole('button', { name: '预览' }).tap();
  await submitPreviewed(phone);
  await phone.close();

  const desk = await openConsole(browser, server.baseUrl, 'suzhou-maintainer');
  await openQueueCard(desk, TITLE);
  await desk.getByText('只有它们看得到这张榜').waitFor();
  await desk.getByText(INVITED).waitFor();
  await passVetting(desk);
  await desk.close();
});

test('the invited company finds it in its inbox, reads the full text and bids', async () => {
  const phone = await invited.phone(browser);
  await open(phone, '/subpackages/account/messages/index');
  await shown(phone, '邀请你单位揭榜').tap();
  await phone.waitForURL(/detail/);
  await shown(phone, TITLE).waitFor();
  await shown(phone, '只有受邀单位看得到这张榜，请勿转发。').waitFor();
  await phone.getByRole('button', { name: '我要揭榜' }).tap();
  await bidOn(phone);
  await shown(phone, '已密封提交').waitFor();
  await phone.close();
});

test('nobody else finds it: not in the lists, the search, the map, by its address, or at another bureau', async () => {
  const phone = await stranger.phone(browser);
  await open(phone, detail());
  await shown(phone, '没有找到').waitFor();
  await open(phone, '/pages/challenge/index');
  await phone.getByRole('textbox', { name: '搜技术、指标、单位' }).fill(SECRET);
  await phone.keyboard.press('Enter');
  await shown(phone, /没有/).waitFor();
  await open(phone, `/subpackages/search/search/index?q=${encodeURIComponent(SECRET)}`);
  await shown(phone, /没有/).waitFor();
  expect(await phone.getByText(TITLE).count()).toBe(0);
  await phone.close();

  const anonymous = createClient({ base: server.baseUrl, send: fetchTransport });
  const wuxi = await consoleClient(server.baseUrl, 'wuxi-maintainer');
  const heard = await Promise.all([
    anonymous('GET /home'),
    anonymous('GET /challenges', { query: { q: SECRET } }),
    anonymous('GET /challenges', { query: { limit: 100 } }),
    stranger.api('GET /my/messages', { query: {} }),
    stranger.api('GET /my/invitations', {}),
    wuxi('GET /staff/challenges', { query: { q: SECRET } }),
  ]);
  expect(JSON.stringify(heard)).not.toContain(SECRET);
  expect(JSON.stringify(heard)).not.toContain(id);
});
