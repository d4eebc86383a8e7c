import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from '@market/api-client';
import { DAY_MS, isoDay } from '@market/contract/shared';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { carrier, SUZHOU } from '../support/bureau.js';
import { launchChromium, openPhone } from '../support/chromium.js';
import { consoleClient } from '../support/console-client.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { openConsole } from './steps/desk.js';
import { shown, signIn } from './steps/phone.js';
import { answerWith, askAt, bookAt, chooseSlot, openMessage, signUpAt } from './steps/services.js';

let server: ServerProcess;
let browser: Browser;
let maintainer: Client, verifier: Client;
let anna: Page, bob: Page, desk: Page;
const failures: string[] = [];

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  [maintainer, verifier] = await Promise.all(
    ['suzhou-maintainer', 'suzhou-verifier'].map((name) => consoleClient(server.baseUrl, name)) as [
      Promise<Client>,
      Promise<Client>,
    ],
  );
  [anna, bob, desk] = await Promise.all([
    newPhone('13800000001'),
    newPhone('13800000002'),
    openConsole(browser, server.baseUrl, 'suzhou-verifier'),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function newPhone(number: string): Promise<Page> {
  const page = await (await openPhone(browser, server.baseUrl)).newPage();
  page.on('pageerror', (error) => failures.push(String(error)));
  await page.goto('/subpackages/account/sign-in/index');
  await signIn(page, number, server);
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
  return page;
}

async function publish(recordType: string, title: string, fields: Record<string, string | number>): Promise<string> {
  const content = { ...carrier(title), fields };
  const { row } = await maintainer('POST /staff/records', { body: { recordType, regionCode: SUZHOU, content } });
  const params = { id: row.id };
  await maintainer('POST /staff/records/{id}/submit', { params, body: { version: 1 } });
  await verifier('POST /staff/records/{id}/accept', { params, body: { version: 2 } });
  return row.id;
}

test('two companies want one slot: the first has it, the second is told and takes another', async () => {
  const id = await publish('instrument', '联调电镜', { host: '演示单位', booking: '在线预约', openness: 'full' });
  for (const page of [anna, bob]) {
    await page.goto(`/subpackages/record/record/index?id=${id}`);
    await page.getByRole('button', { name: '预约机时' }).tap();
    await chooseSlot(page, 0);
  }
  await bookAt(anna, '断面形貌');
  await anna.getByText('待确认').waitFor();
  await bookAt(bob, '复测');
  await bob.getByText('有时段刚被约走').waitFor();
  await bob.getByRole('checkbox', { name: /，已约满$/ }).waitFor();
  await chooseSlot(bob, 0);
  await bob.getByRole('button', { name: '提交预约' }).tap();
  await bob.getByText('待确认').waitFor();
});

test('the bureau confirms the one and declines the other with a reason, and both hear of it', async () => {
  for (const [purpose, act] of [
    ['断面形貌', () => desk.getByRole('button', { name: /确认预约/ }).click()],
    ['复测', () => answerWith(desk, /不接受/, '当天检修，请改约下周')],
  ] as const) {
    const { items } = await verifier('GET /staff/bookings', { query: { q: '联调电镜' } });
    const asked = await Promise.all(items.map(({ id }) => verifier('GET /staff/bookings/{id}', { params: { id } })));
    await desk.goto(`/console/services/bookings/${asked.find((one) => one.purpose === purpose)?.id ?? ''}`);
    expect(await desk.getByRole('button', { name: '看联系方式' }).isDisabled()).toBe(true);
    await act();
    await desk.locator('[data-testid=booking-head]:not([data-state=requested])').waitFor();
  }
  await openMessage(bob, '预约未被接受');
  await shown(bob, '当天检修，请改约下周').waitFor();
  await openMessage(anna, '预约已确认');
  await anna.getByRole('button', { name: '取消预约' }).tap();
  await anna.getByRole('textbox', { name: '理由' }).fill('样品没到');
  await anna.getByRole('dialog').getByRole('button', { name: '取消预约' }).tap();
  await shown(anna, '已取消').waitFor();
});

test('the one seat of an event goes to the first, and to the second when the first gives it up', async () => {
  const startsOn = isoDay(new Date(Date.now() + 7 * DAY_MS));
  const id = await publish('event', '联调对接会', { kind: '对接会', organizer: '演示单位', startsOn, seats: 1 });
  await signUpAt(anna, id, '报名');
  await anna.getByText('到场出示').waitFor();
  await signUpAt(bob, id, '排候补');
  await bob.getByText('前面还有 0 人候补').waitFor();
  await anna.getByRole('button', { name: '取消报名' }).tap();
  await anna.getByRole('dialog').getByRole('button', { name: '取消报名' }).tap();
  await anna.getByRole('button', { name: '再报名' }).waitFor();
  await openMessage(bob, '候补转为已报名');
  const code = /签到码 (\w{3} \w{3})/.exec((await bob.getByLabel(/^签到码/).getAttribute('aria-label')) ?? '')?.[1];

  await desk.goto(`/console/services/events/${id}`);
  await desk.getByLabel('签到码').fill(code ?? '');
  await desk.keyboard.press('Enter');
  await desk.getByRole('cell', { name: '已签到' }).waitFor();
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: '导出名单' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines.slice(1).map((line) => line.split(',')[3])).toEqual(['"已签到"']);
});

test('a message to the liaison carries a deadline and no number; the answer comes as a message', async () => {
  await anna.goto(`/subpackages/region/window/index?code=${SUZHOU}`);
  await anna.getByRole('button', { name: /留言$/ }).first().tap();
  await askAt(anna, '设研发中心先找谁？');
  await anna.getByText(/最迟 .*答复/).waitFor();
  await desk.goto('/console/services?tab=inquiries');
  await desk.getByText('设研发中心先找谁？').click();
  await desk.getByText('对方没有同意交出联系方式').waitFor();
  await answerWith(desk, /^答复/, '先到一窗登记，三天内有人上门。');
  await desk.locator('[data-testid=inquiry-head][data-state=answered]').waitFor();
  await openMessage(anna, '咨询有了答复');
  await shown(anna, '先到一窗登记，三天内有人上门。').waitFor();
});

test('every contact that was handed over is listed with who may see it', async () => {
  await anna.goto('/subpackages/account/requests/index?topic=consent');
  await shown(anna, /138\*{4}0001 交给苏州市科学技术局/).waitFor();
  expect(failures).toEqual([]);
});
