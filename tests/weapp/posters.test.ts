import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient, type Client } from '@market/api-client';
import { SUZHOU } from '../support/bureau.js';
import { fetchTransport } from '../support/fetch-transport.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { weappFolder } from '../support/weapp/built.js';
import { Weapp } from '../support/weapp/weapp.js';

let server: ServerProcess;
let phone: Weapp;
let anyone: Client;

beforeAll(async () => {
  server = await startServer({ MARKET_DEMO: '1' });
  anyone = createClient({ base: server.baseUrl, send: fetchTransport });
  phone = new Weapp({ root: weappFolder, baseUrl: server.baseUrl });
});
afterAll(async () => {
  phone?.close();
  await server?.stop();
});

/** A place, a record and a challenge: the address of each, and how its picture's title begins. */
async function subjects(): Promise<[url: string, title: string][]> {
  const { items: records } = await anyone('GET /records', { query: { type: 'instrument', limit: 1 } });
  const { items: challenges } = await anyone('GET /challenges', { query: { stage: 'accepting', limit: 1 } });
  return [
    [`/subpackages/region/region/index?code=${SUZHOU}`, '苏州'],
    [`/subpackages/record/record/index?id=${records[0]?.id ?? ''}`, records[0]?.title ?? '-'],
    [`/subpackages/challenge/detail/index?id=${challenges[0]?.id ?? ''}`, challenges[0]?.title ?? '-'],
  ];
}

const written = () =>
  phone.canvasOperations
    .filter(([name]) => name === 'fillText')
    .map(([, text]) => String(text))
    .join('');
const cells = () => phone.canvasOperations.filter(([name]) => name === 'fillRect').length;

test('a place, a record and a challenge are painted as a picture with a code, which WeChat keeps or sends', async () => {
  for (const [url, title] of await subjects()) {
    await phone.open(url);
    phone.canvasOperations.length = 0;
    phone.calls.length = 0;
    await phone.tapNamed('海报');
    await phone.shows('保存图片');
    expect(written()).toContain(title);
    expect(cells()).toBeGreaterThan(300);
    await phone.tapText('保存图片');
    expect(phone.calls.filter(([name]) => name === 'showShareImageMenu')).toEqual([
      ['showShareImageMenu', expect.objectContaining({ path: 'wxfile://tmp/picture.png' })],
    ]);
  }
  expect(phone.logs.filter(([level]) => level === 'error')).toEqual([]);
});
