import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { consoleClient } from '../support/console-client.js';
import { openBids } from '../support/opening.js';
import { publishChallenge } from '../support/publish.js';
import { bidContent, challengeContent, submitBid, submitChallenge } from '../support/samples.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { companyAt, type Company } from './steps/company.js';
import { openConsole } from './steps/desk.js';
import { acceptQuietly, acceptSeat, confirmed, fillSheet, inviteExperts, scoreQuietly } from './steps/judging.js';
import { shown } from './steps/phone.js';
import { passNow, untilState } from './steps/time.js';

const TITLE = '高温合金薄壁件变形的在线校正';
const FIRST = { name: '演示·梁溪表面工程有限公司', route: '双通道加热，逐点校正' };
const SECOND = { name: '演示·金陵界面化学研究院', route: '低温时效，整体校正' };
const NAMES = ['演示·陆沉舟', '演示·缪以宁', '演示·翟慎行'] as const;
const UPHELD = '现场核查，所列中试产线尚未建成，异议成立。';

let server: ServerProcess;
let browser: Browser;
let desk: Page;
let demander: Company, first: Company, second: Company, outsider: Company;
let id = '';

const scoreOf = (route: string): number => (route === FIRST.route ? 0.9 : 0.7);
const openDesk = (path = 'judging') => desk.goto(`/console/challenges/${id}/${path}`);
const stands = (state: string) => desk.locator(`[data-testid=judging-head][data-state=${state}]`).waitFor();

/** Published, bid on by two, closed and opened by both sides. */
async function openedChallenge(): Promise<string> {
  const vetter = await consoleClient(server.baseUrl, 'suzhou-maintainer');
  const content = challengeContent({ kind: 'government', title: TITLE });
  const challengeId = await publishChallenge(vetter, await submitChallenge(demander.api, content));
  await submitBid(first.api, challengeId, bidContent(content, { route: FIRST.route }));
  await submitBid(second.api, challengeId, bidContent(content, { route: SECOND.route }));
  await passNow(server, challengeId, 'bidDeadline');
  await untilState(demander.api, challengeId, 'closed');
  await openBids(demander.api, vetter, challengeId);
  return challengeId;
}

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  demander = await companyAt(server, '13800000011');
  first = await companyAt(server, '13800000004');
  second = await companyAt(server, '13800000023');
  outsider = await companyAt(server, '13800000024');
  id = await openedChallenge();
  desk = await openConsole(browser, server.baseUrl, 'suzhou-maintainer');
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('the bureau asks three experts; they declare, score blind, and no point is seen before all are in', async () => {
  await openDesk();
  await confirmed(desk, '进入评审');
  await stands('judging');
  await inviteExperts(desk, NAMES);
  const expert = await acceptSeat(browser, server.baseUrl, 'expert-lu', TITLE);
  const others = await Promise.all(['expert-miao', 'expert-zhai'].map((name) => consoleClient(server.baseUrl, name)));
  for (const other of others) await acceptQuietly(other, TITLE);

  await openDesk();
  await desk.getByRole('button', { name: '开始打分' }).click();
  await desk.getByText('交齐前谁的分都不显示').waitFor();
  for (const other of others) await scoreQuietly(other, TITLE, scoreOf);

  await expert.reload();
  for (const code of ['方案 A', '方案 B']) {
    await expert.getByText(code, { exact: true }).first().click();
    const route = (await expert.getByText(FIRST.route).isVisible()) ? FIRST.route : SECOND.route;
    await fillSheet(expert, scoreOf(route), '指标有余量，装机验证偏少');
  }
  expect(await expert.getByText(FIRST.name).count()).toBe(0);
  await expert.getByText('都打完了').waitFor();

  await openDesk();
  await desk.getByText('2 / 3 已交').waitFor();
  expect(await desk.getByRole('columnheader', { name: '离群' }).count()).toBe(0);
  await confirmed(expert, '交分');
  await expert.locator('[data-testid=seat-head][data-state=scored]').waitFor();
  await expert.close();
});

test('it ranks by what the panel says, with a reason for the second, and puts the first on notice', async () => {
  await openDesk();
  await desk.getByRole('columnheader', { name: '离群' }).waitFor();
  await desk.getByRole('button', { name: '定入围名单' }).click();
  const list = desk.getByRole('dialog', { name: '定入围名单' });
  await list.getByRole('button', { name: '定下名次' }).click();
  await list.getByText('请写理由').waitFor();
  await list.getByRole('combobox', { name: '类别' }).click();
  await desk.locator('.ant-select-item-option').getByText('报价偏高').click();
  await list.getByLabel('理由').fill('报价高出一成，列为候补');
  await list.getByRole('button', { name: '定下名次' }).click();
  await stands('shortlisted');
  await confirmed(desk, '公示第一名');
  await desk.getByText('期满无异议自动定榜').waitFor();
  expect(await desk.getByText(FIRST.name).count()).toBeGreaterThan(1);
});

test('a company that is no party objects by its name; while that is handled the notice stands still', async () => {
  const phone = await outsider.phone(browser);
  await phone.goto(`/subpackages/challenge/detail/index?id=${id}`, { waitUntil: 'networkidle' });
  await shown(phone, '定榜公示').waitFor();
  await phone.getByRole('button', { name: '提出异议' }).tap();
  await phone.getByRole('button', { name: /事由/ }).tap();
  await phone.getByRole('radio', { name: '材料不实' }).tap();
  await phone.getByRole('textbox', { name: '事实' }).fill('方案所列中试产线尚未建成。');
  await phone.getByRole('textbox', { name: '证据' }).fill('现场照片三张，环评公示一份。');
  await phone.getByRole('textbox', { name: '联系人' }).fill('演示·周宁');
  await phone.getByRole('button', { name: '提出异议' }).last().tap();
  await shown(phone, '待受理').waitFor();
  await phone.close();

  await desk.goto('/console/objections');
  await desk.getByRole('link', { name: TITLE }).click();
  await confirmed(desk, '受理');
  await openDesk('');
  await desk.getByText('异议处理中').first().waitFor();
});

test('it is upheld with a reason: the first is out, the second is put on notice and awarded', async () => {
  await desk.goto('/console/objections');
  await desk.getByRole('link', { name: TITLE }).click();
  await desk.getByRole('button', { name: '异议成立' }).click();
  await desk.getByTestId('reason').fill(UPHELD);
  await desk.getByTestId('reason-submit').click();
  await desk.locator('[data-testid=objection-head][data-state=upheld]').waitFor();

  await openDesk();
  await stands('shortlisted');
  await confirmed(desk, '公示第一名');
  await stands('awardNotice');
  await passNow(server, id, 'noticeDeadline');
  await untilState(demander.api, id, 'awarded');
});

test('the winner, the one who is out and the one who objected each find in their inbox what became of it', async () => {
  for (const [company, message, says] of [
    [first, '异议成立，不再选定', '未选中的理由'],
    [second, '你的方案中榜了', '已中榜'],
    [outsider, '异议成立', UPHELD],
  ] as const) {
    const phone = await company.phone(browser);
    await phone.goto('/subpackages/account/messages/index', { waitUntil: 'networkidle' });
    await phone.getByText(message, { exact: true }).first().tap();
    await phone.waitForURL((url) => !url.pathname.includes('messages'));
    await shown(phone, says).waitFor();
    if (company === first) await shown(phone, UPHELD).waitFor();
    await phone.close();
  }
});
