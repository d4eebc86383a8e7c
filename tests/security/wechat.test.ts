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

  it('A4: a session begun at one node holds at the other, and is over at both when the account is disabled', async () => {
    const [first, second] = nodes;
    if (!first || !second) throw new Error('two nodes are needed');
    await first.staff('leaver', ['maintainer'], '320500');
    const headers = await signInToConsole(first.app, 'leaver');
    const me = ({ app }: TestApp) =>
      app.inject({ url: '/api/v1/auth/me', headers }).then((answer) => answer.statusCode);
    expect([await me(first), await me(second)]).toEqual([200, 200]);
    await second.dataSource.getRepository(Account).update({ username: 'leaver' }, { state: 'disabled' });
    expect([await me(first), await me(second)]).toEqual([401, 401]);
  });

  it('W3: the session key WeChat gives is kept nowhere', async () => {
    const [node] = nodes;
    if (!node) throw new Error('no node');
    await signIn(node, wechat.issueCode('keyed'));
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
