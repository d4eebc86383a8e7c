import { GUIDE_VERSION } from '@market/contract/privacy';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { createClient } from '@market/api-client';
import { launchChromium, openPhone } from '../support/chromium.js';
import { fetchTransport } from '../support/fetch-transport.js';
import { bidContent, creditCode, organization, submitBid } from '../support/samples.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { openConsole, openQueueCard, passVetting, returnWith } from './steps/desk.js';
import { bidOn, postChallenge, registerOrganization, shown, signIn, submitPreviewed } from './steps/phone.js';
import { passNow } from './steps/time.js';

const TITLE = '低轮廓铜箔表面处理的连续化工艺';
const REASON = '请写清已有基础和试过的路线';
const LOSING_REASON = '路线缺少连续化验证，与目标差一个阶段';

let server: ServerProcess;
let browser: Browser;
let demander: Page;
let bidder: Page;
const failures: string[] = [];

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  [demander, bidder] = await Promise.all([newPhone(), newPhone()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function newPhone(): Promise<Page> {
  const page = await (await openPhone(browser, server.baseUrl)).newPage();
  page.on('pageerror', (error) => failures.push(String(error)));
  return page;
}

const open = (page: Page, path: string) => page.goto(path, { waitUntil: 'networkidle' });
let challengeId = '';

test('a company that only browses is asked who it is when it posts, registers, and submits a challenge', async () => {
  await open(demander, '/');
  await demander.getByText('我要发榜').tap();
  await signIn(demander, '13800009101', server);
  await registerOrganization(demander, {
    name: '演示·独墅铜箔科技有限公司',
    creditCode: creditCode('320500', 7001),
    city: '苏州市',
  });
  await postChallenge(demander, TITLE);
  await demander.getByText('单位提交').waitFor();
  challengeId = new URL(demander.url()).searchParams.get('id') ?? '';
  expect(challengeId).toMatch(/^\w{26}$/);
});

test('the bureau of another city sees nothing of it; its own bureau returns it with a reason', async () => {
  const wuxi = await openConsole(browser, server.baseUrl, 'wuxi-verifier');
  await wuxi.goto('/console/challenges');
  await wuxi.getByTestId('column-vetting').waitFor();
  expect(await wuxi.getByText(TITLE).count()).toBe(0);
  await wuxi.goto(`/console/challenges/${challengeId}`);
  await wuxi.getByText('没有找到').first().waitFor();
  await wuxi.close();

  const suzhou = await openConsole(browser, server.baseUrl, 'suzhou-maintainer');
  await openQueueCard(suzhou, TITLE);
  await returnWith(suzhou, REASON);
  await suzhou.close();
});

test('the company finds the reason in its inbox, mends the draft and submits again; passing publishes it', async () => {
  await open(demander, '/subpackages/account/messages/index');
  await demander.getByText('榜单被退回修改').tap();
  await demander.waitForURL(/manage/);
  await shown(demander, REASON).waitFor();
  await demander.getByRole('button', { name: '去修改' }).tap();
  await demander
    .getByRole('textbox', { name: '已有基础和试过的路线' })
    .fill('试过有机添加剂与脉冲电镀两条路线，剥离强度未过 0.55 N/mm。');
  for (const step of ['指标', '条件', '公开']) await demander.getByRole('button', { name: `下一步：${step}` }).tap();
  await demander.getByText('草稿已存').waitFor();
  await demander.getByRole('button', { name: '预览' }).tap();
  await submitPreviewed(demander);

  const suzhou = await openConsole(browser, server.baseUrl, 'suzhou-maintainer');
  await openQueueCard(suzhou, TITLE);
  await passVetting(suzhou);
  await suzhou.close();
});

test('another company finds it, bids answering each indicator, and gets a receipt of a sealed bid', async () => {
  await open(bidder, '/pages/challenge/index');
  await bidder.getByRole('textbox', { name: '搜技术、指标、单位' }).fill('低轮廓铜箔');
  await bidder.keyboard.press('Enter');
  await shown(bidder, TITLE).tap();
  await bidder.waitForURL(/detail/);
  await bidder.getByRole('button', { name: '我要揭榜' }).tap();
  await signIn(bidder, '13800009102', server);
  await registerOrganization(bidder, {
    name: '演示·惠山精密涂层有限公司',
    creditCode: creditCode('320200', 7002),
    city: '无锡市',
  });
  await bidOn(bidder);
  await bidder.getByText('已密封提交').waitFor();
  await bidder.getByText(/^JB-320500-\d{8}-\w{5}$/).waitFor();
});

test('the demander can neither bid on its own challenge nor read the bid before the deadline', async () => {
  await open(demander, `/subpackages/challenge/detail/index?id=${challengeId}`);
  await shown(demander, TITLE).waitFor();
  expect(await demander.getByRole('button', { name: '我要揭榜' }).count()).toBe(0);
  await open(demander, `/subpackages/challenge/manage/index?id=${challengeId}`);
  await demander.getByText('之前谁都打不开').waitFor();
  expect(await demander.getByText('演示·惠山精密涂层有限公司').count()).toBe(0);
});

test('after the deadline the demander opens the bids and ranks one first, with a reason for the other', async () => {
  await secondBid();
  await passNow(server, challengeId, 'bidDeadline');
  const openBids = demander.getByRole('button', { name: '开启方案' });
  for (let tries = 0; tries < 10 && !(await openBids.isVisible()); tries += 1) {
    await demander.waitForTimeout(1_000);
    await open(demander, `/subpackages/challenge/manage/index?id=${challengeId}`);
  }
  const suzhou = await openConsole(browser, server.baseUrl, 'suzhou-maintainer');
  await suzhou.goto(`/console/challenges/${challengeId}`);
  await suzhou.getByRole('button', { name: '开启方案' }).click();
  await suzhou.getByRole('dialog').getByRole('button', { name: '开启方案' }).click();
  await suzhou.getByRole('button', { name: '已到场，等发榜方' }).waitFor();
  await suzhou.close();
  await openBids.tap();
  await demander.getByRole('dialog').getByRole('button', { name: '开启方案' }).tap();
  const passes = demander.getByRole('radio', { name: '通过', exact: true });
  await passes.first().waitFor();
  for (let i = 0; i < (await passes.count()); i += 1) await passes.nth(i).tap();
  await demander.getByRole('button', { name: '完成形式审查' }).tap();
  await passes.first().waitFor({ state: 'hidden' });
  await confirm('进入评审');
  await demander.getByText('逐份看').tap();
  await shown(demander, '演示·惠山精密涂层有限公司').waitFor();
  await demander.getByRole('button', { name: '演示·惠山精密涂层有限公司列第 1 名' }).tap();
  await demander.getByRole('button', { name: '写理由，定名单' }).tap();
  await demander.getByRole('button', { name: /类别/ }).tap();
  await demander.getByRole('radio', { name: '技术路线不清楚' }).tap();
  await demander.getByRole('textbox', { name: '理由' }).fill(LOSING_REASON);
  await confirm('定入围名单');
  await confirm('公示第一名');
  await shown(demander, '期满无异议自动定榜').waitFor();
});

test('anyone sees who is proposed; when the notice is over the platform awards by itself', async () => {
  await open(bidder, `/subpackages/challenge/detail/index?id=${challengeId}`);
  await shown(bidder, '定榜公示').waitFor();
  await passNow(server, challengeId, 'noticeDeadline');
  const awarded = shown(demander, '已定榜');
  for (let tries = 0; tries < 10 && !(await awarded.isVisible()); tries += 1) {
    await demander.waitForTimeout(1_000);
    await open(demander, `/subpackages/challenge/manage/index?id=${challengeId}`);
  }
  await awarded.waitFor();
});

test('everyone concerned finds the result in the inbox', async () => {
  await open(bidder, '/subpackages/account/messages/index');
  await bidder.getByText('你的方案中榜了').waitFor();
  await open(bidder, `/subpackages/challenge/detail/index?id=${challengeId}`);
  await shown(bidder, '演示·惠山精密涂层有限公司').waitFor();
  expect(failures).toEqual([]);
});

/** The other bidder, through the same API without a screen. */
async function secondBid(): Promise<void> {
  const anonymous = createClient({ base: server.baseUrl, send: fetchTransport });
  const { token } = await anonymous('POST /auth/wechat', { body: { code: 'dev-second', guide: GUIDE_VERSION } });
  const other = createClient({ base: server.baseUrl, send: fetchTransport, token: () => token });
  await other('POST /my/organization', { body: { content: organization('320400', 7003) } });
  const { indicators } = await anonymous('GET /challenges/{id}', { params: { id: challengeId } });
  await submitBid(other, challengeId, bidContent({ indicators }));
}

/** Presses the button of a step and confirms what it asks. */
async function confirm(step: string): Promise<void> {
  await demander.getByRole('button', { name: step, exact: true }).last().tap();
  await demander
    .getByRole('dialog', { name: step })
    .last()
    .getByRole('button', { name: step, exact: true })
    .last()
    .tap();
}
