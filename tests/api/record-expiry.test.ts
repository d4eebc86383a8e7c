import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY_MS, isoDay } from '@market/contract/shared';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { ExpiryService } from '../../apps/server/src/modules/record/expiry.service.js';
import { OutboxEntry } from '../../apps/server/src/modules/outbox/outbox-entry.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { bureau, policy, SUZHOU, type Bureau } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';

const inDays = (days: number) => isoDay(new Date(Date.now() + days * DAY_MS));

describe.each(databases)('validity by the calendar on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let suzhou: Bureau;
  const expire = () => market.app.get(ExpiryService).expireDue();
  const titles = async (facets: string) =>
    (await market.anonymous('GET /records', { query: { type: 'policy', facets } })).items.map(({ title }) => title);

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    suzhou = await bureau(market, SUZHOU);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('turns policies to 即将到期 and 失效 as versions by the platform, once', async () => {
    const over = await suzhou.publish(policy('昨天到期', { validUntil: inDays(-1) }), 'policy');
    await suzhou.publish(policy('今天到期', { validUntil: inDays(0) }), 'policy');
    await suzhou.publish(policy('长期', { validUntil: inDays(400) }), 'policy');
    await suzhou.publish(policy('废止的', { validity: '废止', validUntil: inDays(-9) }), 'policy');
    await expire();
    expect(await titles('validity:失效')).toEqual(['昨天到期']);
    expect(await titles('validity:即将到期')).toEqual(['今天到期']);
    expect(await titles('validity:有效')).toEqual(['长期']);
    expect((await market.anonymous('GET /records', { query: { type: 'policy', lens: 'past' } })).items).toHaveLength(2);

    const { items } = await market.anonymous('GET /records/{id}/versions', { params: { id: over.row.id } });
    expect(items[0]).toMatchObject({
      number: 2,
      regionCode: null,
      changes: [{ label: '有效性', before: '有效', after: '失效' }],
      note: `有效期至 ${inDays(-1)}，按日改为「失效」`,
    });
    const desk = await suzhou.get(over.row.id);
    expect(desk.versions[0]).toMatchObject({ state: 'accepted', editedBy: '平台', verifiedBy: '平台' });
    expect(desk.row.verifiedAt).toBe(over.row.verifiedAt);
    const audits = market.dataSource.getRepository(AuditEntry);
    expect(await audits.countBy({ action: 'record.expired', objectId: over.row.id, actorName: '平台' })).toBe(1);
    const told = await market.dataSource.getRepository(OutboxEntry).findBy({ topic: 'record.published' });
    expect(told.filter(({ payload }) => 'recordId' in payload && payload.recordId === over.row.id)).toHaveLength(2);

    await expire();
    expect((await suzhou.get(over.row.id)).row.version).toBe(desk.row.version);
    await market.delivered();
    const letters = (await suzhou.maintainer('GET /my/messages', { query: {} })).items;
    expect(letters).toMatchObject([{ title: '2 条政策按日改了有效性', target: null }]);
    expect(letters[0]?.body).toContain('「昨天到期」失效、「今天到期」即将到期');
  });

  it('leaves a change in work the newest version, without the value that has run out', async () => {
    const shown = await suzhou.publish(policy('在改的', { validUntil: inDays(-1) }), 'policy');
    const content = policy('改了名的', { validUntil: inDays(-1) });
    const pending = await suzhou.submit(await suzhou.edit(shown, content));
    await expire();
    const after = await suzhou.get(shown.row.id);
    expect(after.row).toMatchObject({ title: '在改的', revisionState: 'pending', version: pending.row.version + 1 });
    expect(after.versions.map(({ number, state }) => [number, state])).toEqual([
      [3, 'pending'],
      [2, 'accepted'],
      [1, 'accepted'],
    ]);
    expect(after.revision?.content.fields.validity).toBe('失效');
    await market.delivered();
    const [letter] = (await suzhou.verifier('GET /my/messages', { query: {} })).items;
    expect(letter).toMatchObject({ body: expect.stringContaining('「在改的」失效'), target: { id: shown.row.id } });
    await suzhou.accept(after);
    await expire();
    expect(await titles('validity:失效')).toContain('改了名的');
    expect((await suzhou.get(shown.row.id)).versions).toHaveLength(3);
  });
});
