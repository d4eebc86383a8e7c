import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isoDay, DAY_MS } from '@market/contract/shared';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { consoleClient } from '../support/console-client.js';
import { publishChallenge } from '../support/publish.js';
import { challengeContent, submitChallenge } from '../support/samples.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { companyAt, type Company } from './steps/company.js';
import { openConsole, openQueueCard, passVetting } from './steps/desk.js';
import { shown, submitPreviewed } from './steps/phone.js';
import { passNow, untilState } from './steps/time.js';

const TITLE = '无人揭榜的窄幅铜箔校直工艺';
const SECOND_TITLE = '窄幅铜箔校直工艺，放宽周期';

let server: ServerProcess;
let browser: Browser;
let demander: Company;
let phone: Page;
let oldId = '';
let oldNo = '';
let newId = '';

const open = (page: Page, path: string) => page.goto(path, { waitUntil: 'networkidle' });

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  demander = await companyAt(server, '13800000011');
  const vetter = await consoleClient(server.baseUrl, 'suzhou-maintainer');
  const content = challengeContent({ title: TITLE });
  oldId = await publishChallenge(vetter, await submitChallenge(demander.api, content));
  oldNo = (await demander.api('GET /my/challenges/{id}', { params: { id: oldId } })).no ?? '';
  await passNow(server, oldId, 'bidDeadline');
  await untilState(demander.api, oldId, 'failed');
  phone = await demander.phone(browser);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('whose call nobody answered hears that it failed, and why, and begins anew with the old text', async () => {
  await open(phone, '/subpackages/account/messages/index');
  await shown(phone, /流榜/).tap();
  await phone.waitForURL(/manage/);
  await shown(phone, '截止时没有收到方案').waitFor();
  await shown(phone, /^重新发榜$/).tap();
  await phone.waitForURL(/post/);
  newId = new URL(phone.url()).searchParams.get('id') ?? '';
  expect(newId).not.toBe(oldId);
});

test('it mends what kept bidders away, gives a new deadline and submits', async () => {
  const title = phone.getByRole('textbox', { name: '榜单标题' });
  expect(await title.inputValue()).toBe(TITLE);
  await title.fill(SECOND_TITLE);
  for (const step of ['指标', '条件']) await phone.getByRole('button', { name: `下一步：${step}` }).tap();
  await phone.locator('input[type=date]').fill(isoDay(new Date(Date.now() + 20 * DAY_MS)));
  await phone.getByRole('button', { name: '下一步：公开' }).tap();
  await phone.getByText('草稿已存').waitFor();
  await phone.getByRole('button', { name: '预览' }).tap();
  await submitPreviewed(phone);
});

test('the bureau sees which one it follows and passes it; the public is led from the new to the old', async () => {
  const desk = await openConsole(browser, server.baseUrl, 'suzhou-maintainer');
  await openQueueCard(desk, SECOND_TITLE);
  await desk.getByText('重新发榜，前榜').waitFor();
  await passVetting(desk);
  await desk.getByRole('link', { name: oldNo }).click();
  await desk.locator('[data-testid=challenge-head][data-state=failed]').waitFor();
  await desk.close();

  await open(phone, `/subpackages/challenge/detail/index?id=${newId}`);
  await shown(phone, SECOND_TITLE).waitFor();
  await shown(phone, `由流榜的「${TITLE}」重新发榜。`).waitFor();
  await phone.getByRole('button', { name: '看旧榜' }).tap();
  await shown(phone, '没有选出揭榜方，已流榜。').waitFor();
});

test('a failed challenge is posted again once: asked a second time, the demander comes back to the same', async () => {
  const old = await demander.api('GET /my/challenges/{id}', { params: { id: oldId } });
  const body = { version: old.version };
  const again = await demander.api('POST /my/challenges/{id}/relist', { params: { id: oldId }, body });
  expect(again).toMatchObject({ id: newId, state: 'published' });
});
