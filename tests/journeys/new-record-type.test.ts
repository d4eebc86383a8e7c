import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient, type Client } from '@market/api-client';
import { toyContent, toySheet, toyShown } from '@market/contract/testing';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { consoleClient } from '../support/console-client.js';
import { fetchTransport } from '../support/fetch-transport.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { buildToyConsole, serveConsole } from '../support/toy/toy-console.js';
import { openConsole } from './steps/desk.js';

// Server and console are the built ones with one line more: the toy is registered. How the mini-program shows what the
// public gets here is said beside its detail page, for the same toy.
const register = pathToFileURL(join(import.meta.dirname, '../support/toy/register.mjs')).href;

let server: ServerProcess;
let browser: Browser;
let folder: string;
let verifier: Client, anyone: Client;
let desk: Page;

beforeAll(async () => {
  [server, folder] = await Promise.all([
    startServer({ MARKET_DEMO: '1', NODE_OPTIONS: `--import=${register}` }),
    buildToyConsole(),
  ]);
  browser = await launchChromium();
  verifier = await consoleClient(server.baseUrl, 'suzhou-verifier');
  anyone = createClient({ base: server.baseUrl, send: fetchTransport });
  desk = await openConsole(browser, server.baseUrl, 'suzhou-maintainer', serveConsole(folder));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function verifyAll(): Promise<void> {
  const { items } = await verifier('GET /staff/records', { query: { type: 'toy' } });
  for (const { id, version, revisionState } of items)
    if (revisionState === 'pending')
      await verifier('POST /staff/records/{id}/accept', { params: { id }, body: { version } });
}
const published = async (title: string) => {
  const { items } = await anyone('GET /records', { query: { type: 'toy', q: title } });
  return anyone('GET /records/{id}', { params: { id: items[0]?.id ?? '' } });
};

test('a record of a new type is written in the generated form, verified, and read by anybody', async () => {
  await desk.goto('/console/records/new/toy');
  const { maker, condition, priceUnit, ownerPhones } = toyContent.fields;
  const typed = [
    ['玩具名称', toyContent.title],
    ['作坊', maker],
    ['价钱', '12.5'],
    ['计价', priceUnit],
    ['主人电话', String(ownerPhones)],
    ['来源名称', toyContent.sourceName],
  ] as const;
  for (const [label, value] of typed) await desk.getByLabel(label, { exact: true }).fill(String(value));
  await desk.getByLabel('状况', { exact: true }).click();
  await desk.getByTitle(String(condition)).click();
  await desk.getByRole('button', { name: '保存并提交核验' }).click();
  await desk.waitForURL(/\/console\/records\/\w{26}/);
  await verifyAll();
  expect(await published(toyContent.title)).toMatchObject({ recordType: 'toy', fields: toyShown });
});

test('a sheet with its own words for the columns is read, matched and submitted', async () => {
  await desk.goto('/console/import/new');
  await desk.getByLabel('记录类型').fill('玩具');
  await desk.keyboard.press('Enter');
  await desk.locator('input[type=file]').setInputFiles({
    name: '玩具.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(toySheet),
  });
  await desk.getByTestId('to-check').waitFor();
  await desk.goto(`${desk.url().split('?')[0]}?step=submit`);
  await desk.getByTestId('submit-batch').click();
  await desk.getByText('1 行已交核验').waitFor();
  await verifyAll();
  const fields = { maker: '城南', condition: '好的', priceFen: 800, priceUnit: '个' };
  expect(await published('拨浪鼓')).toMatchObject({ title: '拨浪鼓', fields });
});
