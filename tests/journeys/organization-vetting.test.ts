import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { pageUrl } from '../../apps/miniprogram/src/platform/pages.js';
import { samplePdf } from '../support/attachments.js';
import { violationsOn } from '../support/axe.js';
import { launchChromium, openPhone } from '../support/chromium.js';
import { creditCode } from '../support/samples.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { grantClaim, openClaim, prove } from './steps/claims.js';
import { openConsole } from './steps/desk.js';
import { follow, registerOrganization, shown, signIn, tap } from './steps/phone.js';

const NAME = '演示·金鸡湖精密有限公司';
const CODE = creditCode('320500', 61);
const REASON = '授权书没有盖章，请盖章后重新上传';
const ANSWERED = '授权书已补盖公章，经办人写在第二行。';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let server: ServerProcess;
let browser: Browser;
let phone: Page;
let desk: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ MARKET_DEMO: '1' }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const open = (path: string) => phone.goto(path, { waitUntil: 'networkidle' });

test('an organization is registered, and handed in for vetting with its proof', async () => {
  phone = await (await openPhone(browser, server.baseUrl)).newPage();
  await open(pageUrl('organization'));
  await signIn(phone, '13800000061', server);
  await registerOrganization(phone, { name: NAME, creditCode: CODE, city: '苏州' });
  await shown(phone, '单位已登记').waitFor();
  await open(pageUrl('organization'));
  await follow(phone, '申请认证');
  await shown(phone, '还缺：营业执照或法人证书、单位授权书').waitFor();
  await prove(phone, '营业执照或法人证书', '营业执照.png', PNG);
  await prove(phone, '单位授权书', '授权书.pdf', samplePdf('letter'));
  expect(await violationsOn(phone)).toEqual([]);
  await tap(phone, '提交');
  await shown(phone, '科技局正在核对').waitFor();
});

test('the bureau of the place sees what was said beside its proof, and returns it with a reason', async () => {
  desk = await openConsole(browser, server.baseUrl, 'suzhou-verifier');
  await desk.goto('/console/claims');
  await desk.getByRole('link', { name: NAME }).waitFor();
  expect(await violationsOn(desk)).toEqual([]);
  await openClaim(desk, NAME);
  await desk.getByText(CODE).waitFor();
  await desk.getByRole('button', { name: '下载 授权书.pdf' }).waitFor();
  await desk.getByText('还有 4 项没核对').waitFor();
  expect(await violationsOn(desk)).toEqual([]);
  await desk.getByRole('button', { name: '退回', exact: true }).click();
  await desk.getByTestId('reason').fill(REASON);
  await desk.getByTestId('reason-submit').click();
  await desk.locator('[data-testid=claim-head][data-state=returned]').waitFor();
});

test('the reason is on the phone, what is written there stays; handed in again, it is granted and the organization is verified', async () => {
  await open(pageUrl('organization'));
  await follow(phone, '看退回的理由');
  await shown(phone, `被退回：${REASON}`).waitFor();
  await phone.getByRole('textbox', { name: '说明' }).fill(ANSWERED);
  await shown(phone, '填写的内容已存在本机').waitFor();
  await phone.reload({ waitUntil: 'networkidle' });
  expect(await phone.getByRole('textbox', { name: '说明' }).inputValue()).toBe(ANSWERED);
  await prove(phone, '单位授权书', '授权书（盖章）.pdf', samplePdf('sealed letter'));
  await tap(phone, '重新提交');
  await shown(phone, '科技局正在核对').waitFor();

  await openClaim(desk, NAME);
  await desk.getByText(ANSWERED).waitFor();
  await grantClaim(desk);
  await phone.reload({ waitUntil: 'networkidle' });
  await shown(phone, '已通过').waitFor();
  await open(pageUrl('organization'));
  await shown(phone, '已认证').waitFor();
});
