import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { vettingChecks } from '@market/contract/challenge';
import { DAY_MS } from '@market/contract/shared';
import { Bid } from '../../apps/server/src/modules/bid/bid.entity.js';
import { ChallengeVersionRow } from '../../apps/server/src/modules/challenge/challenge-version.entity.js';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { raceParties } from '../support/races.js';
import { bidContent, challengeContent, outcome, submitChallenge } from '../support/samples.js';

const ROUNDS = 3;
const CALLERS = 20;

describe.each(databases)('extend, amend, bid, suspend and cancel at once on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let demander: Client, vetter: Client, bidders: Client[];
  const content = challengeContent();

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    ({ demander, vetter, bidders } = await raceParties(market, 2));
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it(`${CALLERS} callers, ${ROUNDS} rounds: what is left is what one after the other would have left`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id, version: submitted } = await submitChallenge(demander, content);
      const params = { id };
      const passed = { params, body: { version: submitted, checks: [...vettingChecks] } };
      const { version } = await vetter('POST /staff/challenges/{id}/pass', passed);
      const bids = await Promise.all(
        bidders.map(async (bidder) => {
          const draft = await bidder('POST /my/bids', { body: { challengeId: id } });
          const body = { version: draft.version, content: bidContent(content) };
          return bidder('PUT /my/bids/{id}', { params: { id: draft.id }, body });
        }),
      );
      const bidDeadline = new Date(Date.parse(content.bidDeadline ?? '') + 5 * DAY_MS).toISOString();
      const { content: full } = await demander('GET /my/challenges/{id}', { params });
      const acts = [
        () => demander('POST /my/challenges/{id}/extend', { params, body: { version, bidDeadline, reason: '再等' } }),
        () =>
          demander('POST /my/challenges/{id}/amend', {
            params,
            body: { version, content: { ...full, indicators: [...full.indicators].reverse() }, reason: '换序' },
          }),
        () => demander('POST /my/challenges/{id}/cancel', { params, body: { version, reason: '不做了' } }),
        () => vetter('POST /staff/challenges/{id}/suspend', { params, body: { version, reason: '核实' } }),
        ...bids.map((bid, i) => () => {
          const seal = { params: { id: bid.id }, body: { version: bid.version } };
          return (bidders[i] as Client)('POST /my/bids/{id}/submit', seal);
        }),
      ];
      const order = Array.from(
        { length: CALLERS },
        (_, i) => acts[(i * 7 + round) % acts.length] as () => Promise<unknown>,
      );
      const outcomes = await Promise.all(order.map((act) => outcome(act())));
      expect(outcomes).toContain('done');
      expect(outcomes).not.toContain('internal');

      const after = await market.dataSource.getRepository(Challenge).findOneByOrFail({ id });
      const versions = await market.dataSource.getRepository(ChallengeVersionRow).countBy({ challengeId: id });
      const left = await market.dataSource.getRepository(Bid).findBy({ challengeId: id });
      expect(versions).toBe(after.contentVersion);
      expect(after.contentVersion).toBeLessThanOrEqual(2);
      const handedIn = left.filter(({ state }) => state === 'submitted').length;
      if (after.state === 'cancelled') expect(left.map(({ state }) => state)).toEqual(['void', 'void']);
      else expect(after.bidCount).toBe(handedIn);
      expect(after.firstBidAt !== null).toBe(after.bidCount > 0);
      for (const bid of left.filter(({ state }) => state === 'submitted'))
        expect(bid.challengeVersion).toBeGreaterThanOrEqual(1);
    }
  });
});
