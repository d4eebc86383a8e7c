import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { GUIDE_VERSION } from '@market/contract/privacy';
import { beijingInstant, DAY_MS, isoDay } from '@market/contract/shared';
import { Account } from '../../apps/server/src/modules/account/account.entity.js';
import { OneTimeCodes } from '../../apps/server/src/modules/account/one-time-codes.js';
import { Claim } from '../../apps/server/src/modules/claim/claim.entity.js';
import { HearingReminders } from '../../apps/server/src/modules/claim/hearing-reminders.js';
import { startApp, type TestApp } from '../support/app.js';
import { PUTUO, SUZHOU, WUXI } from '../support/bureau.js';
import { fillClaim, grantClaim, submitClaim } from '../support/claims.js';
import { companies } from '../support/companies.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { creditCode, organization, outcome } from '../support/samples.js';

const CODE = '246810';

describe.each(databases)('W9: takeover on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let vetter: Client, elsewhere: Client, district: Client;
  const accounts = () => market.dataSource.getRepository(Account);
  const me = (client: Client) => client('GET /auth/me');
  const bind = (client: Client, phone: string) => client('PUT /my/phone', { body: { phone, code: CODE } });
  /** Not bound: the claim that asks for it instead. */
  const taken = async (client: Client, phone: string) => {
    expect(await outcome(bind(client, phone))).toBe('phoneTaken');
    return (await client('GET /my/claims')).items[0]?.id ?? '';
  };
  const submit = async (name: string, id: string, change = {}) => {
    const client = await market.user(name);
    const { version } = await fillClaim(market, name, await client('GET /my/claims/{id}', { params: { id } }), change);
    return client('POST /my/claims/{id}/submit', { params: { id }, body: { version } });
  };

  /** Two turns of the job: what it says is said once. */
  const hearingEnds = async (id: string, answerUntil: Date) => {
    await market.dataSource.getRepository(Claim).update({ id }, { answerUntil });
    for (let turn = 0; turn < 2; turn += 1) await market.app.get(HearingReminders).run();
    await market.delivered();
  };
  const titles = async (client: Client, about: RegExp) =>
    (await client('GET /my/messages', { query: {} })).items.map(({ title }) => title).filter((one) => about.test(one));

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    // Who holds the number is the sms gateway's to say; here every right-looking code is.
    market.app.get(OneTimeCodes).redeem = () => Promise.resolve();
    vetter = await market.staff('vetter', ['vetter'], SUZHOU);
    elsewhere = await market.staff('elsewhere', ['vetter'], WUXI);
    district = await market.staff('district', ['districtAdmin'], PUTUO);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('W9: a second WeChat with a number that is bound is not merged; without another admin the bureau of the place decides', async () => {
    const phone = '13800020001';
    const { holder } = await companies(market, { holder: SUZHOU });
    expect((await bind(holder, phone)).phoneMasked).toBe('138****0001');
    const newcomer = await market.user('newcomer');
    const params = { id: await taken(newcomer, phone) };
    expect((await me(newcomer)).organization).toBeNull();
    expect((await me(newcomer)).phoneMasked).toBeNull();
    const bare = newcomer('POST /my/claims/{id}/submit', { params, body: { version: 1 } });
    expect(await outcome(bare)).toBe('notComplete');
    const sent = await submit('newcomer', params.id);
    expect(await outcome(holder('GET /my/claims/{id}', { params }))).toBe('notFound');
    expect(await outcome(holder('POST /my/claims/{id}/answer', answer(params, sent.version, 'agreed')))).toBe(
      'notFound',
    );
    expect(await outcome(grantClaim(elsewhere, sent))).toBe('notFound');
    await grantClaim(vetter, sent);
    expect(await outcome(me(holder))).toBe('unauthenticated');
    const old = await market.user('holder');
    expect(await me(old)).toMatchObject({ phoneMasked: null, organization: { seat: 'admin' } });
    expect(await me(newcomer)).toMatchObject({ phoneMasked: '138****0001', organization: null });
  });

  it("W9: where the organization has another admin, that admin's word settles it, and a refusal changes nothing", async () => {
    const phone = '13800020002';
    const { boss } = await companies(market, { boss: [WUXI, '演示·样例两位有限公司'] });
    const { code } = await boss('POST /my/organization/invitations', { body: { seat: 'admin', phone: null } });
    const colleague = await market.user('colleague');
    await colleague('POST /my/invitations/accept', { body: { code } });
    await bind(boss, phone);
    const claimant = await market.user('claimant');
    const params = { id: await taken(claimant, phone) };
    const sent = await submit('claimant', params.id, { wants: 'account' });
    expect(sent.answerUntil).not.toBeNull();
    expect(await outcome(grantClaim(elsewhere, sent))).toBe('answerAwaited');
    expect((await colleague('GET /my/claims')).asked.map(({ id }) => id)).toEqual([params.id]);
    expect((await boss('GET /my/claims')).asked.length).toBe(1);
    const note = '号码主人仍在本单位';
    await colleague('POST /my/claims/{id}/answer', answer(params, sent.version, 'objected', note));
    expect(await claimant('GET /my/claims/{id}', { params })).toMatchObject({ state: 'returned', reason: note });
    expect((await me(boss)).phoneMasked).toBe('138****0002');

    const again = await claimant('GET /my/claims/{id}', { params });
    const resent = await claimant('POST /my/claims/{id}/submit', { params, body: { version: again.version } });
    await colleague('POST /my/claims/{id}/answer', answer(params, resent.version, 'agreed'));
    expect(await outcome(me(claimant))).toBe('unauthenticated');
    const back = await market.user('claimant');
    expect(await me(back)).toMatchObject({ phoneMasked: '138****0002', organization: { seat: 'admin' } });
  });

  it('W9: a number that comes back after 90 silent days opens an account of its own', async () => {
    const phone = '13800020003';
    const signIn = async () =>
      (await market.anonymous('POST /auth/phone', { body: { phone, code: CODE, guide: GUIDE_VERSION } })).actor;
    const first = await signIn();
    expect((await signIn()).accountId).toBe(first.accountId);
    await accounts().update({ id: first.accountId }, { lastSignedInAt: new Date(Date.now() - 91 * DAY_MS) });
    const second = await signIn();
    expect(second.accountId).not.toBe(first.accountId);
    expect(second.phoneMasked).toBeNull();
    expect((await signIn()).accountId).toBe(second.accountId);
    const [claim] = await market.dataSource.getRepository(Claim).findBy({ accountId: second.accountId });
    expect(claim).toMatchObject({ kind: 'phone', state: 'draft', holderId: first.accountId });
    await market.delivered();
    expect((await accounts().findOneByOrFail({ id: first.accountId })).phoneHash).not.toBeNull();
  });

  it('W9: an admin seat nobody can hand over is given by the bureau, after the admin was heard', async () => {
    const former = await market.user('gone');
    await former('POST /my/organization', { body: { content: organization(SUZHOU, 40) } });
    const code = (await former('GET /my/organization')).creditCode;
    const unknown = submitClaim(market, 'heir', 'adminSeat', { creditCode: creditCode(SUZHOU, 999) });
    expect(await outcome(unknown)).toBe('notComplete');
    const heir = await market.user('heir');
    const [draft] = (await heir('GET /my/claims')).items;
    const id = draft?.id ?? '';
    const sent = await submit('heir', id, { creditCode: code.toLowerCase() });
    expect(await outcome(grantClaim(vetter, sent))).toBe('answerAwaited');
    await market.delivered();
    const told = (await former('GET /my/messages', { query: {} })).items[0];
    expect(told).toMatchObject({ title: '有人的申请涉及本单位', target: { kind: 'claim', id } });
    const midnight = new Date(beijingInstant(isoDay(new Date()), '00:00')).getTime();
    await hearingEnds(id, new Date(midnight + DAY_MS - 1));
    expect(await titles(former, /今天答复到期/)).toHaveLength(1);
    expect(await titles(vetter, /答复期已过/)).toEqual([]);
    await hearingEnds(id, new Date(Date.now() - 1_000));
    for (const client of [vetter, heir]) expect(await titles(client, /答复期已过/)).toHaveLength(1);
    for (const client of [former, elsewhere]) expect(await titles(client, /答复期已过/)).toEqual([]);
    const granted = await grantClaim(vetter, sent);
    expect(granted.steps.map(({ name }) => name)).toEqual(['submit', 'unheard', 'grant']);
    expect(granted.state).toBe('granted');
    expect((await me(heir)).organization?.seat).toBe('admin');
    expect((await me(former)).organization?.seat).toBe('handler');

    const challenger = await submitClaim(market, 'challenger', 'adminSeat', { creditCode: code });
    const params = { id: challenger.id };
    await heir('POST /my/claims/{id}/answer', answer(params, challenger.version, 'objected', '我在任'));
    const heard = await district('GET /staff/claims/{id}', { params });
    expect(heard).toMatchObject({ answer: 'objected', answerNote: '我在任', state: 'submitted' });
    const reason = '现任管理员在任，授权书不符';
    await district('POST /staff/claims/{id}/return', { params, body: { version: heard.version, reason } });
    expect((await me(heir)).organization?.seat).toBe('admin');
  });
});

const answer = (params: { id: string }, version: number, said: 'agreed' | 'objected', note = '') => ({
  params,
  body: { version, answer: said, note },
});
