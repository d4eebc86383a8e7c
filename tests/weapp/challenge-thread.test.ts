import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { vettingChecks } from '@market/contract/challenge';
import { consoleClient } from '../support/console-client.js';
import { creditCode } from '../support/samples.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { weappFolder } from '../support/weapp/built.js';
import type { CallOptions } from '../support/weapp/types.js';
import { Weapp } from '../support/weapp/weapp.js';
import { sealBid } from './steps/bid.js';
import { registerOrganization, signInWithWechat } from './steps/identity.js';
import { submitPreviewed, writeChallenge } from './steps/post.js';

const TITLE = '低轮廓铜箔表面处理的连续化工艺';

let server: ServerProcess;
let demander: Weapp;
let bidder: Weapp;
let challengeId = '';

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  const phone = (loginCode: string): Weapp =>
    new Weapp({ root: weappFolder, baseUrl: server.baseUrl, loginCode: () => loginCode });
  [demander, bidder] = [phone('dev-demander'), phone('dev-bidder')];
});

afterAll(async () => {
  demander?.close();
  bidder?.close();
  await server?.stop();
});

test('a company signs in with WeChat, registers, and submits a challenge written in five steps', async () => {
  await demander.open('/pages/market/index');
  await demander.tapText('我要发榜');
  await signInWithWechat(demander);
  await registerOrganization(demander, {
    name: '演示·独墅铜箔科技有限公司',
    creditCode: creditCode('320500', 7001),
    city: '苏州市',
  });
  await writeChallenge(demander, TITLE);
  expect(demander.text()).toContain('公众看到的');
  expect(demander.text()).toContain('连续幅宽');
  // One draft, created by the first words and saved again as it grew.
  expect(callsOf(demander, 'POST /my/challenges')).toBe(1);
  expect(callsOf(demander, 'PUT /my/challenges/{id}')).toBeGreaterThan(0);
  challengeId = await submitPreviewed(demander);
  expect(challengeId).toMatch(/^\w{26}$/);
});

test('the demander asks WeChat for news of it, one message of each kind', async () => {
  await demander.shows('每点一次，每类多收一条');
  await demander.tapText('订阅进度');
  await demander.shows('还能收');
  expect(callsOf(demander, 'POST /my/subscriptions')).toBe(1);
});

test('its bureau passes it, and another company finds it in the list', async () => {
  const bureau = await consoleClient(server.baseUrl, 'suzhou-maintainer');
  const params = { id: challengeId };
  const { version, content } = await bureau('GET /staff/challenges/{id}', { params });
  expect(content.indicators).toMatchObject([
    { name: '剥离强度', current: '0.52', target: '0.70', unit: 'N/mm', weight: 60 },
    { name: '连续幅宽', current: '650', target: '1290', unit: 'mm', weight: 40 },
  ]);
  await bureau('POST /staff/challenges/{id}/pass', { params, body: { version, checks: [...vettingChecks] } });

  await bidder.open('/pages/challenge/index');
  await bidder.input('搜技术、指标、单位', '低轮廓铜箔');
  await bidder.fire(bidder.named('搜技术、指标、单位'), 'confirm', { value: '低轮廓铜箔' });
  await bidder.shows(TITLE);
  await bidder.tapText(TITLE);
  expect(bidder.page.options).toMatchObject({ id: challengeId });
});

test('it answers each indicator, seals its bid and holds a receipt with number and digest', async () => {
  await bidder.tapText('我要揭榜');
  await signInWithWechat(bidder);
  await registerOrganization(bidder, {
    name: '演示·惠山精密涂层有限公司',
    creditCode: creditCode('320200', 7002),
    city: '无锡市',
  });
  await sealBid(bidder, ['0.74', '1300']);
  expect(bidder.routes.at(-1)).toBe('subpackages/challenge/receipt/index');
  expect(bidder.text()).toMatch(/JB-320500-\d{8}-\w{5}/);
  expect(bidder.text().replaceAll(' ', '')).toMatch(/SM3摘要[0-9a-f]{64}(?![0-9a-f])/);
});

test('the demander is shown its challenge without a way to bid on it', async () => {
  await demander.open(`/subpackages/challenge/detail/index?id=${challengeId}`);
  await demander.shows('管理这张榜');
  expect(demander.text()).not.toContain('我要揭榜');
});

test('nothing went wrong out of sight', () => {
  const errors = [demander, bidder].flatMap(({ logs }) => logs.filter(([level]) => level === 'error'));
  expect(errors).toEqual([]);
});

/** How often a phone asked the server this; `{id}` stands for any id. */
const callsOf = ({ calls }: Weapp, operation: string): number =>
  calls.filter(([name, options]) => name === 'request' && operationOf(options) === operation).length;

const operationOf = ({ method, url }: CallOptions): string =>
  `${String(method)} ${String(url)
    .replace(/^.*\/api\/v1/, '')
    .replace(/\/\w{26}$/, '/{id}')}`;
