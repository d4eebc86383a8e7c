import { createServer } from 'node:net';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { AppConfig } from '../../apps/server/src/config/app-config.js';
import { Account } from '../../apps/server/src/modules/account/account.entity.js';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { signInToConsole, startApp, type TestApp } from '../support/app.js';
import { fileDesk, samplePdf } from '../support/attachments.js';
import { operations } from '../support/authorization/requests.js';
import { SUZHOU, WUXI } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { challengeContent, organization, outcome } from '../support/samples.js';
import { writeZip } from '../support/sheets/write-zip.js';

const docx = (...more: string[]) =>
  writeZip(['[Content_Types].xml', 'word/document.xml', ...more].map((name) => ({ name, content: '<x/>' })));

describe.each(databases)('attachments on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let owner: Client, other: Client, vetter: Client;
  let desk: Awaited<ReturnType<typeof fileDesk>>, otherDesk: typeof desk;
  let about: { about: 'challenge'; aboutId: string };

  const namesSeenBy = async (client: Client) =>
    (await client('GET /attachments', { query: about })).items.map(({ name }) => name).sort();

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    [owner, other] = [await market.user('owner'), await market.user('other')];
    await owner('POST /my/organization', { body: { content: organization(SUZHOU, 1) } });
    await other('POST /my/organization', { body: { content: organization(WUXI, 2) } });
    vetter = await market.staff('files-vetter', ['vetter'], SUZHOU);
    [desk, otherDesk] = [await fileDesk(market, 'owner'), await fileDesk(market, 'other')];
    const { id } = await owner('POST /my/challenges', { body: { content: challengeContent() } });
    about = { about: 'challenge', aboutId: id };
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('of a draft are its organization’s alone, lie encrypted, and come back byte for byte', async () => {
    const content = samplePdf('图纸 canary-7731');
    const { status, body } = await desk.add('图纸.pdf', content, about);
    expect([status, body.state]).toEqual([201, 'scanning']);
    await market.delivered();
    const [kept] = (await owner('GET /attachments', { query: about })).items;
    expect(kept).toMatchObject({ state: 'ready', bytes: Buffer.byteLength(content), audience: 'parties' });
    expect(kept?.digest).toMatch(/^[0-9a-f]{64}$/);

    const answer = await desk.download(body.id);
    expect(answer.body).toBe(content);
    expect(answer.headers['content-disposition']).toContain("attachment; filename*=UTF-8''%E5%9B%BE");
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    const folder = join(market.app.get(AppConfig).filesDir, 'attachment');
    for (const file of await readdir(folder)) expect(String(await readFile(join(folder, file)))).not.toContain('7731');

    expect(await outcome(other('GET /attachments', { query: about }))).toBe('notFound');
    expect((await otherDesk.download(body.id)).statusCode).toBe(404);
    expect((await otherDesk.add('x.pdf', content, about)).body.code).toBe('notFound');
    expect(await outcome(other('DELETE /attachments/{id}', { params: { id: body.id } }))).toBe('notFound');
    const read = { action: 'attachment.read', objectId: body.id, result: 'done' } as const;
    expect(await market.dataSource.getRepository(AuditEntry).countBy(read)).toBe(1);
    await owner('DELETE /attachments/{id}', { params: { id: body.id } });
    expect(await namesSeenBy(owner)).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('are refused by what they contain, and only their sender sees why', async () => {
    for (const [name, content] of [
      ['假.pdf', 'MZ not a document'],
      ['会动.pdf', '%PDF-1.4\n<< /S /JavaScript /JS (app.alert(1)) >>'],
      ['宏.docx', docx('word/vbaProject.bin')],
      ['表.xlsx', docx()],
    ] as const)
      await desk.add(name, content, about);
    await desk.add('说明.docx', docx(), { ...about, audience: 'public' });
    await market.delivered();
    const { items } = await owner('GET /attachments', { query: about });
    expect(items.filter(({ state }) => state === 'ready').map(({ name }) => name)).toEqual(['说明.docx']);
    expect(items.filter(({ refusal }) => refusal !== null)).toHaveLength(4);
    for (const { id, state } of items)
      if (state === 'refused') await owner('DELETE /attachments/{id}', { params: { id } });
    const script = await desk.add('run.exe', 'MZ', about);
    expect(script.body).toMatchObject({ code: 'invalidInput', details: [{ path: 'name' }] });
    expect((await desk.add('空.pdf', '', about)).body.code).toBe('invalidInput');
  });

  it('show everybody what is for everybody, once the challenge is public', async () => {
    await desk.add('揭榜须知.pdf', samplePdf(), { ...about, audience: 'bidders' });
    await desk.add('内部.pdf', samplePdf(), about);
    await market.delivered();
    expect(await outcome(vetter('GET /attachments', { query: about }))).toBe('notFound');
    const broker = await market.staff('files-broker', ['broker'], SUZHOU);
    await market.dataSource.query(`UPDATE challenge SET state = 'diagnosing' WHERE id = '${about.aboutId}'`);
    expect(await namesSeenBy(broker)).toEqual(['内部.pdf', '揭榜须知.pdf', '说明.docx']);
    await market.dataSource.query(
      `UPDATE challenge SET state = 'published', published_at = created_at WHERE id = '${about.aboutId}'`,
    );
    expect(await namesSeenBy(market.anonymous)).toEqual(['说明.docx']);
    expect(await namesSeenBy(other)).toEqual(['说明.docx']);
    expect(await namesSeenBy(broker)).toEqual(['说明.docx']);
    expect(await namesSeenBy(vetter)).toEqual(['内部.pdf', '揭榜须知.pdf', '说明.docx']);
  });

  it('Z8: an address of a file is nothing by itself: it opens to who may read it now, and to nobody else', async () => {
    const { items } = await vetter('GET /attachments', { query: about });
    const id = items.find(({ name }) => name === '内部.pdf')?.id ?? '';
    const headers = await signInToConsole(market.app, 'files-vetter');
    const take = async (shown: Record<string, string> = headers) =>
      (await market.app.inject({ url: `/api/v1/attachments/${id}/file`, headers: shown })).statusCode;
    expect([await take(), await take(), await take({}), (await otherDesk.download(id)).statusCode]).toEqual([
      200, 200, 404, 404,
    ]);
    const accounts = market.dataSource.getRepository(Account);
    for (const change of [{ regionCode: WUXI }, { regionCode: SUZHOU, roles: ['maintainer' as const] }]) {
      await accounts.update({ username: 'files-vetter' }, change);
      expect(await take()).toBe(404);
    }
    await accounts.update({ username: 'files-vetter' }, { roles: ['vetter'] });
    expect(await take()).toBe(200);
    await market.app.inject({ method: 'POST', url: '/api/v1/auth/sign-out', headers });
    expect(await take()).toBe(404);
    const named = operations.flatMap(({ key, parameters }) => parameters.map(({ name }) => `${key} ${name}`));
    // But for WeChat's own calls: it signs its pushes, and fetches a picture it checks by a ticket.
    const ours = named.filter((parameter) => !parameter.includes(' /wechat/'));
    expect(ours.filter((parameter) => /token|signature|ticket|expires/i.test(parameter))).toEqual([]);
  });
});

it('wait for the virus scanner, and what it finds is refused', async () => {
  let reachable = false;
  const scanner = createServer((socket) => {
    if (!reachable) return socket.destroy();
    const parts: Buffer[] = [];
    return socket.on('data', (part) => {
      parts.push(part);
      const all = Buffer.concat(parts);
      if (all.subarray(-4).readUInt32BE() === 0)
        socket.end(all.includes('EICAR') ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
    });
  });
  await new Promise<void>((resolve) => scanner.listen(0, '127.0.0.1', resolve));
  const { port } = scanner.address() as { port: number };
  const [{ create }] = databases as [(typeof databases)[number]];
  const database = await create();
  const market = await startApp(database.url, { virusScanner: `127.0.0.1:${port}` });
  const owner = await market.user('scanned');
  await owner('POST /my/organization', { body: { content: organization(SUZHOU, 5) } });
  const { id } = await owner('POST /my/challenges', { body: { content: challengeContent() } });
  const query = { about: 'challenge', aboutId: id } as const;
  const desk = await fileDesk(market, 'scanned');
  const states = async () => (await owner('GET /attachments', { query })).items.map(({ state }) => state);
  await desk.add('a.pdf', samplePdf('EICAR'), query);
  await market.delivered();
  expect(await states()).toEqual(['scanning']);
  reachable = true;
  await market.dataSource.query('UPDATE outbox SET available_at = created_at');
  await desk.add('b.pdf', samplePdf(), query);
  await market.delivered();
  expect(await states()).toEqual(['refused', 'ready']);
  await market.close();
  await database.drop();
  scanner.close();
});
