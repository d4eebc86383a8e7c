import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GUIDE_VERSION } from '@market/contract/privacy';
import { Account } from '../../apps/server/src/modules/account/account.entity.js';
import { Session } from '../../apps/server/src/modules/account/session.entity.js';
import {
  startWechatSimulator,
  type WechatSimulator,
} from '../../apps/server/src/integrations/wechat/wechat-simulator.js';
import { signInToConsole, startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { everyRow } from '../support/every-row.js';
import { operations } from '../support/authorization/requests.js';
import { places } from '../support/json-schema.js';
import { outcome } from '../support/samples.js';

const signIn = ({ anonymous }: TestApp, code: string) =>
  outcome(anonymous('POST /auth/wechat', { body: { code, guide: GUIDE_VERSION } }));

describe.each(databases)('two nodes before one WeChat on $engine', ({ create }) => {
  let database: TestDatabase;
  let wechat: WechatSimulator;
  let nodes: TestApp[] = [];
  beforeAll(async () => {
    database = await create();
    wechat = await startWechatSimulator();
    const settings = { appId: wechat.appId, appSecret: wechat.appSecret, apiBase: wechat.base };
    nodes = [await startApp(database.url, { wechat: settings }), await startApp(database.url, { wechat: settings })];
  });
  afterAll(async () => {
    for (const node of nodes) await node.close();
    await wechat.close();
    await database.drop();
  });

  it('W1: a code opens one session, at two nodes at once and later; a phone code opens none', async () => {
    const code = wechat.issueCode('once');
    const answers = await Promise.all([...nodes, ...nodes].map((node) => signIn(node, code)));
    expect(answers.sort()).toEqual(['done', ...Array<string>(3).fill('wechatCodeRejected')]);
    for (const node of nodes) expect(await signIn(node, code)).toBe('wechatCodeRejected');
    expect(await nodes[0]?.dataSource.getRepository(Session).count()).toBe(1);
    for (const node of nodes)
      expect(await signIn(node, wechat.issuePhoneCode('13800000077'))).toBe('wechatCodeRejected');
  });

  it('W1: a phone code binds one number once, whoever comes with it, at two nodes at once', async () => {
    const code = wechat.issuePhoneCode('13800000078');
    const people = await Promise.all([...nodes, ...nodes].map((node, n) => node.user(`binding-${n}`)));
    const answers = await Promise.all(
      people.map((person) => outcome(person('POST /my/phone/wechat', { body: { code } }))),
    );
    expect(answers.sort()).toEqual(['done', ...Array<string>(3).fill('wechatCodeRejected')]);
    const [first] = people;
    const loginCode = wechat.issueCode('binding-0');
    expect(first && (await outcome(first('POST /my/phone/wechat', { body: { code: loginCode } })))).toBe(
      'wechatCodeRejected',
    );
  });

  it('W2: who somebody is cannot be told in a body, an address or a header', async () => {
    const [node] = nodes;
    const forged = { openid: 'o-someone', unionid: 'u', phone: '13800000079', organizationId: 'x', roles: ['auditor'] };
    const ask = (change: object) =>
      node?.app.inject({
        method: 'POST',
        url: '/api/v1/auth/wechat',
        payload: { code: 'dev-w2', guide: GUIDE_VERSION },
        ...change,
      });
    const plain = (await ask({}))?.json<{ actor: object }>();
    expect(plain?.actor).toMatchObject({ roles: [], organization: null });
    for (const [name, value] of Object.entries(forged)) {
      const payload = { code: 'dev-w2', guide: GUIDE_VERSION, [name]: value };
      expect((await ask({ payload }))?.statusCode).toBe(400);
      expect((await ask({ query: { [name]: String(value) } }))?.statusCode).toBe(400);
      const answer = await ask({ headers: { [name]: String(value), [`x-wx-${name}`]: String(value) } });
      expect(answer?.json<{ actor: object }>().actor).toEqual(plain?.actor);
    }
  });

  it('W5: but for the push, which proves where it is from, nothing is taken that WeChat has encrypted', () => {
    const taken = operations.flatMap(({ key, parameters, body }) => [
      ...parameters.map(({ name }) => `${key} ${name}`),
      ...places(body ?? {}).map(({ path }) => `${key} ${path.join('.')}`),
    ]);
    expect(taken.length).toBeGreaterThan(500);
    const encrypted = taken.filter((place) => /encrypt|[ .]iv$|rawData|signature|cipher/i.test(place));
    expect(encrypted.filter((place) => !/ \/wechat\/push /.test(place))).toEqual([]);
  });

  it('A4, Z12: a session begun at one node holds at the other; once the account is disabled not one call of fifty gets through', async () => {
    const [first, second] = nodes;
    if (!first || !second) throw new Error('two nodes are needed');
    await first.staff('leaver', ['maintainer'], '320500');
    const headers = await signInToConsole(first.app, 'leaver');
    const me = ({ app }: TestApp) =>
      app.inject({ url: '/api/v1/auth/me', headers }).then((answer) => answer.statusCode);
    expect([await me(first), await me(second)]).toEqual([200, 200]);
    await second.dataSource.getRepository(Account).update({ username: 'leaver' }, { state: 'disabled' });
    const calls = Array.from({ length: 50 }, (_, n) => me(n % 2 === 0 ? first : second));
    expect(new Set(await Promise.all(calls))).toEqual(new Set([401]));
  });

  it('W3: the session key WeChat gives is handed on to nobody and kept nowhere', async () => {
    const [node] = nodes;
    if (!node) throw new Error('no node');
    const payload = { code: wechat.issueCode('keyed'), guide: GUIDE_VERSION };
    const answer = await node.app.inject({ method: 'POST', url: '/api/v1/auth/wechat', payload });
    expect([answer.statusCode, JSON.stringify(answer.headers) + answer.body]).toEqual([
      200,
      expect.not.stringContaining('c2ltdWxhdGVk'),
    ]);
    const rows = await everyRow(node.dataSource);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => row.includes('c2ltdWxhdGVkLXNlc3Npb24'))).toEqual([]);
  });
});

