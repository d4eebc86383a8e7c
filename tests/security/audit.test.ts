import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vettingChecks } from '@market/contract/challenge';
import { routes } from '@market/contract/routes';
import { environmentSchema } from '../../apps/server/src/config/environment.schema.js';
import { AuditChecks } from '../../apps/server/src/modules/audit/audit-checks.js';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { passDeadline } from '../support/deadline.js';
import { signInToConsole, startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { challengeContent, organization, outcome, submitChallenge } from '../support/samples.js';

describe.each(databases)('the audit trail on $engine', ({ create }) => {
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
  const rows = (where: object) => market.dataSource.getRepository(AuditEntry).findBy(where);

  it('U1: a change, its refusal and a read of confidential text each leave exactly one row', async () => {
    const demander = await market.user('demander');
    await demander('POST /my/organization', { body: { content: organization('320500', 1) } });
    const { id } = await submitChallenge(demander, challengeContent());
    expect(await rows({ action: 'challenge.submit', objectId: id, result: 'done' })).toHaveLength(1);

    expect(await outcome(demander('POST /my/challenges/{id}/submit', { params: { id }, body: { version: 2 } }))).toBe(
      'stateConflict',
    );
    expect(await rows({ action: 'challenge.submit', result: 'refused', code: 'stateConflict' })).toHaveLength(1);

    const vetter = await market.staff('vetter', ['vetter'], '320500');
    await vetter('GET /staff/challenges/{id}', { params: { id } });
    expect(await rows({ action: 'challenge.readConfidential', objectId: id, actorName: 'vetter' })).toHaveLength(1);
  });

  it('U1: what the platform does by itself leaves a row too', async () => {
    const vetter = await market.staff('closer', ['vetter'], '320500');
    const demander = await market.user('demander');
    const { id, version } = await submitChallenge(demander, challengeContent());
    const checks = [...vettingChecks];
    await vetter('POST /staff/challenges/{id}/pass', { params: { id }, body: { version, checks } });
    await passDeadline(market, id);
    expect(await rows({ action: 'challenge.failed', objectId: id, actorName: '平台' })).toHaveLength(1);
  });

  it('U4: when the trail cannot be written, nothing happens', async () => {
    const demander = await market.user('demander');
    const draft = await demander('POST /my/challenges', { body: { content: challengeContent() } });
    await market.dataSource.query('ALTER TABLE audit_entry RENAME TO audit_entry_away');
    const refused = await outcome(
      demander('POST /my/challenges/{id}/submit', { params: { id: draft.id }, body: { version: draft.version } }),
    );
    await market.dataSource.query('ALTER TABLE audit_entry_away RENAME TO audit_entry');
    expect(refused).toBe('internal');
    const { state } = await market.dataSource.getRepository(Challenge).findOneByOrFail({ id: draft.id });
    expect(state).toBe('draft');
  });

  it('U6: no setting and no operation switches the trail off, and what is missing shows by its number', async () => {
    expect(Object.keys(environmentSchema.shape).filter((name) => /AUDIT|TRAIL/.test(name))).toEqual([]);
    const touching = Object.keys(routes).filter((operation) => /audit/.test(operation) && !operation.startsWith('GET'));
    expect(touching).toEqual(['POST /staff/audit/checks']);
    const numbers = (await rows({})).map(({ seq }) => Number(seq)).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => i + 1));
  });

  it('Z11: the auditor reads the trail and nothing else; nobody else reads it', async () => {
    const auditor = await market.staff('auditor', ['auditor'], null);
    const district = await market.staff('district', ['districtAdmin'], '310107');
    expect((await auditor('GET /staff/audit', { query: { limit: 5 } })).items).toHaveLength(5);
    expect(await outcome(auditor('GET /staff/challenges', { query: {} }))).toBe('forbidden');
    expect(await outcome(auditor('GET /staff/accounts', { query: {} }))).toBe('forbidden');
    expect(await outcome(district('GET /staff/audit', { query: {} }))).toBe('forbidden');
  });

  it('U5: the auditor finds by name, object, request, place, result and time, and takes it away', async () => {
    const auditor = await market.staff('searcher', ['auditor'], null);
    const items = async (query: object) => (await auditor('GET /staff/audit', { query })).items;
    const [entry] = await items({ action: 'challenge.submit', result: 'done' });
    if (!entry) throw new Error('nothing was submitted');
    expect(entry.hash).toMatch(/^[0-9a-f]{64}$/);
    for (const query of [
      { q: entry.objectId ?? '' },
      { q: entry.requestId },
      { q: entry.actorName.slice(0, 3) },
      { region: '320500', action: 'challenge.submit' },
      { from: entry.at, limit: 100 },
    ])
      expect(await items(query)).toContainEqual(entry);
    expect(await items({ q: '%' })).toEqual([]);
    expect((await items({ result: 'refused' })).every(({ result }) => result === 'refused')).toBe(true);
    const [newest, before] = await items({ limit: 2 });
    expect(newest?.previousHash).toBe(before?.hash);

    const csv = await market.app.inject({
      url: '/api/v1/staff/audit/export/csv?action=challenge.submit',
      headers: await signInToConsole(market.app, 'searcher'),
    });
    expect(csv.body.split('\r\n').length).toBeGreaterThan(2);
    expect(csv.body).not.toContain('session.signIn');
    expect(await rows({ action: 'audit.export', actorName: 'searcher' })).toHaveLength(1);
  });

  it('U2: the whole chain is walked when the auditor asks, and what is found is told', async () => {
    const auditor = await market.staff('checker', ['auditor'], null);
    const checks = market.app.get(AuditChecks);
    expect(await auditor('POST /staff/audit/checks')).toMatchObject({ checking: true, checkedAt: null });
    await auditor('POST /staff/audit/checks');
    await checks.walkWhenDue();
    const whole = await auditor('GET /staff/audit/chain');
    expect(whole).toMatchObject({ checking: false, finding: null });
    expect(whole.entries).toBeGreaterThan(10);
    await checks.walkWhenDue();
    expect((await auditor('GET /staff/audit/chain')).checkedAt).toBe(whole.checkedAt);

    await market.dataSource.getRepository(AuditEntry).update({ seq: 3 }, { actorName: '别人' });
    await auditor('POST /staff/audit/checks');
    await checks.walkWhenDue();
    await market.delivered();
    expect((await auditor('GET /staff/audit/chain')).finding).toContain('第 3 条');
    expect((await auditor('GET /my/messages', { query: {} })).items[0]?.title).toBe('审计日志链不完整');
  });
});
