import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditAnchor } from '../../apps/server/src/modules/audit/audit-anchor.js';
import { AuditCheck } from '../../apps/server/src/modules/audit/audit-check.js';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { ChainHead } from '../../apps/server/src/common/chain-head.entity.js';
import { EvidenceCheck } from '../../apps/server/src/modules/evidence/evidence-check.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { organization, outcome } from '../support/samples.js';

/** As many rounds of every kind of tampering. */
const ROUNDS = 60;
/** Columns of text, and what somebody would write into them. */
const edits: Partial<Record<keyof AuditEntry, unknown>> = {
  actorName: '别人',
  actorRole: 'vetter',
  regionCode: '320100',
  ip: '10.0.0.9',
  action: 'record.create',
  objectType: 'bid',
  objectId: '01HZZZZZZZZZZZZZZZZZZZZZZZ',
  result: 'refused',
  code: 'forbidden',
  requestId: 'forged',
  at: new Date('2026-01-01T00:00:00Z'),
  hash: 'f'.repeat(64),
};

describe.each(databases)('the chained audit trail on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let whole: AuditEntry[];
  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    const people = await Promise.all([1, 2, 3, 4, 5, 6].map((i) => market.user(`user ${i}`)));
    const register = () =>
      Promise.all(
        people.map((user, i) =>
          outcome(user('POST /my/organization', { body: { content: organization('320500', i + 1) } })),
        ),
      );
    await register();
    await register();
    whole = await entries().find({ order: { seq: 'ASC' } });
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });
  const entries = () => market.dataSource.getRepository(AuditEntry);
  const finding = async () => (await market.app.get(AuditCheck).run()).finding;
  const restore = async () => {
    await entries().createQueryBuilder().delete().execute();
    await entries().insert(whole);
  };
  const any = () => Math.floor(Math.random() * whole.length);
  const at = (i: number): AuditEntry => {
    const entry = whole[i];
    if (!entry) throw new Error(`there is no entry ${i}`);
    return entry;
  };

  it('U2: is whole, numbered without a gap, also when many write at once', async () => {
    expect(whole.map(({ seq }) => seq)).toEqual(whole.map((_, i) => i + 1));
    expect(await finding()).toBeUndefined();
  });

  it('U2: names the first entry that was edited, whatever the column', async () => {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [column, value] of Object.entries(edits)) {
        const i = any();
        const { id, [column as keyof AuditEntry]: was } = at(i);
        if (was === value) continue;
        await entries().update({ id }, { [column]: value });
        expect([column, await finding()]).toEqual([column, expect.stringContaining(`第 ${i + 1} 条`)]);
        await entries().update({ id }, { [column]: was });
      }
    expect(await finding()).toBeUndefined();
  });

  it('U2: names the place where entries were removed, swapped, slipped in or cut off', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const i = any();
      await entries().delete({ id: at(i).id });
      expect(await finding()).toMatch(i === whole.length - 1 ? `第 ${i} 条之后被截断` : `缺第 ${i + 1} 条`);
      await entries().insert(at(i));

      const j = (i + 1 + Math.floor(Math.random() * (whole.length - 1))) % whole.length;
      const [first, second] = [at(Math.min(i, j)), at(Math.max(i, j))];
      await entries().update({ id: first.id }, { seq: 0 });
      await entries().update({ id: second.id }, { seq: first.seq });
      await entries().update({ id: first.id }, { seq: second.seq });
      expect(await finding()).toContain(`第 ${first.seq} 条`);
      await restore();
    }
    await entries().insert({ ...at(0), id: 'forged', seq: null });
    expect(await finding()).toContain('没有编号');
    await entries().delete({ id: 'forged' });
    expect(await finding()).toBeUndefined();
  });

  it('U2: a trail cut short together with its end is told by what was anchored, and by the public roots', async () => {
    await market.app.get(AuditAnchor).anchor();
    await market.app.get(AuditAnchor).anchor();
    const last = at(whole.length - 1);
    const before = at(whole.length - 2);
    await entries().delete({ id: last.id });
    const heads = market.dataSource.getRepository(ChainHead);
    await heads.update({ id: 'audit' }, { seq: before.seq ?? 0, hash: before.hash ?? '' });
    expect(await finding()).toBe(`第 ${before.seq} 条之后被截断`);
    const { findings } = await market.app.get(EvidenceCheck).run();
    expect(findings).toEqual([expect.stringMatching(`^审计日志 第 ${last.seq} 条不见了`)]);
  });
});
