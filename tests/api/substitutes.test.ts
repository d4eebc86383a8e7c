import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { vettingChecks } from '@market/contract/challenge';
import { addDays, isoDay } from '@market/contract/shared';
import { Account } from '../../apps/server/src/modules/account/account.entity.js';
import { SubstituteRow } from '../../apps/server/src/modules/substitute/substitute.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { SUZHOU, WUXI } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { challengeContent, organization, outcome, submitChallenge } from '../support/samples.js';

describe.each(databases)('substitutes on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let away: Client, verifier: Client, helper: Client, elsewhere: Client, auditor: Client, company: Client;
  const today = isoDay(new Date());
  const idOf = async (client: Client) => (await client('GET /auth/me')).accountId;
  const name = async (by: Client, who: Client, change: object = {}) =>
    by('POST /staff/substitutes', {
      body: {
        substituteId: await idOf(who),
        roles: ['vetter'],
        fromDay: today,
        untilDay: addDays(today, 3),
        note: '',
        ...change,
      },
    });
  const revoke = (by: Client, id: string) => by('POST /staff/substitutes/{id}/revoke', { params: { id } });
  const titlesOf = async (client: Client) => {
    await market.delivered();
    return (await client('GET /my/messages', { query: {} })).items.map(({ title }) => title);
  };
  const pass = (by: Client, { id, version }: { id: string; version: number }) =>
    by('POST /staff/challenges/{id}/pass', { params: { id }, body: { version, checks: [...vettingChecks] } });

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    away = await market.staff('away', ['maintainer', 'vetter'], SUZHOU);
    verifier = await market.staff('verifier', ['verifier'], SUZHOU);
    helper = await market.staff('helper', ['broker'], SUZHOU);
    elsewhere = await market.staff('elsewhere', ['broker'], WUXI);
    auditor = await market.staff('auditor', ['auditor'], null);
    company = await market.user('company');
    await company('POST /my/organization', { body: { content: organization(SUZHOU, 1) } });
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('are colleagues who would not verify their own work, for days to come', async () => {
    const { colleagues } = await away('GET /staff/substitutes');
    expect(colleagues.map(({ displayName }) => displayName)).toEqual(['away', 'helper', 'verifier']);
    expect(await outcome(name(away, elsewhere))).toBe('notColleagues');
    expect(await outcome(name(away, away))).toBe('notColleagues');
    expect(await outcome(name(away, verifier, { roles: ['maintainer'] }))).toBe('dutiesKeptApart');
    expect(await outcome(name(away, helper, { roles: ['verifier'] }))).toBe('forbidden');
    expect(await outcome(name(away, helper, { fromDay: addDays(today, -1) }))).toBe('invalidInput');
    expect(await outcome(name(away, helper, { untilDay: addDays(today, 100) }))).toBe('invalidInput');
  });

  it('do the duty meanwhile, as themselves in place of whom, and are told of it instead', async () => {
    const challenge = await submitChallenge(company, challengeContent());
    expect(await outcome(pass(helper, challenge))).toBe('forbidden');
    await name(away, helper, { fromDay: addDays(today, 1) });
    expect(await outcome(pass(helper, challenge))).toBe('forbidden');
    const { id, state } = await name(away, helper);
    expect(state).toBe('active');
    expect(await titlesOf(helper)).toContain('请你替away的班');

    expect((await helper('GET /auth/me')).standsInFor).toMatchObject([{ displayName: 'away', roles: ['vetter'] }]);
    const before = (await titlesOf(away)).length;
    const next = await submitChallenge(company, challengeContent({ title: '另一张' }));
    expect(await titlesOf(away)).toHaveLength(before);
    expect((await titlesOf(helper)).filter((title) => title.includes('待初审')).length).toBeGreaterThan(0);

    await pass(helper, challenge);
    const { items } = await auditor('GET /staff/audit', { query: { q: challenge.id } });
    expect(items.find(({ action }) => action === 'challenge.pass')).toMatchObject({
      actorName: 'helper',
      onBehalfOf: 'away',
    });
    expect(items.find(({ actorName }) => actorName === 'away')).toBeUndefined();

    // What is lent is not handed on.
    expect(await outcome(name(helper, verifier))).toBe('forbidden');
    expect(await outcome(revoke(verifier, id))).toBe('forbidden');
    expect((await revoke(helper, id)).state).toBe('revoked');
    expect(await outcome(revoke(away, id))).toBe('stateConflict');
    expect(await outcome(pass(helper, next))).toBe('forbidden');
    await pass(away, next);
  });

  it('end with their day, and with the role or the account of who is away', async () => {
    const { id } = await name(away, helper);
    const challenge = await submitChallenge(company, challengeContent({ title: '第三张' }));
    const rows = market.dataSource.getRepository(SubstituteRow);
    await rows.update({ id }, { fromDay: addDays(today, -3), untilDay: addDays(today, -1) });
    expect(await outcome(pass(helper, challenge))).toBe('forbidden');
    await rows.update({ id }, { untilDay: today });
    const accounts = market.dataSource.getRepository(Account);
    const absent = { id: await idOf(away) };
    await accounts.update(absent, { roles: ['maintainer'] });
    expect(await outcome(pass(helper, challenge))).toBe('forbidden');
    await accounts.update(absent, { roles: ['maintainer', 'vetter'], state: 'disabled' });
    expect(await outcome(pass(helper, challenge))).toBe('forbidden');
    await accounts.update(absent, { state: 'active' });
    expect(await outcome(pass(helper, challenge))).toBe('done');
  });
});
