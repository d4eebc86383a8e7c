import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { vettingChecks } from '@market/contract/challenge';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { Bid } from '../../apps/server/src/modules/bid/bid.entity.js';
import { OutboxEntry } from '../../apps/server/src/modules/outbox/outbox-entry.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { passDeadline } from '../support/deadline.js';
import { bidContent, challengeContent, organization, outcome, submitBid, submitChallenge } from '../support/samples.js';

const CALLERS = 20;
const ROUNDS = 5;

describe.each(databases)('F1: awards at once on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let demander: Client, vetter: Client, bidders: Client[];
  const content = challengeContent();

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    demander = await market.user('demander');
    await demander('POST /my/organization', { body: { content: organization('320500', 1) } });
    bidders = await Promise.all([2, 3, 4].map((n) => market.user(`bidder${n}`)));
    for (const [i, bidder] of bidders.entries())
      await bidder('POST /my/organization', { body: { content: organization('320200', i + 2) } });
    vetter = await market.staff('vetter', ['vetter'], '320500');
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it(`${CALLERS} callers, ${ROUNDS} rounds: one winner, one audit row, one event`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id, version } = await submitChallenge(demander, content);
      const params = { id };
      await vetter('POST /staff/challenges/{id}/pass', { params, body: { version, checks: [...vettingChecks] } });
      const bids = await Promise.all(bidders.map((bidder) => submitBid(bidder, id, bidContent(content))));
      await passDeadline(market, id);
      const closed = await demander('GET /my/challenges/{id}', { params });
      const opened = await demander('POST /my/challenges/{id}/open', { params, body: { version: closed.version } });

      const award = (i: number) => {
        const winner = bids[i % bids.length];
        const dismissals = bids
          .filter((bid) => bid !== winner)
          .map((bid) => ({ bidId: bid.id, kind: 'other' as const, text: '综合比较' }));
        const body = { version: opened.version, bidId: winner?.id ?? '', dismissals };
        return outcome(demander('POST /my/challenges/{id}/award', { params, body }));
      };
      const results = await Promise.all(Array.from({ length: CALLERS }, (_, i) => award(i)));
      expect(results.filter((result) => result === 'done')).toHaveLength(1);
      expect(results.filter((result) => result !== 'done' && result !== 'alreadyAwarded')).toEqual([]);

      const count = (entity: typeof Bid, where: object) => market.dataSource.getRepository(entity).countBy(where);
      expect(await count(Bid, { challengeId: id, state: 'awarded' })).toBe(1);
      expect(await count(Bid, { challengeId: id, state: 'notSelected' })).toBe(bids.length - 1);
      const audit = { action: 'challenge.award', objectId: id, result: 'done' as const };
      expect(await market.dataSource.getRepository(AuditEntry).countBy(audit)).toBe(1);
      const events = await market.dataSource.getRepository(OutboxEntry).findBy({ topic: 'challenge.awarded' });
      expect(events.filter((event) => JSON.stringify(event.payload).includes(id))).toHaveLength(1);
    }
  }, 120_000);

  it('F2: the same Idempotency-Key, at once and later, creates one draft and gives one answer', async () => {
    const create = (title: string) =>
      demander('POST /my/challenges', { body: { content: { ...content, title } } }, { idempotencyKey: 'draft-0001' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => create('同一份草稿')));
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
    expect((await create('同一份草稿')).id).toBe(answers[0]?.id);
    expect(await outcome(create('换了内容'))).toBe('idempotencyKeyReused');
  });
});
