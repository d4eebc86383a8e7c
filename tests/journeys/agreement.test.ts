import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { samplePdf } from '../support/attachments.js';
import { launchChromium, openPhone } from '../support/chromium.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { addFile, deed, openAgreement, reportMilestone } from './steps/agreement.js';
import { openConsole } from './steps/desk.js';
import { shown, signIn } from './steps/phone.js';

/** An awarded demonstration challenge, and its two companies. */
const TITLE = '真空镀膜层结合力在线评价';
const DEMANDER_PHONE = '13800000004';
const BIDDER_PHONE = '13800000024';
const LIST = '/subpackages/agreement/list/index';

let server: ServerProcess;
let browser: Browser;
let demander: Page;
let bidder: Page;
const failures: string[] = [];

async function companyAt(phone: string): Promise<Page> {
  const page = await (await openPhone(browser, server.baseUrl)).newPage();
  page.on('pageerror', (error) => failures.push(String(error)));
  await page.goto(LIST, { waitUntil: 'networkidle' });
  await signIn(page, phone, server);
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
  return page;
}

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  demander = await companyAt(DEMANDER_PHONE);
  bidder = await companyAt(BIDDER_PHONE);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('the agreement begins by itself with what was asked and offered; what is missing is written, and it is proposed', async () => {
  await openAgreement(demander, TITLE);
  await demander.getByRole('button', { name: '提交签署' }).tap();
  await shown(demander, '请填写保密约定').waitFor();
  await demander.getByRole('button', { name: '拟定条款' }).tap();
  await demander.getByRole('textbox', { name: '保密约定' }).fill('双方保密三年');
  await demander.getByRole('textbox', { name: '违约责任' }).fill('逾期按日万分之五');
  await shown(demander, '条款齐全').waitFor();
  await demander.getByRole('button', { name: '存好，回合同' }).tap();
  await deed(demander, '提交签署');
  await shown(demander, '待签署').waitFor();
});

test('each side uploads its signed file and signs; then it is in force', async () => {
  await openAgreement(bidder, TITLE);
  await bidder.getByRole('button', { name: '签署', exact: true }).last().tap();
  await bidder.getByRole('dialog').getByRole('button', { name: '签署', exact: true }).tap();
  await shown(bidder, '请先上传签章后的合同文件').waitFor();
  await bidder.getByRole('button', { name: '取消' }).last().tap();
  await addFile(bidder, '揭榜方盖章.pdf', samplePdf('bidder'));
  await deed(bidder, '签署');
  await openAgreement(demander, TITLE);
  await addFile(demander, '发榜方盖章.pdf', samplePdf('demander'));
  await deed(demander, '签署');
  await shown(demander, '履行中').waitFor();
});

test('milestone by milestone it is reported and confirmed, one after rework; a payment is declared and confirmed', async () => {
  for (const [index, title] of ['装置样机', '判据建立', '产线验收'].entries()) {
    await openAgreement(bidder, TITLE);
    await reportMilestone(bidder, title, `演示·${title}完成`);
    await openAgreement(demander, TITLE);
    if (index === 0) {
      await deed(demander, '要求返工', { words: '缺第三批数据', about: title });
      await openAgreement(bidder, TITLE);
      await shown(bidder, '缺第三批数据').waitFor();
      await reportMilestone(bidder, title, '演示·补第三批数据');
      await openAgreement(demander, TITLE);
    }
    await deed(demander, '确认', { about: title });
  }
  await deed(demander, '申报已付', { about: '签约' });
  await shown(demander, '待确认收款').waitFor();
  await openAgreement(bidder, TITLE);
  await deed(bidder, '确认收款', { about: '签约' });
});

test('the result is measured against every indicator, accepted, and both sides evaluate each other', async () => {
  await bidder.getByRole('button', { name: '申请验收' }).last().tap();
  await bidder.getByLabel('做了什么，结果怎样').fill('演示·四项指标实测完成');
  for (const [name, actual] of [
    [/^与划痕法一致率，实测/, '94'],
    [/^单件用时，实测/, '1.8'],
  ] as const)
    await bidder.getByLabel(name).fill(actual);
  await bidder.getByRole('button', { name: '申请验收' }).last().tap();
  await shown(bidder, '验收中').waitFor();

  await openAgreement(demander, TITLE);
  await shown(demander, '94').waitFor();
  await deed(demander, '给出验收结论', { words: '按约定方法核对，达到', radios: ['通过'] });
  await shown(demander, '验收通过').waitFor();
  const marks = ['5', '5', '5', '5'];
  await deed(demander, '评价对方', { radios: marks });
  await openAgreement(bidder, TITLE);
  await deed(bidder, '评价对方', { radios: marks });
  await shown(bidder, '已送主管部门核验').waitFor();
  await bidder.goto('/subpackages/account/messages/index', { waitUntil: 'networkidle' });
  await shown(bidder, '榜单已完成').tap();
  await bidder.waitForURL(/agreement/);
});

test('the bureau of the place sees it all, takes the dossier home in one file and has the cooperation to verify', async () => {
  const desk = await openConsole(browser, server.baseUrl, 'wuxi-maintainer');
  await desk.goto('/console/agreements');
  await desk.getByRole('link', { name: TITLE }).click();
  await desk.locator('[data-testid=agreement-head][data-state=passed]').waitFor();
  await desk.getByText('发榜方盖章.pdf').waitFor();
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: '导出项目档案' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.zip$/);
  await desk.getByRole('link', { name: TITLE }).click();
  await desk.locator('[data-testid=challenge-head][data-state=completed]').waitFor();
  await desk.goto('/console/verification?tab=pending&type=cooperation');
  await desk.getByTestId('verification-queue').getByText(TITLE).first().waitFor();
  expect(failures).toEqual([]);
});
