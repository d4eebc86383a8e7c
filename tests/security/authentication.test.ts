import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GUIDE_VERSION } from '@market/contract/privacy';
import { IsNull } from 'typeorm';
import { AppConfig } from '../../apps/server/src/config/app-config.js';
import { CryptoProvider } from '../../apps/server/src/integrations/crypto/crypto-provider.js';
import { Account } from '../../apps/server/src/modules/account/account.entity.js';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { Session } from '../../apps/server/src/modules/account/session.entity.js';
import { PASSWORD, signInToConsole, startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { organization, outcome } from '../support/samples.js';

const MINUTE_MS = 60_000;

describe.each(databases)('authentication on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  beforeAll(async () => {
    database = await create();
    // Many wrong tries come from one address here; rate-limits.test.ts shows what becomes of those.
    market = await startApp(database.url, { rateLimits: false });
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  const signIn = (username: string, password: string) =>
    outcome(market.anonymous('POST /auth/console', { body: { username, password } }));
  const me = (headers: Record<string, string>) => market.app.inject({ url: '/api/v1/auth/me', headers });
  const accounts = () => market.dataSource.getRepository(Account);
  const sessions = () => market.dataSource.getRepository(Session);

  it('A1: five failures lock the account; the right password gets the same refusal until the lock runs out', async () => {
    await market.staff('locked', ['maintainer'], '320500');
    await market.staff('other', ['maintainer'], '320500');
    for (let i = 0; i < 5; i += 1) expect(await signIn('locked', 'wrong')).toBe('wrongCredentials');
    expect(await signIn('locked', PASSWORD)).toBe('wrongCredentials');
    expect(await signIn('other', PASSWORD)).toBe('done');
    const { lockedUntil } = await accounts().findOneByOrFail({ username: 'locked' });
    expect((lockedUntil?.getTime() ?? 0) - Date.now()).toBeGreaterThan(14 * MINUTE_MS);
    await accounts().update({ username: 'locked' }, { lockedUntil: new Date(Date.now() - 1) });
    expect(await signIn('locked', PASSWORD)).toBe('done');
    const refused = await market.dataSource
      .getRepository(AuditEntry)
      .countBy({ action: 'session.signIn', result: 'refused' });
    expect(refused).toBe(6);
  });

  it('A1: parallel wrong passwords cannot share a count', async () => {
    await market.staff('parallel', ['maintainer'], '320500');
    const tries = Array.from({ length: 20 }, () => signIn('parallel', 'wrong'));
    expect(new Set(await Promise.all(tries))).toEqual(new Set(['wrongCredentials']));
    expect((await accounts().findOneByOrFail({ username: 'parallel' })).failedAttempts).toBe(5);
    expect(await signIn('parallel', PASSWORD)).toBe('wrongCredentials');
  });

  it('A3: a missing account, a wrong password and a disabled account are refused alike', async () => {
    await market.staff('disabled', ['maintainer'], '320500');
    await accounts().update({ username: 'disabled' }, { state: 'disabled' });
    const body = async (username: string, password: string) => {
      const answer = await market.app.inject({
        method: 'POST',
        url: '/api/v1/auth/console',
        payload: { username, password },
      });
      return [answer.statusCode, answer.json<{ code: string; message: string }>().message];
    };
    expect(await body('nobody', 'x')).toEqual(await body('disabled', PASSWORD));
  });

  it('A3: nor does the time it takes tell them apart', async () => {
    const spent: Record<'there' | 'missing', number[]> = { there: [], missing: [] };
    const time = async (which: keyof typeof spent, n: number) => {
      const startedAt = performance.now();
      expect(await signIn(`${which}-${n % 3}`, 'wrong')).toBe('wrongCredentials');
      spent[which].push(performance.now() - startedAt);
    };
    for (const n of [0, 1, 2]) await market.staff(`there-${n}`, ['maintainer'], '320500');
    await Promise.all([time('there', 0), time('missing', 0)]);
    for (const which of ['there', 'missing'] as const) spent[which].length = 0;
    for (let n = 0; n < 10; n += 1) {
      const both = n % 2 === 0 ? (['there', 'missing'] as const) : (['missing', 'there'] as const);
      await Promise.all(both.map((which) => time(which, n)));
    }
    const median = (all: number[]): number => [...all].sort((a, b) => a - b)[all.length / 2] ?? 0;
    const spread = (all: number[]): number =>
      Math.hypot(...all.map((one) => one - median(all))) / Math.sqrt(all.length);
    const apart = Math.abs(median(spent.there) - median(spent.missing));
    expect(apart).toBeLessThan(Math.max(5, 2 * spread(spent.there), 2 * spread(spent.missing)));
  });

  it('A4: disabling an account ends its sessions at once', async () => {
    const admin = await market.staff('system', ['systemAdmin'], null);
    await market.staff('leaver', ['maintainer'], '320500');
    const headers = await signInToConsole(market.app, 'leaver');
    expect((await me(headers)).statusCode).toBe(200);
    const { id, version } = await accounts().findOneByOrFail({ username: 'leaver' });
    await admin('POST /staff/accounts/{id}/disable', { params: { id }, body: { version } });
    expect((await me(headers)).statusCode).toBe(401);
  });

  it('A5: a cookie set beforehand is not adopted, and a cookie alone cannot write', async () => {
    await market.staff('careful', ['maintainer'], '320500');
    const preset = 'a'.repeat(43);
    const answer = await market.app.inject({
      method: 'POST',
      url: '/api/v1/auth/console',
      headers: { cookie: `market_session=${preset}` },
      payload: { username: 'careful', password: PASSWORD },
    });
    const [cookie] = answer.cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
    expect(cookie?.value).not.toBe(preset);
    const crossSite = await market.app.inject({
      method: 'POST',
      url: '/api/v1/auth/sign-out',
      headers: { cookie: `market_session=${cookie?.value}` },
    });
    expect(crossSite.json()).toMatchObject({ code: 'crossSite' });
  });

  it('A6: 31 idle minutes or 12 hours end a console session', async () => {
    await market.staff('idle', ['maintainer'], '320500');
    const { id: accountId } = await accounts().findOneByOrFail({ username: 'idle' });
    const headers = await signInToConsole(market.app, 'idle');
    await sessions().update({ accountId }, { lastSeenAt: new Date(Date.now() - 31 * MINUTE_MS) });
    expect((await me(headers)).statusCode).toBe(401);
    const second = await signInToConsole(market.app, 'idle');
    await sessions().update({ accountId }, { expiresAt: new Date(Date.now() - 1) });
    expect((await me(second)).statusCode).toBe(401);
  });

  it('A7: a token is of this market alone, whole and unexpired; what is claimed beside it widens nothing', async () => {
    await market.staff('plain', ['maintainer'], '320500');
    const { cookie = '' } = await signInToConsole(market.app, 'plain');
    const token = cookie.slice(cookie.indexOf('=') + 1);
    const bearer = (forged: string) => ({ authorization: `Bearer ${forged}` });
    const own = await me(bearer(token));
    expect(own.json()).toMatchObject({ roles: ['maintainer'], regionCode: '320500' });

    const elsewhere = new CryptoProvider({ ...market.app.get(AppConfig), hashKey: '0123456789abcdef0123456789abcdef' });
    const { cookie: foreign = '' } = await signInToConsole(market.app, 'plain');
    const [newest] = await sessions().find({ order: { id: 'DESC' }, take: 1 });
    const tokenHash = elsewhere.blindIndex('session', foreign.slice(foreign.indexOf('=') + 1));
    await sessions().update({ id: newest?.id ?? '' }, { tokenHash });
    const json = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const claims = json({ sub: 'plain', roles: ['districtAdmin'], regionCode: null, nbf: 4e9 });
    const edited = [...token].map((letter, i) => token.slice(0, i) + (letter === 'A' ? 'B' : 'A') + token.slice(i + 1));
    const forged = [
      ...edited.map(bearer),
      ...['none', 'HS256', 'RS256'].map((alg) => bearer(`${json({ alg, kid: '../../dev/null' })}.${claims}.`)),
      bearer(`${token}.${claims}`),
      bearer(token.toLowerCase()),
      { cookie: foreign },
      { cookie: `market_rehearsal_session=${token}` },
    ];
    for (const headers of forged) expect([headers, (await me(headers)).statusCode]).toEqual([headers, 401]);

    const boasting = {
      cookie: `${cookie}; roles=districtAdmin; market_role=auditor`,
      'x-role': 'districtAdmin',
      'x-region': '310107',
      'x-account-id': 'someone',
      'x-organization-id': 'someone',
    };
    expect((await me(boasting)).json()).toEqual(own.json());
    await accounts().update({ username: 'plain' }, { roles: ['verifier'], regionCode: '320200' });
    expect((await me(bearer(token))).json()).toMatchObject({ roles: ['verifier'], regionCode: '320200' });
    await sessions().update({ revokedAt: IsNull() }, { expiresAt: new Date(0) });
    expect((await me(bearer(token))).statusCode).toBe(401);
  });

  it.each(['', 'Bearer', 'Bearer x', `Bearer ${'a'.repeat(43)}`, 'Bearer null', 'Basic YTpi'])(
    'A8: a useless credential (%s) gives the rights of nobody and no error',
    async (authorization) => {
      expect((await me({ authorization })).statusCode).toBe(401);
      expect((await market.app.inject({ url: '/api/v1/regions', headers: { authorization } })).statusCode).toBe(200);
    },
  );

  it('W1: a WeChat code WeChat does not know is refused', async () => {
    expect(
      await outcome(market.anonymous('POST /auth/wechat', { body: { code: 'forged', guide: GUIDE_VERSION } })),
    ).toBe('wechatCodeRejected');
  });

  it('W2: who one is comes from WeChat alone, never from the request', async () => {
    const forged = { code: 'dev-w2', openid: 'someone-else', roles: ['districtAdmin'] };
    const answer = await market.app.inject({ method: 'POST', url: '/api/v1/auth/wechat', payload: forged });
    expect(answer.statusCode).toBe(400);
  });

  it('Z6: no write lets its caller set id, state, region, role or demo', async () => {
    const person = await market.user('z6');
    const content = organization('320500', 60);
    for (const extra of [{ id: '1' }, { state: 'verified' }, { demo: true }, { version: 9 }]) {
      const forged = { content: { ...content, ...extra } };
      expect(await outcome(person('POST /my/organization', { body: forged }))).toBe('invalidInput');
    }
    expect((await person('POST /my/organization', { body: { content } })).state).toBe('declared');
  });

  it('I15: what looks the same is the same: one form of a name, a code and a number, and twins are refused', async () => {
    const content = organization('320500', 61);
    const wide = [...content.creditCode].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('');
    const name = '演示\u200b新材料(ABC)有限\u202e公司';
    const first = await market.user('i15');
    const own = await first('POST /my/organization', { body: { content: { ...content, name } } });
    expect(own).toMatchObject({ name: '演示新材料（ABC）有限公司', creditCode: content.creditCode });
    const twin = await market.user('i15-twin');
    const register = (change: object) =>
      outcome(twin('POST /my/organization', { body: { content: { ...content, ...change } } }));
    for (const creditCode of [wide, wide.toLowerCase(), ` ${content.creditCode.toLowerCase()}\ufeff`])
      expect(await register({ creditCode })).toBe('creditCodeTaken');
    const check = content.creditCode.at(-1);
    const other = [...'0123456789'].find((digit) => digit !== check) ?? '';
    for (const creditCode of [content.creditCode.slice(0, -1) + other, content.creditCode.replace(/^9/, 'Ⅸ'), '0'])
      expect(await register({ creditCode })).toBe('invalidInput');
    for (const phone of ['１３９１２３４５６７９', '139\u200b12345679', '+8613912345679', '139 1234 5679'])
      expect(await outcome(market.anonymous('POST /auth/phone-code', { body: { phone } }))).toBe('invalidInput');
  });

  it('P3, P7: a phone number is stored encrypted and shown masked', async () => {
    const phone = '13800005678';
    const { retryAfterS } = await market.anonymous('POST /auth/phone-code', { body: { phone } });
    expect(retryAfterS).toBe(60);
    expect(await outcome(market.anonymous('POST /auth/phone-code', { body: { phone } }))).toBe('rateLimited');
    for (let i = 0; i < 5; i += 1)
      expect(
        await outcome(market.anonymous('POST /auth/phone', { body: { phone, code: '000000', guide: GUIDE_VERSION } })),
      ).toBe('codeRejected');
    const dump = JSON.stringify([await accounts().find(), await market.dataSource.query('SELECT * FROM phone_code')]);
    expect(dump).not.toContain(phone);
  });
});
