import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AppConfig } from '../../apps/server/src/config/app-config.js';
import { signInToConsole, startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { book } from '../support/sheets/hostile.js';
import { writeXlsx } from '../support/sheets/write-xlsx.js';

const ROUNDS = 60;
let database: TestDatabase;
let market: TestApp;
let port = 0;
let headers: Record<string, string> = {};

beforeAll(async () => {
  const [sqlite] = databases;
  if (!sqlite) throw new Error('no engine');
  database = await sqlite.create();
  market = await startApp(database.url);
  await market.app.listen(0, '127.0.0.1');
  port = Number(new URL(await market.app.getUrl()).port);
  await market.staff('sender', ['maintainer'], '320500');
  headers = await signInToConsole(market.app, 'sender');
});
afterAll(async () => {
  await market.close();
  await database.drop();
});

const path = (name: string) => `/api/v1/staff/batches?region=320500&type=carrier&name=${encodeURIComponent(name)}`;
const lines = (more: Record<string, string | number>) =>
  Object.entries({ host: 'localhost', ...headers, ...more })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

/** Sends what it is given, byte for byte, and answers the first line that comes back; '' when the other side hangs up. */
const raw = (text: string, abort: boolean): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(text, () => abort && setImmediate(() => socket.destroy()));
    });
    socket.once('data', (data) => {
      resolve(String(data).split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.once('error', () => resolve(''));
    socket.once('close', () => resolve(''));
  });

const half = (claimed: number) =>
  `POST ${path('半.xlsx')} HTTP/1.1\r\n${lines({ 'content-type': 'application/octet-stream', 'content-length': claimed })}\r\n${'x'.repeat(20_000)}`;

/** Files and halves of files. */
function kept(): string[] {
  const folder = market.app.get(AppConfig).filesDir;
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

it(`I3: ${ROUNDS} uploads broken off midway leave no file, no batch and a server that takes the next`, async () => {
  await Promise.all(Array.from({ length: ROUNDS }, () => raw(half(1_000_000), true)));
  for (let tries = 0; tries < 50 && kept().length > 0; tries += 1) await pause(50);
  expect(kept()).toEqual([]);
  const answer = await fetch(`http://127.0.0.1:${port}${path('好.xlsx')}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(writeXlsx(book)),
  });
  expect(answer.status).toBe(201);
  expect(kept()).toHaveLength(1);
});

it.each([
  ['a form in parts', { 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\n\r\n--x--'],
  ['parts without a boundary', { 'content-type': 'multipart/form-data' }, 'a[b][c]='.repeat(1_000)],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'a[b][c]=1&'.repeat(1_000)],
  ['no kind at all', {}, 'x'],
])('I3: %s is not taken', async (_, more, body) => {
  const request = `POST ${path('表.xlsx')} HTTP/1.1\r\n${lines({ ...more, 'content-length': body.length })}\r\n${body}`;
  expect(await raw(request, false)).toContain('415');
});

it('I3: a length that is too long, or told in two ways, is refused before the body', async () => {
  const tooLong = { 'content-type': 'application/octet-stream', 'content-length': 10 ** 9 };
  expect(await raw(`POST ${path('长.xlsx')} HTTP/1.1\r\n${lines(tooLong)}\r\nx`, false)).toContain('413');
  const double = { 'content-type': 'application/octet-stream', 'content-length': 3, 'transfer-encoding': 'chunked' };
  const text = `POST ${path('双.xlsx')} HTTP/1.1\r\n${lines(double)}\r\n0\r\n\r\n`;
  expect(await raw(text, false)).toContain('400');
});

it.each([
  '../../../x.xlsx',
  '..\\..\\x.xlsx',
  '%2e%2e%2fx.xlsx',
  'C:\\x.xlsx',
  '/etc/x.xlsx',
  'exe.\u202exslx.xlsx',
  `${'长'.repeat(190)}.xlsx`,
])('I10: a file called %s is kept under an id of ours, and shown without what turns its name around', async (name) => {
  const before = new Set(kept());
  const answer = await fetch(`http://127.0.0.1:${port}${path(name)}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(writeXlsx(book)),
  });
  expect(answer.status).toBe(201);
  const added = kept().filter((file) => !before.has(file));
  expect(added).toEqual([expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/)]);
  expect(await answer.text()).not.toContain('\u202e');
});

it('I10: a name with NUL or too long is refused, and so is an id that is a path', async () => {
  const octets = { ...headers, 'content-type': 'application/octet-stream' };
  for (const name of ['a\0.xlsx', `${'长'.repeat(300)}.xlsx`]) {
    const sent = { method: 'POST', url: path(name), headers: octets, payload: 'x' } as const;
    expect((await market.app.inject(sent)).statusCode).toBe(400);
  }
  const status = async (url: string) => (await market.app.inject({ url, headers })).statusCode;
  for (const id of ['..%2f..%2fetc%2fpasswd', '%2e%2e%5cx', '%00', 'C%3A%5Cx', 'x'.repeat(199), '%E2%80%AE'])
    for (const url of [`/api/v1/staff/batches/${id}`, `/api/v1/attachments/${id}/file`, `/api/v1/records/${id}`])
      expect([url, [400, 404].includes(await status(url))]).toEqual([url, true]);
});

it('R4: who sends a head or a body by the drop, or nothing, is hung up on; others are served meanwhile', async () => {
  const CLOSED_WITHIN_MS = 20_000;
  const startedAt = Date.now();
  const drops = [
    `GET /api/v1/regions HTTP/1.1\r\nhost: localhost\r\n`,
    `POST /api/v1/auth/console HTTP/1.1\r\n${lines({ 'content-type': 'application/json', 'content-length': 400 })}\r\n{`,
    '',
  ];
  const hungUp = Array.from({ length: 60 }, (_, n) => {
    const first = drops[n % drops.length] ?? '';
    return new Promise<number>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(first));
      const dripping = setInterval(() => first && socket.write('x'), 500);
      socket.on('error', () => undefined).on('data', () => undefined);
      socket.once('close', () => {
        clearInterval(dripping);
        resolve(Date.now() - startedAt);
      });
    });
  });
  const served = await fetch(`http://127.0.0.1:${port}/api/v1/regions`);
  expect([served.status, Date.now() - startedAt < CLOSED_WITHIN_MS]).toEqual([200, true]);
  expect(Math.max(...(await Promise.all(hungUp)))).toBeLessThan(CLOSED_WITHIN_MS);
}, 60_000);