const troubles: Record<string, (response: ServerResponse) => void> = {
  'answers 500': (response) => response.writeHead(500).end('oops'),
  'answers no JSON': (response) => response.end('<html>'),
  'answers nothing': () => undefined,
  'hangs up': (response) => response.destroy(),
  'is too busy': (response) => response.end(JSON.stringify({ errcode: 45011, errmsg: 'api minute-quota reached' })),
  'knows no such program': (response) => response.end(JSON.stringify({ errcode: 40013, errmsg: 'invalid appid' })),
};

describe('a WeChat in trouble', () => {
  const [sqlite] = databases;
  let database: TestDatabase;
  let wechat: Server;
  let market: TestApp;
  let trouble: (response: ServerResponse) => void = () => undefined;
  beforeAll(async () => {
    if (!sqlite) throw new Error('no engine');
    database = await sqlite.create();
    wechat = createServer((_, response) => trouble(response)).listen(0, '127.0.0.1');
    await once(wechat, 'listening');
    const apiBase = `http://127.0.0.1:${(wechat.address() as AddressInfo).port}`;
    market = await startApp(database.url, { wechat: { appId: 'wx', appSecret: 'secret-canary', apiBase } });
  });
  afterAll(async () => {
    await market.close();
    wechat.closeAllConnections();
    wechat.close();
    await database.drop();
  });

  it.each(Object.keys(troubles))('W6, W4: that %s is a 503 in three seconds, without its secret', async (name) => {
    trouble = troubles[name] ?? trouble;
    const startedAt = Date.now();
    const answer = await market.app.inject({
      method: 'POST',
      url: '/api/v1/auth/wechat',
      payload: { code: 'any', guide: GUIDE_VERSION },
    });
    expect(Date.now() - startedAt).toBeLessThan(3_000);
    expect([answer.statusCode, Number(answer.headers['retry-after'])]).toEqual([503, 5]);
    expect(answer.body).not.toContain('secret-canary');
  });

  it('W6: who is signed in already is served on', async () => {
    const staff = await market.staff('inside', ['maintainer'], '320500');
    trouble = () => undefined;
    expect((await staff('GET /auth/me')).displayName).toBe('inside');
  });
});
