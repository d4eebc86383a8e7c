import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vettingChecks } from '@market/contract/challenge';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { passDeadline } from '../support/deadline.js';
import { startApp, type TestApp } from '../support/app.js';
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

  it('Z11: the auditor reads the trail and nothing else; nobody else reads it', async () => {
    const auditor = await market.staff('auditor', ['auditor'], null);
    const district = await market.staff('district', ['districtAdmin'], '310107');
    expect((await auditor('GET /staff/audit', { query: { limit: 5 } })).items).toHaveLength(5);
    expect(await outcome(auditor('GET /staff/challenges', { query: {} }))).toBe('forbidden');
    expect(await outcome(auditor('GET /staff/accounts', { query: {} }))).toBe('forbidden');
    expect(await outcome(district('GET /staff/audit', { query: {} }))).toBe('forbidden');
  });
});
