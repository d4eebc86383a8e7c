import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { startApp, type TestApp } from '../support/app.js';
import { SUZHOU } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { challengeContent, organization, outcome } from '../support/samples.js';

const NAME = '演示·金丝雀铜箔有限公司';
const CANARY = '金丝雀工艺参数七十三度';
const good = { suggestions: [{ path: 'indicators', text: '写明测试所依的标准' }] };

describe.each(databases)('suggestions of a model on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let stand: Server;
  let host = '';
  let company: Client;
  let reply: { status: number; content: string } = { status: 200, content: '' };
  const heard: { url: string | undefined; authorization: string | undefined; body: string }[] = [];

  const says = (content: unknown, status = 200) => {
    reply = { status, content: typeof content === 'string' ? content : JSON.stringify(content) };
  };
  const draft = async (change: Parameters<typeof challengeContent>[0]) =>
    (await company('POST /my/challenges', { body: { content: challengeContent(change) } })).id;
  const ask = (id: string, fullText = false, by = company) =>
    by('POST /my/challenges/{id}/suggestions', { params: { id }, body: { consent: true, fullText } });

  beforeAll(async () => {
    stand = createServer((request, answer) => {
      void text(request).then((body) => {
        heard.push({ url: request.url, authorization: request.headers.authorization, body });
        answer.writeHead(reply.status, { 'content-type': 'application/json' });
        answer.end(JSON.stringify({ choices: [{ message: { content: reply.content } }] }));
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => stand.once('listening', resolve));
    host = `127.0.0.1:${(stand.address() as AddressInfo).port}`;
    database = await create();
    market = await startApp(database.url, {
      outbound: { hosts: ['127.0.0.1'], insideHosts: [host] },
      model: { url: `http://${host}/v1`, key: 'secret-key', name: 'toy' },
    });
    company = await market.user('company');
    await company('POST /my/organization', { body: { content: { ...organization(SUZHOU, 1), name: NAME } } });
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
    stand.closeAllConnections();
    stand.close();
  });

  it('come with consent, from the excerpt alone', async () => {
    expect((await market.anonymous('GET /environment')).modelOffered).toBe(true);
    const secrets = { contactName: '钱金丝雀', contactPhone: '13800009999' };
    const id = await draft({ ...secrets, difficulty: `${NAME}求助，电话13800009999，找钱金丝雀` });
    const refused = company('POST /my/challenges/{id}/suggestions', {
      params: { id },
      body: { consent: false as never, fullText: true },
    });
    expect(await outcome(refused)).toBe('invalidInput');
    expect(await outcome(ask(id, false, await market.user('stranger')))).toBe('organizationNeeded');
    expect(heard).toEqual([]);
    says('```json\n' + JSON.stringify(good) + '\n```');
    expect(await ask(id)).toEqual(good);
    const [call] = heard;
    expect(call).toMatchObject({ url: '/v1/chat/completions', authorization: 'Bearer secret-key' });
    expect(JSON.parse(call?.body ?? '')).toMatchObject({
      model: 'toy',
      messages: [{ role: 'system' }, { role: 'user' }],
    });
    const { creditCode } = await company('GET /my/organization');
    for (const secret of [NAME, creditCode, '13800009999', '钱金丝雀']) expect(call?.body).not.toContain(secret);
    expect(call?.body).toContain('求助');
  });

  it('of a draft that is not public in full, hear only its abstract unless told', async () => {
    const id = await draft({
      publication: 'abstract',
      publicAbstract: '低轮廓铜箔',
      difficulty: CANARY,
      title: CANARY,
    });
    says(good);
    await ask(id);
    expect(heard.at(-1)?.body).toContain('低轮廓铜箔');
    expect(heard.at(-1)?.body).not.toContain(CANARY);
    await ask(id, true);
    expect(heard.at(-1)?.body).toContain(CANARY);
  });

  it.each([
    ['no JSON', '我觉得写得不错'],
    ['another shape', { tips: [] }],
    ['too many', { suggestions: Array.from({ length: 6 }, () => good.suggestions[0]) }],
    ['an unknown part', { suggestions: [{ path: 'contactPhone', text: '换一个' }] }],
    ['a part it was not told', { suggestions: [{ path: 'difficulty', text: '写细' }] }],
  ])('are refused politely when the answer is %s', async (_, content) => {
    says(content);
    const id = await draft({ publication: 'abstract', publicAbstract: '低轮廓铜箔' });
    expect(await outcome(ask(id))).toBe('modelUnusable');
  });

  it('are refused politely when the endpoint fails, and are of one’s own drafts', async () => {
    says(good, 500);
    const id = await draft({});
    expect(await outcome(ask(id))).toBe('modelUnusable');
    const other = await market.user('other');
    await other('POST /my/organization', { body: { content: organization(SUZHOU, 2) } });
    expect(await outcome(ask(id, false, other))).toBe('notFound');
  });

  it('are given ten times an hour to a person, however many ask at once', async () => {
    says(good);
    const eager = await market.user('eager');
    await eager('POST /my/organization', { body: { content: organization(SUZHOU, 3) } });
    const { id } = await eager('POST /my/challenges', { body: { content: challengeContent({}) } });
    const before = heard.length;
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => outcome(ask(id, false, eager))));
    // The twelve may lie on both sides of an hour.
    const given = outcomes.filter((each) => each === 'done').length;
    expect(given).toBeGreaterThanOrEqual(10);
    expect(given + outcomes.filter((each) => each === 'modelAskedOften').length).toBe(12);
    expect(heard.length - before).toBe(given);
    for (let n = 0; n < 10; n += 1) await outcome(ask(id, false, eager));
    expect(await outcome(ask(id, false, eager))).toBe('modelAskedOften');
  });

  it('are not offered where no model is set', async () => {
    const plain = await startApp(database.url);
    const person = await plain.user('company');
    expect((await plain.anonymous('GET /environment')).modelOffered).toBe(false);
    expect(await outcome(ask(await draft({}), false, person))).toBe('modelNotOffered');
    await plain.close();
  });
});
