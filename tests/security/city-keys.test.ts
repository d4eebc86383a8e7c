import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { DAY_MS } from '@market/contract/shared';
import { IsNull } from 'typeorm';
import { KeyReminder } from '../../apps/server/src/modules/account/key-reminder.js';
import { Session } from '../../apps/server/src/modules/account/session.entity.js';
import { PASSWORD, startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

const NANTONG = { username: 'city-nantong', displayName: '演示·南通平台', regionCode: '320600' };

describe.each(databases)('keys of city platforms on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let admin: Client;
  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    admin = await market.staff('system', ['systemAdmin'], null);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  const issue = (body = NANTONG) => admin('POST /staff/accounts/city-key', { body });
  const status = async (key: string, url = '/api/v1/ingest/batches/01ARZ3NDEKTSV4RRFFQ69G5FAV') =>
    (await market.app.inject({ url, headers: { authorization: `Bearer ${key}` } })).statusCode;
  const listed = async () => (await admin('GET /staff/accounts', { query: { q: NANTONG.username } })).items[0];

  it('is shown once, kept as a digest, and good for a year', async () => {
    const idempotencyKey = 'the-same-request';
    const { key, account, expiresAt } = await admin(
      'POST /staff/accounts/city-key',
      { body: NANTONG },
      { idempotencyKey },
    );
    expect(account).toMatchObject({ roles: ['cityPlatform'], regionCode: '320600', keyExpiresAt: expiresAt });
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(364 * DAY_MS);
    expect(await status(key)).toBe(404);
    for (const { name } of market.dataSource.entityMetadatas)
      expect(JSON.stringify(await market.dataSource.getRepository(name).find())).not.toContain(key);
    expect(JSON.stringify(await listed())).not.toContain(key);
    expect((await listed())?.keyExpiresAt).toBe(expiresAt);
  });

  it('is changed by being issued again, and ends with its account', async () => {
    const old = (await issue()).key;
    const { key, account } = await issue();
    expect([await status(old), await status(key)]).toEqual([401, 404]);
    const change = { params: { id: account.id }, body: { version: account.version } };
    await admin('POST /staff/accounts/{id}/disable', change);
    expect(await status(key)).toBe(401);
    expect(await listed()).toMatchObject({ state: 'disabled', keyExpiresAt: null });
    expect(await outcome(issue())).toBe('accountDisabled');
    change.body.version += 1;
    await admin('POST /staff/accounts/{id}/enable', change);
    expect(await status(key)).toBe(401);
    expect(await status((await issue()).key)).toBe(404);
  });

  it('is said to run out 14 days before, once, to its bureau and to who issues keys', async () => {
    const { account } = await issue();
    const maintainer = await market.staff('nantong', ['maintainer'], NANTONG.regionCode);
    const elsewhere = await market.staff('wuxi', ['maintainer'], '320200');
    const told = async (by: Client) => {
      await market.app.get(KeyReminder).remind();
      await market.delivered();
      return (await by('GET /my/messages', { query: {} })).items.map(({ title }) => title);
    };
    const endsIn = (days: number) =>
      market.dataSource
        .getRepository(Session)
        .update({ accountId: account.id, revokedAt: IsNull() }, { expiresAt: new Date(Date.now() + days * DAY_MS) });
    await endsIn(14.1);
    expect(await told(maintainer)).toEqual([]);
    await endsIn(13.9);
    await told(maintainer);
    for (const by of [maintainer, admin]) expect(await told(by)).toEqual(['城市平台的密钥快到期']);
    expect(await told(elsewhere)).toEqual([]);
  });

  it('runs out', async () => {
    const { key, account } = await issue();
    const past = new Date(Date.now() - 1);
    await market.dataSource.getRepository(Session).update({ accountId: account.id }, { expiresAt: past });
    expect(await status(key)).toBe(401);
    expect((await listed())?.keyExpiresAt).toBeNull();
  });

  it.each(['/auth/me', '/my/messages', '/staff/batches', '/staff/records', '/staff/accounts', '/staff/audit'])(
    'does not open %s',
    async (url) => expect(await status((await issue()).key, `/api/v1${url}`)).toBe(403),
  );

  it('never becomes a password, and no person becomes a platform', async () => {
    const { account } = await issue();
    const reset = { params: { id: account.id }, body: { version: account.version } };
    expect(await outcome(admin('POST /staff/accounts/{id}/invite', reset))).toBe('stateConflict');
    const signIn = { username: NANTONG.username, password: PASSWORD };
    expect(await outcome(market.anonymous('POST /auth/console', { body: signIn }))).toBe('wrongCredentials');
    await market.staff('city-person', ['maintainer'], '320600');
    expect(await outcome(issue({ ...NANTONG, username: 'city-person' }))).toBe('usernameTaken');
    expect(await outcome(issue({ ...NANTONG, regionCode: '320500' }))).toBe('usernameTaken');
    const person = { username: 'li-si', displayName: '李四', roles: ['cityPlatform' as never], regionCode: '320600' };
    expect(await outcome(admin('POST /staff/accounts', { body: person }))).toBe('invalidInput');
    const auditor = await market.staff('auditor', ['auditor'], null);
    expect(await outcome(auditor('POST /staff/accounts/city-key', { body: NANTONG }))).toBe('forbidden');
  });
});
