import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { pageUrl } from '../../apps/miniprogram/src/platform/pages.js';
import { samplePdf } from '../support/attachments.js';
import { violationsOn } from '../support/axe.js';
import { launchChromium, openDesk } from '../support/chromium.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { grantClaim, openClaim, prove } from './steps/claims.js';
import { companyAt } from './steps/company.js';
import { openConsole } from './steps/desk.js';
import { follow, shown, tap } from './steps/phone.js';

const NAME = '演示·沈知行';
const PASSWORD = 'Grounded-2026';

let server: ServerProcess;
let browser: Browser;
let admin: Page;
let colleague: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ MARKET_DEMO: '1' }), launchChromium()]);
  // 演示·栖霞经办, and somebody who is nobody's yet.
  [admin, colleague] = (await Promise.all(
    ['13800000001', '13800000062'].map(async (number) => (await companyAt(server, number)).phone(browser)),
  )) as [Page, Page];
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const open = (page: Page, path: string) => page.goto(path, { waitUntil: 'networkidle' });
const sheetGone = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' });

test('a colleague joins by the code of the admin', async () => {
  await open(admin, pageUrl('members'));
  await follow(admin, '邀请成员');
  await tap(admin, '生成邀请码');
  const code = await shown(admin, /^[0-9A-Z]{5}-[0-9A-Z]{5}$/).innerText();
  await open(colleague, pageUrl('members'));
  await colleague.getByRole('textbox', { name: '邀请码' }).fill(code.toLowerCase());
  await tap(colleague, '下一步');
  await shown(colleague, '席位是经办').waitFor();
  await tap(colleague, '加入');
  await shown(colleague, '2 位成员').waitFor();
});

test('the admin changes the seat, and hands the own one over, which takes the other to accept', async () => {
  const seat = (name: string) => shown(admin, name).waitFor();
  await open(admin, pageUrl('members'));
  await follow(admin, /138\*\*\*\*0062/);
  await tap(admin, /改为只读/);
  await seat('只读');
  await open(admin, pageUrl('members'));
  await seat('只读');
  await follow(admin, /138\*\*\*\*0062/);
  await tap(admin, /移交管理员，我改为经办/);
  await seat('等对方接受');
  await open(colleague, pageUrl('members'));
  await shown(colleague, '要把单位管理员移交给你').waitFor();
  expect(await violationsOn(colleague)).toEqual([]);
  await tap(colleague, '接任管理员');
  await shown(colleague, '邀请成员').waitFor();
  await open(admin, pageUrl('members'));
  await seat('经办');
  expect(await shown(admin, '邀请成员').count()).toBe(0);
});

test('a person becomes a technology manager by certificate, and opens the own way to the console', async () => {
  await open(colleague, pageUrl('claims'));
  await follow(colleague, '技术经理人认证');
  const fill = (label: string, text: string) =>
    colleague.getByRole('textbox', { name: label }).filter({ visible: true }).fill(text);
  const pick = async (label: RegExp, option: string) => {
    await tap(colleague, label);
    await colleague.getByRole('radio', { name: option, exact: true }).filter({ visible: true }).tap();
    await sheetGone(colleague);
  };
  await fill('姓名', NAME);
  await fill('工作单位', '演示·栖霞');
  await fill('证书号', '演示-JSJL-2026-0061');
  await pick(/所在地/, '苏州市');
  await pick(/等级/, '中级');
  await colleague.getByRole('checkbox', { name: '新材料' }).tap();
  await prove(colleague, '技术经理人证书', '证书.pdf', samplePdf('certificate'));
  expect(await violationsOn(colleague)).toEqual([]);
  await tap(colleague, '提交');
  await shown(colleague, '科技局正在核对').waitFor();

  const desk = await openConsole(browser, server.baseUrl, 'suzhou-verifier');
  await openClaim(desk, NAME);
  await grantClaim(desk);
  await colleague.reload({ waitUntil: 'networkidle' });
  await fill('账号名', 'shen-zhixing');
  await colleague.getByLabel('密码').fill(PASSWORD);
  await tap(colleague, '设控制台账号');
  await shown(colleague, '账号名 shen-zhixing').waitFor();

  const own = await (await openDesk(browser, server.baseUrl)).newPage();
  await own.goto('/console/');
  await own.getByLabel('账号').fill('shen-zhixing');
  await own.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await own.getByRole('button', { name: '登录' }).click();
  await own.getByTestId('user-block').waitFor();
});
