import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { callerKindLabels, callerKinds, callersOf, rowRuleLabels, rowRuleOf } from '@market/contract/access';
import { routes } from '@market/contract/routes';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from '../support/axe.js';
import { launchChromium, openDesk } from '../support/chromium.js';
import { codeIn, keys, marketCommand } from '../support/market-command.js';
import { startServer, type ServerProcess } from '../support/server-process.js';

const PASSWORD = 'Grounded-2026';

let server: ServerProcess;
let browser: Browser;
let system: Page;
let security: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ ...keys, MARKET_DEMO: '0' }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const invite = async (username: string, name: string, role: string): Promise<string> => {
  const typed = ['admin', 'invite', '--username', username, '--name', name, '--role', role];
  return codeIn(await marketCommand(typed, { DATABASE_URL: server.databaseUrl }));
};

/** A page of the person who holds the code, with a password of their own. */
async function accept(open: (page: Page) => Promise<void>): Promise<Page> {
  const page = await (await openDesk(browser, server.baseUrl)).newPage();
  await open(page);
  await page.getByLabel('新密码', { exact: true }).fill(PASSWORD);
  await page.getByLabel('再填一次新密码').fill(PASSWORD);
  await press(page, '设密码并登录');
  await press(page, '以后再绑');
  await page.getByTestId('user-block').waitFor();
  return page;
}
const byCode = (code: string) => async (page: Page) => {
  await page.goto('/console/invitation');
  await page.getByLabel('邀请码或邀请链接').fill(code);
  await press(page, '看邀请');
};

/** Signs what was chosen with a reason: a request for another person. */
async function giveReason(page: Page, reason: string, button: string): Promise<void> {
  await page.getByTestId('reason').fill(reason);
  await press(page, button);
  await page.getByTestId('reason').waitFor({ state: 'hidden' });
}

test('the first admins come by codes of the command line; no account was there before', async () => {
  system = await accept(byCode(await invite('first-admin', '演示·周系统', 'systemAdmin')));
  security = await accept(byCode(await invite('first-security', '演示·吴安全', 'securityAdmin')));
  await system.goto('/console/accounts');
  await system.locator('[data-account="first-security"]').getByText('正常').waitFor();
  expect(await violationsOn(system)).toEqual([]);
});

test('an auditor is opened by two: one asks, the other agrees and hands over the link', async () => {
  await system.getByTestId('create-account').click();
  const form = system.getByRole('dialog', { name: '新建账号' });
  await form.getByLabel('账号').fill('first-auditor');
  await form.getByLabel('姓名').fill('演示·郑审计');
  await form.getByText('审计员').click();
  await form.getByRole('button', { name: /申请开通/ }).click();
  await giveReason(system, '设立审计岗', '提出申请');

  await security.goto('/console/approvals');
  const row = security.locator('[data-approval="openAccount"]');
  await row.getByText('first-auditor').waitFor();
  await row.getByText('设立审计岗').waitFor();
  expect(await violationsOn(security)).toEqual([]);
  await row.getByRole('button', { name: '同意', exact: true }).click();
  await giveReason(security, '核过任命文件', '同意并办理');
  const link = await security.getByTestId('issued-secret').innerText();
  await press(security, '已交给本人');
  const auditor = await accept(async (page) => void (await page.goto(link)));
  await auditor.goto('/console/audit');
  await auditor.getByText('同意申请').first().waitFor();
});

test('the matrix says who may do what in the words of the contract, for all and for one caller', async () => {
  const operation = 'POST /staff/records/{id}/accept';
  const { summary, access } = routes[operation];
  await system.getByRole('link', { name: '权限矩阵' }).click();
  await system.getByLabel('搜索：操作或接口').fill(operation);
  await system.getByLabel('搜索：操作或接口').press('Enter');
  const row = system.getByRole('row', { name: summary });
  await row.getByText(operation).waitFor();
  await row.getByText(rowRuleLabels[rowRuleOf(operation, access)], { exact: true }).waitFor();
  for (const kind of callerKinds) {
    const may = callersOf(access).includes(kind) ? '可以' : '不可以';
    await row.getByLabel(callerKindLabels[kind] + may, { exact: true }).waitFor();
  }
  expect(await violationsOn(system)).toEqual([]);

  await system.getByRole('combobox', { name: '谁' }).click();
  await system.locator('.ant-select-item-option').getByText(callerKindLabels.verifier, { exact: true }).click();
  await row.getByLabel(`${callerKindLabels.districtAdmin}可以`, { exact: true }).waitFor({ state: 'hidden' });
  await row.getByLabel(`${callerKindLabels.verifier}可以`, { exact: true }).waitFor();
  await system.getByLabel('搜索：操作或接口').fill('审计日志');
  await system.getByLabel('搜索：操作或接口').press('Enter');
  await system.getByText('没有这样的操作').waitFor();
});

test('the console is narrowed at once, and widened when the other admin agrees', async () => {
  await security.goto('/console/networks');
  await security.getByText('现在不限制').waitFor();
  // Its name begins with its spinner while it waits.
  const save = () => security.locator('button[type=submit]').click();
  const add = async (cidr: string, note: string) => {
    await press(security, '添加网络');
    await security.getByLabel('网络', { exact: true }).last().fill(cidr);
    await security.getByLabel('备注').last().fill(note);
  };
  await add('10.8.0.0/16', '办公网');
  await save();
  await security.getByText('你自己现在的地址就进不来了').waitFor();
  await add('127.0.0.0/8', '本机');
  await save();
  await security.getByText('只有下面的网络能登录').waitFor();
  await add('2001:db8::/32', '分中心');
  await save();
  await giveReason(security, '分中心投用', '提出申请');
  await security.reload();
  await security.getByText('只有下面的网络能登录').waitFor();
  expect(await security.getByLabel('网络', { exact: true }).count()).toBe(2);
  expect(await violationsOn(security)).toEqual([]);

  await system.goto('/console/approvals');
  const row = system.locator('[data-approval="changeNetworks"]');
  await row.getByText('2001:db8::/32（分中心）').waitFor();
  await row.getByRole('button', { name: '同意', exact: true }).click();
  await giveReason(system, '与分中心核过', '同意并办理');
  await security.reload();
  await security.getByText('演示·周系统', { exact: false }).waitFor();
  expect(await security.getByLabel('网络', { exact: true }).count()).toBe(3);
});
