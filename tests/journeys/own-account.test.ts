import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { openConsole } from './steps/desk.js';

const NEXT = 'Grounded-2026';
const STEP_MS = 30_000;

let server: ServerProcess;
let browser: Browser;
let desk: Page;
let secret: string;
let recovery: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ MARKET_DEMO: '1' }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const field = (label: string) => desk.getByLabel(label, { exact: true });
const press = (name: string) => desk.getByRole('button', { name, exact: true }).click();
/** The button of the sign-in form, whose name begins with its spinner while it waits. */
const enter = () => desk.locator('button[type=submit]').click();
const dialog = (title: string) => desk.getByRole('dialog', { name: title });

async function signIn(password: string): Promise<void> {
  await desk.goto(`${server.baseUrl}/console/sign-in`);
  await field('账号').fill('nantong-newcomer');
  await field('密码').fill(password);
  await enter();
}
async function signOut(): Promise<void> {
  await desk.getByTestId('user-block').click();
  await press('退出登录');
  await desk.getByRole('heading', { name: '登录控制台' }).waitFor();
}

test('the system admin invites; the invited person chooses the password, once', async () => {
  desk = await openConsole(browser, server.baseUrl, 'system-admin');
  await desk.goto(`${server.baseUrl}/console/accounts`);
  await desk.getByTestId('create-account').click();
  const form = dialog('新建账号');
  await form.getByLabel('账号').fill('nantong-newcomer');
  await form.getByLabel('姓名').fill('演示·新人');
  await form.getByText('维护员').click();
  await form.getByLabel('城市', { exact: true }).click();
  await desk.locator('.ant-select-item-option', { hasText: '南通' }).click();
  await form.getByRole('button', { name: /新建/ }).click();
  const link = await desk.getByTestId('issued-secret').innerText();
  await press('已交给本人');
  await desk.getByText('邀请', { exact: true }).click();
  await desk.locator('[data-invitation="nantong-newcomer"]').getByText('待接受').waitFor();
  expect(await violationsOn(desk)).toEqual([]);
  await signOut();

  await desk.goto(link);
  await desk.getByText('演示·新人').waitFor();
  expect(await violationsOn(desk)).toEqual([]);
  await field('新密码').fill('weak');
  await field('再填一次新密码').fill('weaker');
  await press('设密码并登录');
  await desk.getByText('密码至少 8 位，含大小写字母、数字、符号中的三类').waitFor();
  await desk.getByText('两次填的不一样').waitFor();
  await field('新密码').fill(NEXT);
  await field('再填一次新密码').fill(NEXT);
  await press('设密码并登录');
  await press('以后再绑');
  await desk.getByTestId('user-block').waitFor();
  await desk.goto(link);
  await desk.reload();
  await desk.getByText('邀请码不对，或已用过').waitFor();
  await desk.goto(`${server.baseUrl}/console/own-account`);
});

test('an authenticator is set up with the password, a scanned secret and a first code; recovery codes are shown once', async () => {
  await press('绑定动态码');
  await dialog('绑定动态码').getByLabel('当前密码').fill(NEXT);
  await press('下一步');
  secret = await desk.getByTestId('totp-secret').innerText();
  expect(await violationsOn(desk)).toEqual([]);
  const code = new TOTP({ secret }).generate({ timestamp: Date.now() - STEP_MS });
  await field('应用显示的 6 位数字').fill(code);
  await press('完成绑定');
  const codes = desk.getByTestId('recovery-codes').locator('li');
  await codes.first().waitFor();
  expect(await codes.count()).toBe(10);
  recovery = await codes.first().innerText();
  await press('已保存好');
  await dialog('恢复码').waitFor({ state: 'hidden' });
  await desk.getByText('恢复码还剩 10 个').waitFor();
  expect(await violationsOn(desk)).toEqual([]);
});

test('from then on the password is not enough; a code or a recovery code lets in, each once', async () => {
  await signOut();
  await signIn(NEXT);
  await field('动态码').fill('000000');
  await enter();
  await desk.getByText('动态码不对或已用过').waitFor();
  await field('动态码').fill(new TOTP({ secret }).generate());
  await enter();
  await desk.getByTestId('user-block').waitFor();
  await signOut();
  await signIn(NEXT);
  await field('动态码').fill(recovery.toUpperCase());
  await enter();
  await desk.getByTestId('user-block').waitFor();
});

test('another device is seen and signed out; the security admin takes a lost authenticator off', async () => {
  const elsewhere = await openConsole(browser, server.baseUrl, 'security-admin');
  await elsewhere.goto(`${server.baseUrl}/console/accounts?q=nantong-newcomer`);
  const row = elsewhere.locator('[data-account="nantong-newcomer"]');
  await row.getByText('已绑定').waitFor();
  await row.getByRole('button', { name: '解除动态码' }).click();
  await elsewhere.getByRole('button', { name: /^解除$/ }).click();
  await row.getByText('未绑定').waitFor();

  await desk.goto(`${server.baseUrl}/console/own-account`);
  await desk.getByRole('heading', { name: '登录控制台' }).waitFor();
  await signIn(NEXT);
  await desk.getByTestId('user-block').waitFor();
});
