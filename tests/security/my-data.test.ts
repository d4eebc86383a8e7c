import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { GUIDE_VERSION, guideText } from '@market/contract/privacy';
import { canonicalJson } from '@market/contract/shared';
import { fromBufferPromise } from 'yauzl';
import { CryptoProvider } from '../../apps/server/src/integrations/crypto/crypto-provider.js';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { Account } from '../../apps/server/src/modules/account/account.entity.js';
import { Session } from '../../apps/server/src/modules/account/session.entity.js';
import { DataExportRow } from '../../apps/server/src/modules/privacy/data-export.entity.js';
import { GuideConsentRow } from '../../apps/server/src/modules/privacy/guide-consent.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { everyRow } from '../support/every-row.js';
import { organization, outcome } from '../support/samples.js';

const PHONE = '13800007731';
const NAME = '金丝雀女士';

describe.each(databases)('my data on $engine', ({ create }) => {
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

  const rows = <T extends object>(entity: new () => T) => market.dataSource.getRepository<T>(entity);
  const idOf = async (client: Client) => (await client('GET /auth/me')).accountId;
  /** A person with a name, a number, an organization and something in every corner of their own. */
  const canary = async (user: string, phone: string, displayName: string): Promise<Client> => {
    const person = await market.user(user);
    await person('PUT /my/name', { body: { displayName } });
    await person('POST /my/phone/wechat', { body: { code: `dev-phone-${phone}` } });
    return person;
  };
  const signedInLongAgo = async (client: Client) =>
    rows(Session).update({ accountId: await idOf(client) }, { createdAt: new Date(Date.now() - 11 * 60_000) });

  it('P1: nothing is kept of who has not agreed; browsing needs neither', async () => {
    const before = await rows(Account).count();
    expect(await outcome(market.anonymous('POST /auth/wechat', { body: { code: 'dev-shy' } }))).toBe('privacyFirst');
    const old = { code: 'dev-shy', guide: '2020-01-01' };
    expect(await outcome(market.anonymous('POST /auth/wechat', { body: old }))).toBe('guideChanged');
    expect(await rows(Account).count()).toBe(before);
    expect((await market.anonymous('GET /challenges', { query: {} })).items).toEqual([]);
  });

  it('P1: the consent is kept with version, time and SM3 of the text; withdrawn, or under a new text, nothing goes on', async () => {
    const person = await market.user('p1');
    const accountId = await idOf(person);
    const [given] = (await person('GET /my/privacy')).history;
    const digest = market.app.get(CryptoProvider).digest(canonicalJson(guideText));
    expect(given).toMatchObject({ version: GUIDE_VERSION, digest, withdrawnAt: null });

    expect((await person('POST /my/privacy/withdraw')).agreed).toBe(false);
    expect((await person('GET /auth/me')).duty).toBe('agreeToGuide');
    expect(await outcome(person('GET /my/messages', { query: {} }))).toBe('privacyFirst');
    expect(await outcome(person('PUT /my/name', { body: { displayName: '换' } }))).toBe('privacyFirst');
    expect(await outcome(person('GET /my/data'))).toBe('done');
    expect((await person('POST /my/privacy/agree', { body: { version: GUIDE_VERSION } })).agreed).toBe(true);
    expect(await outcome(person('GET /my/messages', { query: {} }))).toBe('done');

    await rows(GuideConsentRow).update({ accountId }, { version: '2020-01-01' });
    expect(await outcome(person('GET /my/messages', { query: {} }))).toBe('privacyFirst');
  });

  it('P1: whoever wants no order of their own is told so by the server wherever they sign in', async () => {
    const person = await market.user('plain');
    expect((await person('GET /auth/me')).recommendations).toBe(true);
    await person('PUT /my/recommendations', { body: { on: false } });
    expect((await (await market.user('plain'))('GET /auth/me')).recommendations).toBe(false);
  });

  it('W1, W8: a number comes from WeChat by its own one-time code, and is nobody else’s afterwards', async () => {
    const person = await canary('w8', '13800007700', '演示·换号人');
    expect((await person('GET /my/data')).phoneMasked).toBe('138****7700');
    expect(await outcome(person('POST /my/phone/wechat', { body: { code: 'dev-w8' } }))).toBe('wechatCodeRejected');
    const other = await market.user('w8-other');
    expect(await outcome(other('POST /my/phone/wechat', { body: { code: 'dev-phone-13800007700' } }))).toBe(
      'phoneTaken',
    );
  });

  it('P4: a copy of my data needs a fresh sign-in, is made apart, and can be taken once, by me, for a day', async () => {
    const person = await canary('p4', '13800007704', '演示·导出人');
    await person('POST /my/organization', { body: { content: organization('320500', 4) } });
    const asked = await person('POST /my/data-exports', { body: {} });
    expect(asked.state).toBe('making');
    expect(await outcome(person('POST /my/data-exports', { body: {} }))).toBe('exportBeingMade');
    await market.delivered();
    expect((await person('GET /my/data-exports')).items[0]).toMatchObject({ id: asked.id, state: 'ready' });

    const take = async (user: string) => {
      const body = { code: `dev-${user}`, guide: GUIDE_VERSION };
      const { token } = await market.anonymous('POST /auth/wechat', { body });
      const headers = { authorization: `Bearer ${token}` };
      return market.app.inject({ url: `/api/v1/my/data-exports/${asked.id}/file`, headers });
    };
    expect((await take('p4-other')).statusCode).toBe(404);
    const answer = await take('p4');
    const zip = await fromBufferPromise(answer.rawPayload);
    let text = '';
    for await (const entry of zip.eachEntry())
      text += (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
    for (const told of ['演示·导出人', '13800007704', 'guide_consent', 'membership', 'session'])
      expect(text).toContain(told);
    for (const secret of ['tokenHash', 'phoneHash', 'passwordHash']) expect(text).not.toContain(secret);
    expect((await take('p4')).statusCode).toBe(404);

    await signedInLongAgo(person);
    expect(await outcome(person('POST /my/data-exports', { body: {} }))).toBe('confirmationNeeded');
    await rows(DataExportRow).update({ id: asked.id }, { state: 'ready', expiresAt: new Date(Date.now() - 1) });
    expect((await person('GET /my/data-exports')).items[0]?.state).toBe('expired');
    expect((await take('p4')).statusCode).toBe(404);
  });

  it('P5: after the account is deleted its name, number and openid are in no table, the outbox included', async () => {
    await market.staff('district', ['districtAdmin'], '310107');
    const person = await canary('p5', PHONE, NAME);
    const accountId = await idOf(person);
    const { wechatOpenid } = await rows(Account).findOneByOrFail({ id: accountId });
    await person('POST /my/organization', { body: { content: organization('320500', 5) } });
    await person('POST /feedback', {
      body: {
        kind: 'suggestion',
        regionCode: null,
        text: `请回电 ${PHONE}，${NAME}`,
        anonymous: false,
        contact: { name: NAME, phone: PHONE, consent: true },
      },
    });
    await person('POST /my/data-exports', { body: {} });
    await market.delivered();
    const clear = [NAME, wechatOpenid ?? 'none'];
    expect((await everyRow(market.dataSource)).filter((row) => clear.some((word) => row.includes(word)))).not.toEqual(
      [],
    );
    expect(await person('GET /my/deletion')).toMatchObject({ fresh: true, phone: true, blocks: [] });

    await person('POST /my/deletion', { body: {} });
    await market.delivered();
    const gone = [...clear, PHONE, market.app.get(CryptoProvider).blindIndex('phone', PHONE)];
    expect((await everyRow(market.dataSource)).filter((row) => gone.some((word) => row.includes(word)))).toEqual([]);
    expect(await outcome(person('GET /my/data'))).toBe('unauthenticated');
    expect(await rows(AuditEntry).countBy({ actorId: accountId })).toBeGreaterThan(0);
    expect(await idOf(await market.user('p5'))).not.toBe(accountId);
  });

  it('P5: who would leave others without an administrator, or keeps a desk, is told what comes first', async () => {
    const person = await market.user('p5-last');
    await person('POST /my/organization', { body: { content: organization('320500', 6) } });
    const accountId = await idOf(await market.user('p5-colleague'));
    const { organization: own } = await person('GET /auth/me');
    await market.dataSource.query(
      `INSERT INTO membership (account_id, organization_id, seat, joined_at) VALUES ('${accountId}', '${own?.id}', 'viewer', '2026-11-22 00:00:00')`,
    );
    expect((await person('GET /my/deletion')).blocks).toEqual(['lastAdmin']);
    expect(await outcome(person('POST /my/deletion', { body: {} }))).toBe('deletionBlocked');
    const staff = await market.staff('keeper', ['maintainer'], '320500');
    expect((await staff('GET /my/deletion')).blocks).toEqual(['staffAccount']);
    await signedInLongAgo(person);
    expect(await outcome(person('POST /my/deletion', { body: {} }))).toBe('confirmationNeeded');
  });
});
