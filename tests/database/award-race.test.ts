import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { vettingChecks } from '@market/contract/challenge';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import type { DomainError } from '../../apps/server/src/common/domain-error.js';
import { Bid } from '../../apps/server/src/modules/bid/bid.entity.js';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { AwardService } from '../../apps/server/src/modules/judging/award.service.js';
import { OutboxEntry } from '../../apps/server/src/modules/outbox/outbox-entry.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { passDeadline } from '../support/deadline.js';
import { openBids } from '../support/opening.js';
import { raceParties } from '../support/races.js';
import { bidContent, challengeContent, outcome, submitBid, submitChallenge } from '../support/samples.js';

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
    ({ demander, vetter, bidders } = await raceParties(market, 3));
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
      const opened = await openBids(demander, vetter, id);

      const judging = await demander('POST /my/challenges/{id}/begin-judging', {
        params,
        body: { version: opened.version },
      });

      const shortlist = (i: number) => {
        const first = bids[i % bids.length];
        const dismissals = bids
          .filter((bid) => bid !== first)
          .map((bid) => ({ bidId: bid.id, kind: 'other' as const, text: '综合比较' }));
        const body = { version: judging.version, ranked: [first?.id ?? ''], dismissals };
        return outcome(demander('POST /my/challenges/{id}/shortlist', { params, body }));
      };
      const rankings = await Promise.all(Array.from({ length: CALLERS }, (_, i) => shortlist(i)));
      expect(rankings.filter((result) => result === 'done')).toHaveLength(1);
      expect(rankings.filter((result) => !['done', 'stateConflict', 'staleVersion'].includes(result))).toEqual([]);

      const { version: ranked } = await demander('GET /my/challenges/{id}', { params });
      await demander('POST /my/challenges/{id}/notice', { params, body: { version: ranked } });
      const noticeDeadline = new Date(Date.now() - 1_000);
      await market.dataSource.getRepository(Challenge).update({ id }, { noticeDeadline });
      const awards = market.app.get(AwardService);
      const award = () => awards.awardIfDue(id).catch((error: unknown) => (error as DomainError).code);
      const results = await Promise.all(Array.from({ length: CALLERS }, award));
      expect(results.filter((result) => result === true)).toHaveLength(1);
      expect(results.filter((result) => ![true, false, 'alreadyAwarded'].includes(result))).toEqual([]);

      const count = (entity: typeof Bid, where: object) => market.dataSource.getRepository(entity).countBy(where);
      expect(await count(Bid, { challengeId: id, state: 'awarded' })).toBe(1);
      expect(await count(Bid, { challengeId: id, state: 'notSelected' })).toBe(bids.length - 1);
      const audits = (action: string) =>
        market.dataSource.getRepository(AuditEntry).countBy({ action, objectId: id, result: 'done' });
      expect([await audits('challenge.shortlist'), await audits('challenge.awarded')]).toEqual([1, 1]);
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
