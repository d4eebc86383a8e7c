import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { createClient, type Client } from '@market/api-client';
import { openPhone, launchChromium } from '../support/chromium.js';
import { consoleClient } from '../support/console-client.js';
import { fetchTransport } from '../support/fetch-transport.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { writeXlsx } from '../support/sheets/write-xlsx.js';
import { openConsole } from './steps/desk.js';
import { differenceOf, mendCell, openCheck, openDiff, submitBatch, uploadSheet } from './steps/import.js';
import { changeAsReported, reportField } from './steps/correction.js';
import { shown, signIn } from './steps/phone.js';
import { acceptRecord } from './steps/verification.js';

const HOST = '演示·独墅检测中心';
const KNOWN = '演示·独墅扫描电镜';
const MENDED = '演示·独墅衍射仪';

/** As bureaus write it: a title above, a header over two rows, a subtotal, a date that lies ahead. */
const sheet = writeXlsx({
  sheets: [
    {
      name: '大型仪器',
      rows: [
        ['苏州市大型仪器清单（演示）'],
        ['序号', '仪器名称', '规格型号', '所属单位', '购置', null, '收费标准'],
        [null, null, null, null, '购置日期', '原值（万元）', null],
        [1, KNOWN, 'DM-1', HOST, '2021年4月', 186, '600元/小时'],
        [2, '演示·独墅质谱仪', 'DM-2', HOST, '2022.6', 92.5, '面议'],
        ['小计', null, null, null, null, 278.5, null],
        [3, MENDED, 'DM-3', HOST, '2032-06', 75, '300元/小时'],
      ],
      merges: ['A1:G1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:G3'],
    },
  ],
});

let server: ServerProcess;
let browser: Browser;
let maintainer: Page;
let verifier: Page;
let reporter: Page;
const failures: string[] = [];

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  browser = await launchChromium();
  await publishKnown();
  maintainer = watched(await openConsole(browser, server.baseUrl, 'suzhou-maintainer'));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

function watched(page: Page): Page {
  page.on('pageerror', (error) => failures.push(String(error)));
  return page;
}

/** The record that the sheet brings news of. */
async function publishKnown(): Promise<void> {
  const [editor, verifier] = (await Promise.all(
    ['suzhou-maintainer', 'suzhou-verifier'].map((name) => consoleClient(server.baseUrl, name)),
  )) as [Client, Client];
  const fields = {
    model: 'DM-1',
    host: HOST,
    purchasedOn: '2021-04',
    originalValueFen: 186_000_000,
    feeFen: 40_000,
    feeUnit: '小时',
  };
  const content = {
    ...{ title: KNOWN, summary: '', tags: [], provenance: 'bureau' as const, sourceName: '苏州市科技局' },
    ...{ sourceUrl: null, sourceDate: null, share: 'unconditional' as const, location: null, fields },
  };
  const { row } = await editor('POST /staff/records', {
    body: { recordType: 'instrument', regionCode: '320500', content },
  });
  const params = { id: row.id };
  const submitted = await editor('POST /staff/records/{id}/submit', { params, body: { version: row.version } });
  await verifier('POST /staff/records/{id}/accept', { params, body: { version: submitted.row.version } });
}

test('a bureau uploads its sheet, and sees how it was read', async () => {
  await uploadSheet(maintainer, { type: '大型仪器', name: '苏州大型仪器（演示）.xlsx', content: sheet });
  const read = await maintainer.getByTestId('sheets').innerText();
  expect(read).toContain('表头在第 2–3 行，3 条记录');
  expect(read).toContain('跳过小计或合计行：第 6 行');
});

test('what cannot be right is mended in its cell, and the row is checked at once', async () => {
  await openCheck(maintainer);
  expect(await maintainer.getByTestId('tab-invalid').innerText()).toContain('1');
  await mendCell(maintainer, 7, '购置日期', '2022-06');
  await maintainer.getByTestId('tab-invalid').getByText('0').waitFor();
});

test('what changes of a known record is shown before anything is written, and the batch survives leaving', async () => {
  await openDiff(maintainer);
  expect(await differenceOf(maintainer, KNOWN)).toMatch(/收费标准\s*400元\/小时\s*600元\/小时/);
  await maintainer.reload();
  await maintainer.getByTestId('line-diff').waitFor();
  await submitBatch(maintainer);
});

test('a colleague verifies, and the records are found by everybody', async () => {
  verifier = watched(await openConsole(browser, server.baseUrl, 'suzhou-verifier'));
  for (const title of [KNOWN, MENDED]) await acceptRecord(verifier, title);
  const anyone = createClient({ base: server.baseUrl, send: fetchTransport });
  const { items } = await anyone('GET /records', { query: { type: 'instrument', q: '独墅' } });
  expect(items.map(({ title, fields }) => [title, fields.feeFen])).toEqual(
    expect.arrayContaining([
      [KNOWN, 60_000],
      [MENDED, 30_000],
    ]),
  );
});

test('a company finds the record on the phone and reports what is wrong with it', async () => {
  reporter = watched(await (await openPhone(browser, server.baseUrl)).newPage());
  await reporter.goto(`/subpackages/record/list/index?section=resource&q=${encodeURIComponent(MENDED)}`);
  await shown(reporter, MENDED).tap();
  await shown(reporter, '300元/小时').waitFor();
  await reportField(reporter, { field: '收费标准', now: '300元/小时', should: '320 元/小时' });
  await reporter.waitForURL(/sign-in/);
  await signIn(reporter, '13800000004', server);
  await reporter.getByRole('dialog', { name: '哪里不对' }).getByRole('button', { name: '提交纠错' }).tap();
  await reporter.getByRole('dialog', { name: '已提交' }).getByText('苏州市科学技术局').waitFor();
});

test('the bureau answers by correcting the record, and the reporter sees the answer', async () => {
  await changeAsReported(maintainer, MENDED, '收费标准', '320');
  await acceptRecord(verifier, MENDED);
  await reporter.goto('/subpackages/account/messages/index');
  await reporter.getByText('你的纠错已采纳').tap();
  await reporter.getByText('已按你的反映修改，记录更新为第 2 版。').waitFor();
  await reporter.getByText('320元/小时').waitFor();
  expect(failures).toEqual([]);
});
