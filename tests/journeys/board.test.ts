import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { dutyLabels } from '@market/contract/board';
import { launchChromium } from '../support/chromium.js';
import { consoleClient } from '../support/console-client.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { openConsole, passVetting } from './steps/desk.js';
import { confirmed } from './steps/judging.js';

/** Of the demonstration data, in Changzhou: one in vetting, one whose bids were opened yesterday. */
const VETTED = '印染废水膜污染预测';
const OPENED = '退役电芯快速分选';

let server: ServerProcess;
let browser: Browser;
let desk: Page;

const column = (name: string): Locator => desk.getByTestId(`column-${name}`);
const cardIn = (name: string, title: string): Locator =>
  column(name).getByTestId('challenge-card').filter({ hasText: title });
const openBoard = () => desk.goto('/console/challenges?view=board');
const rows = (): Locator => desk.locator('.ant-table-tbody tr.ant-table-row');
const choose = async (label: string, option: string): Promise<void> => {
  await desk.getByRole('combobox', { name: label }).click();
  await desk.locator('.ant-select-dropdown:visible .ant-select-item-option').getByText(option).click();
};

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  desk = await openConsole(browser, server.baseUrl, 'changzhou-maintainer');
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('a card tells how long there is left; passed by way of the keyboard, it stands in the next column', async () => {
  await openBoard();
  const card = cardIn('vetting', VETTED);
  await card.getByText(/^剩 \d+ 天$/).waitFor();
  const waiting = await column('vetting').getByTestId('challenge-card').count();
  await card.focus();
  await desk.keyboard.press('Enter');
  await desk.getByTestId('challenge-head').waitFor();
  await passVetting(desk);
  await openBoard();
  await cardIn('accepting', VETTED).getByText(dutyLabels.bid).waitFor();
  expect(await column('vetting').getByTestId('challenge-card').count()).toBe(waiting - 1);
});

test('what the list names as the next step is done on the desk, and the list then names the one after it', async () => {
  await desk.goto('/console/challenges?view=list');
  const row = rows().filter({ hasText: OPENED });
  await row.getByText(dutyLabels.match).waitFor();
  await row.getByRole('link', { name: OPENED }).click();
  const check = desk.getByRole('region', { name: '形式审查' });
  const groups = check.getByRole('radiogroup');
  await groups.first().getByRole('radio', { name: '通过', exact: true }).check();
  await groups.last().getByRole('radio', { name: '不通过' }).check();
  const done = desk.getByRole('button', { name: '完成形式审查' });
  expect(await done.isDisabled()).toBe(true);
  await check.getByRole('textbox').fill('联合体协议缺盖章页，不符合揭榜条件第 3 条。');
  await done.click();
  await check.waitFor({ state: 'hidden' });
  await desk
    .getByRole('link', { name: '评审台' })
    .or(desk.getByRole('button', { name: '评审台' }))
    .first()
    .click();
  await confirmed(desk, '进入评审');
  await desk.locator('[data-testid=judging-head][data-state=judging]').waitFor();
  await desk.goto('/console/challenges?view=list');
  await rows().filter({ hasText: OPENED }).getByText(dutyLabels.formPanel).waitFor();
});

test('the list is put in the order of the terms, narrowed, and saved as it is shown', async () => {
  await desk.goto('/console/challenges?view=list');
  await choose('次序', '期限近的在前');
  await desk.waitForURL(/sort=due/);
  await choose('榜单类型', '政府榜');
  await desk.waitForURL(/kind=government/);
  const client = await consoleClient(server.baseUrl, 'changzhou-maintainer');
  const { items } = await client('GET /staff/challenges', { query: { sort: 'due', kind: 'government', limit: 100 } });
  const terms = items.flatMap(({ duty }) => duty?.until ?? []);
  expect(terms).toEqual([...terms].sort());
  const titles = items.map(({ title }) => title);
  await rows()
    .nth(titles.length - 1)
    .waitFor();
  expect(await rows().getByRole('link').allTextContents()).toEqual(titles);

  await desk.getByRole('button', { name: '导出' }).click();
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('menuitem', { name: 'CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const lines = text.slice(1).trim().split('\r\n');
  const cells = lines.map((line) => line.slice(1, -1).split('","'));
  expect(cells.map(([, title]) => title)).toEqual(['榜单', ...titles]);
  expect(new Set(cells.slice(1).map((line) => `${line[3]} ${line.at(-1)}`))).toEqual(new Set(['常州 演示']));
});
