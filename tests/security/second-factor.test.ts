import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from '@market/api-client';
import { TOTP } from 'otpauth';
import { IdempotencyKey } from '../../apps/server/src/common/idempotency.entity.js';
import { Account } from '../../apps/server/src/modules/account/account.entity.js';
import { PASSWORD, startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

const STEP_MS = 30_000;
const NEXT = 'Better-2026-x';

describe.each(databases)('signing in to the console on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  const signIn = (username: string, code?: string, password = PASSWORD) =>
    outcome(market.anonymous('POST /auth/console', { body: { username, password, ...(code && { code }) } }));
  const codeAt = (secret: string, ms: number) => new TOTP({ secret }).generate({ timestamp: ms });
  const accounts = () => market.dataSource.getRepository(Account);

  /** Sets up the second factor of a new member of staff. */
  async function withSecondFactor(username: string) {
    const client = await market.staff(username, ['maintainer'], '320500');
    const { secret } = await client('POST /my/second-factor', { body: { password: PASSWORD } });
    const { codes } = await client('POST /my/second-factor/confirm', {
      body: { code: codeAt(secret, Date.now() - STEP_MS) },
    });
    return { client, secret, codes };
  }

  it('A10: once set up, the password alone no longer signs in; the secret is nowhere in clear', async () => {
    const { secret, codes } = await withSecondFactor('two');
    expect(codes).toHaveLength(10);
    expect(await signIn('two')).toBe('secondFactorNeeded');
    expect(await signIn('two', '000000')).toBe('secondFactorRejected');
    expect(await signIn('two', codeAt(secret, Date.now()))).toBe('done');
    const { totpSealed } = await accounts().findOneByOrFail({ username: 'two' });
    expect(totpSealed).not.toContain(secret);
    expect(await market.dataSource.query('SELECT code_hash FROM recovery_code')).not.toContainEqual(
      expect.objectContaining({ code_hash: codes[0] }),
    );
  });

  it('A10: a secret that is shown once is not kept as the answer of a repeated request', async () => {
    const client = await market.staff('kept', ['maintainer'], '320500');
    const begin = () =>
      client('POST /my/second-factor', { body: { password: PASSWORD } }, { idempotencyKey: 'begin-once' });
    const [first, second] = [await begin(), await begin()];
    expect(second.secret).not.toBe(first.secret);
    expect(await market.dataSource.getRepository(IdempotencyKey).findBy({ key: 'begin-once' })).toEqual([]);
  });

  it('A10: a code is taken once, also in parallel, and not two steps away', async () => {
    const { secret } = await withSecondFactor('once');
    const code = codeAt(secret, Date.now());
    const tries = await Promise.all([signIn('once', code), signIn('once', code), signIn('once', code)]);
    expect(tries.sort()).toEqual(['done', 'secondFactorRejected', 'secondFactorRejected']);
    for (const steps of [-2, 2])
      expect(await signIn('once', codeAt(secret, Date.now() + steps * STEP_MS))).toBe('secondFactorRejected');
  });

  it('A10: a recovery code signs in once; a new set ends the old one', async () => {
    const { client, secret, codes } = await withSecondFactor('lost');
    expect(await signIn('lost', codes[0])).toBe('done');
    expect(await signIn('lost', codes[0])).toBe('secondFactorRejected');
    expect((await client('GET /my/sign-in', {})).recoveryCodesLeft).toBe(9);
    const renewed = await client('POST /my/second-factor/recovery-codes', {
      body: { code: codeAt(secret, Date.now()) },
    });
    expect(await signIn('lost', codes[1])).toBe('secondFactorRejected');
    expect(await signIn('lost', renewed.codes[1])).toBe('done');
  });

  it('A1: wrong codes lock the account as wrong passwords do', async () => {
    const { secret } = await withSecondFactor('guessed');
    for (let i = 0; i < 5; i += 1) expect(await signIn('guessed', '123123')).toBe('secondFactorRejected');
    expect(await signIn('guessed', codeAt(secret, Date.now()))).toBe('wrongCredentials');
  });

  it('A10: another admin than the one who resets passwords takes a lost second factor off', async () => {
    await withSecondFactor('helpless');
    const { id, version } = await accounts().findOneByOrFail({ username: 'helpless' });
    const ask = { params: { id }, body: { version } };
    const system = await market.staff('system', ['systemAdmin'], null);
    const security = await market.staff('security', ['securityAdmin'], null);
    expect(await outcome(system('POST /staff/accounts/{id}/reset-second-factor', ask))).toBe('forbidden');
    expect(await outcome(security('POST /staff/accounts/{id}/invite', ask))).toBe('forbidden');
    expect(await outcome(security('POST /staff/accounts/{id}/reset-second-factor', ask))).toBe('done');
    expect(await signIn('helpless')).toBe('done');
  });

  it('A9: a new password is not weak, takes the current one, and ends every other session', async () => {
    const here = await market.staff('changer', ['maintainer'], '320500');
    const elsewhere = await market.console('changer', PASSWORD);
    const change = (next: string, current = PASSWORD) =>
      outcome(here('POST /my/password', { body: { current, next } }));
    expect(await change(NEXT, 'wrong')).toBe('wrongPassword');
    for (const weak of ['alllowercase', 'Changer-2026', PASSWORD]) expect(await change(weak)).toBe('invalidInput');
    expect(await change(NEXT)).toBe('done');
    expect(await outcome(elsewhere('GET /auth/me', {}))).toBe('unauthenticated');
    expect(await outcome(here('GET /auth/me', {}))).toBe('done');
  });

  it('A9: a password of more than 90 days has to be changed before anything else', async () => {
    const client = await market.staff('aged', ['maintainer'], '320500');
    const days = (count: number) => new Date(Date.now() - count * 86_400_000);
    await accounts().update({ username: 'aged' }, { passwordSetAt: days(89) });
    expect(await outcome(client('GET /staff/records', { query: { type: 'need' } }))).toBe('done');
    await accounts().update({ username: 'aged' }, { passwordSetAt: days(90) });
    expect(await outcome(client('GET /staff/records', { query: { type: 'need' } }))).toBe('dutyFirst');
  });

  it('A4: a person sees the own sessions only, and ends one at once', async () => {
    const here = await market.staff('wanderer', ['maintainer'], '320500');
    const there = await market.console('wanderer', PASSWORD);
    const { items } = await here('GET /my/sessions', {});
    expect(items.map(({ current }) => current).sort()).toEqual([false, true]);
    const other = items.find(({ current }) => !current)?.id ?? '';
    const stranger = await market.staff('stranger', ['maintainer'], '320500');
    expect(await outcome(stranger('POST /my/sessions/{id}/revoke', { params: { id: other } }))).toBe('notFound');
    expect((await here('POST /my/sessions/{id}/revoke', { params: { id: other } })).items).toHaveLength(1);
    expect(await outcome(there('GET /auth/me', {}))).toBe('unauthenticated');
  });
});

describe('where the operator demands the second factor of everyone', () => {
  it('A10: a session without it opens nothing but its setting up', async () => {
    const [first] = databases;
    if (!first) throw new Error('there is no database to test on');
    const database = await first.create();
    const market = await startApp(database.url, { secondFactorRequired: true });
    const client: ReturnType<typeof createClient> = await market.staff('must', ['vetter'], '320500');
    expect(await outcome(client('GET /staff/challenges', { query: {} }))).toBe('dutyFirst');
    const { secret } = await client('POST /my/second-factor', { body: { password: PASSWORD } });
    await client('POST /my/second-factor/confirm', { body: { code: new TOTP({ secret }).generate() } });
    expect(await outcome(client('GET /staff/challenges', { query: {} }))).toBe('done');
    await market.close();
    await database.drop();
  });
});
