import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { fileDesk, samplePdf } from '../support/attachments.js';
import { SUZHOU, WUXI } from '../support/bureau.js';
import { fillClaim, grantClaim, submitClaim } from '../support/claims.js';
import { companies } from '../support/companies.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { organization, outcome } from '../support/samples.js';

describe.each(databases)('vetting of organizations on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let maker: Client, other: Client, vetter: Client, elsewhere: Client;
  const stateOf = async (client: Client) => (await client('GET /my/organization')).state;

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    ({ maker, other } = await companies(market, { maker: SUZHOU, other: SUZHOU }));
    vetter = await market.staff('vetter', ['vetter'], SUZHOU);
    elsewhere = await market.staff('elsewhere', ['vetter'], WUXI);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('takes in what is complete, returns it with a reason, verifies what was mended, and tells the members', async () => {
    const draft = await maker('POST /my/claims', { body: { kind: 'organization' } });
    const params = { id: draft.id };
    expect((await maker('POST /my/claims', { body: { kind: 'organization' } })).id).toBe(draft.id);
    const early = maker('POST /my/claims/{id}/submit', { params, body: { version: draft.version } });
    expect(await outcome(early)).toBe('proofMissing');
    expect((await vetter('GET /staff/claims', { query: {} })).items).toEqual([]);
    expect(await outcome(vetter('GET /staff/claims/{id}', { params }))).toBe('notFound');

    const { version } = await fillClaim(market, 'maker', draft);
    const sent = await maker('POST /my/claims/{id}/submit', { params, body: { version } });
    expect(await stateOf(maker)).toBe('submitted');
    const late = await fileDesk(market, 'maker');
    const added = await late.add('补.pdf', samplePdf(), { about: 'claim', aboutId: draft.id });
    expect(added.body.code).toBe('stateConflict');

    const [row] = (await vetter('GET /staff/claims', { query: { kind: 'organization' } })).items;
    expect(row).toMatchObject({ id: draft.id, subject: '演示·样例1号有限公司', regionCode: SUZHOU });
    const desk = await vetter('GET /staff/claims/{id}', { params });
    expect(desk.organization).toMatchObject({ name: '演示·样例1号有限公司', state: 'declared' });
    const files = await vetter('GET /attachments', { query: { about: 'claim', aboutId: draft.id } });
    expect(files.items.map(({ part }) => part).sort()).toEqual(['letter', 'license']);

    const incomplete = vetter('POST /staff/claims/{id}/grant', {
      params,
      body: { version: sent.version, checked: [] },
    });
    expect(await outcome(incomplete)).toBe('notComplete');
    const reason = '授权书没有盖章';
    await vetter('POST /staff/claims/{id}/return', { params, body: { version: sent.version, reason } });
    const returned = await maker('GET /my/claims/{id}', { params });
    expect(returned).toMatchObject({ state: 'returned', reason });
    expect(await stateOf(maker)).toBe('returned');
    await market.delivered();
    const told = (await maker('GET /my/messages', { query: {} })).items[0];
    expect(told).toMatchObject({ title: '单位认证被退回', target: { kind: 'claim', id: draft.id } });

    const again = await maker('POST /my/claims/{id}/submit', { params, body: { version: returned.version } });
    const granted = await grantClaim(vetter, again);
    expect(granted.steps.map(({ name }) => name)).toEqual(['submit', 'return', 'submit', 'grant']);
    expect(await stateOf(maker)).toBe('verified');
    expect(await outcome(maker('POST /my/claims', { body: { kind: 'organization' } }))).toBe('stateConflict');
    const actions = await market.dataSource.getRepository(AuditEntry).findBy({ objectId: draft.id, result: 'done' });
    expect(actions.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['claim.submit', 'claim.read', 'claim.return', 'claim.grant']),
    );
  });

  it('falls back when name, code or place change, and goes to the bureau of the new place', async () => {
    const sent = await submitClaim(market, 'other', 'organization');
    const { version } = await other('GET /my/organization');
    const content = { ...organization(WUXI, 2), name: '演示·样例2号有限公司' };
    expect((await other('PUT /my/organization', { body: { version, content } })).state).toBe('declared');
    const params = { id: sent.id };
    const stale = { params, body: { version: sent.version, checked: [] } };
    expect(await outcome(vetter('POST /staff/claims/{id}/grant', stale))).toBe('notFound');
    const draft = await other('GET /my/claims/{id}', { params });
    expect(draft.state).toBe('draft');
    const again = await other('POST /my/claims/{id}/submit', { params, body: { version: draft.version } });
    expect(await outcome(grantClaim(vetter, again))).toBe('notFound');
    await grantClaim(elsewhere, again);
    expect(await stateOf(other)).toBe('verified');
    const changed = await other('GET /my/organization');
    const renamed = { ...content, name: '演示·样例新名有限公司' };
    await other('PUT /my/organization', { body: { version: changed.version, content: renamed } });
    expect(await stateOf(other)).toBe('declared');
  });

  it('shows nothing of it to another city, another organization or a member without the seat', async () => {
    const third = await market.user('third');
    await third('POST /my/organization', { body: { content: organization(SUZHOU, 30) } });
    const sent = await submitClaim(market, 'third', 'organization');
    const params = { id: sent.id };
    expect((await elsewhere('GET /staff/claims', { query: {} })).items).toEqual([]);
    const files = (await third('GET /attachments', { query: { about: 'claim', aboutId: sent.id } })).items;
    const file = { params: { id: files[0]?.id ?? '' } };
    for (const stranger of [elsewhere, other]) {
      const list = stranger('GET /attachments', { query: { about: 'claim', aboutId: sent.id } });
      expect(await outcome(list)).toBe('notFound');
      const read = (await fileDesk(market, 'other')).download(file.params.id);
      expect((await read).statusCode).toBe(404);
    }
    expect(await outcome(elsewhere('GET /staff/claims/{id}', { params }))).toBe('notFound');
    expect(await outcome(other('GET /my/claims/{id}', { params }))).toBe('notFound');
    expect(await outcome(other('POST /my/claims/{id}/withdraw', { params, body: { version: 3 } }))).toBe('notFound');
    expect(await outcome(third('GET /my/claims/{id}', { params }))).toBe('done');
  });

  it("is the admins' to write; colleagues see how it stands once it was handed in, and never its proof", async () => {
    const boss = await market.user('boss');
    await boss('POST /my/organization', { body: { content: organization(SUZHOU, 31) } });
    const draft = await boss('POST /my/claims', { body: { kind: 'organization' } });
    const { code } = await boss('POST /my/organization/invitations', { body: { seat: 'handler', phone: null } });
    const handler = await market.user('handler');
    await handler('POST /my/invitations/accept', { body: { code } });
    const params = { id: draft.id };
    const about = { query: { about: 'claim' as const, aboutId: draft.id } };
    const seen = async () => [
      (await handler('GET /my/claims')).items.length,
      await outcome(handler('GET /my/claims/{id}', { params })),
      await outcome(handler('POST /my/claims/{id}/withdraw', { params, body: { version: draft.version } })),
      await outcome(handler('GET /attachments', about)),
    ];
    expect(await seen()).toEqual([0, 'notFound', 'notFound', 'notFound']);
    const { version } = await fillClaim(market, 'boss', draft);
    await boss('POST /my/claims/{id}/submit', { params, body: { version } });
    expect(await seen()).toEqual([1, 'done', 'organizationSeatNeeded', 'notFound']);
    expect(await handler('GET /my/claims/{id}', { params })).toMatchObject({ state: 'submitted', mine: false });
    expect((await boss('GET /attachments', about)).items).toHaveLength(2);
  });
});
