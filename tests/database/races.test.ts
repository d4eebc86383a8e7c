import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { livingBidStates } from '@market/contract/bid';
import { challengeTransitions } from '@market/contract/challenge';
import { canMove } from '@market/contract/shared';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { dice, raceGround, type Aftermath } from '../support/races.js';

/** `pnpm race` asks for 2,000. */
const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 24);
const SEED = Number(process.env['RACE_SEED'] ?? 20261121);
const CALLERS = 20;
const ROUND_MS = 3_000;

const refusals = [
  'nothing',
  'stateConflict',
  'staleVersion',
  'challengeOnHold',
  'alreadyAwarded',
  'alreadyExtended',
  'bidDeadlinePassed',
  'challengeNotOpenForBids',
];
const times = ({ told }: Aftermath, act: string): number =>
  told.filter(([name, result]) => name.startsWith(act) && result === 'done').length;

/** One after the other would have left the same: every step begins where the one before it ended, along listed edges. */
function inOrder({ steps, challenge }: Aftermath): void {
  for (const { fromState, toState } of steps)
    expect(fromState === toState || canMove(challengeTransitions, fromState, toState)).toBe(true);
  const ends = steps.map(({ toState }) => toState);
  expect(steps.slice(1).map(({ fromState }) => fromState)).toEqual(ends.slice(0, -1));
  if (ends.length > 0) expect(challenge.state).toBe(ends.at(-1));
}

function afterClosing(after: Aftermath): void {
  const { challenge, bids, versions, audits } = after;
  inOrder(after);
  const [closed, extended, withdrawn] = ['deadline', 'extend', 'withdraw'].map((act) => times(after, act));
  expect([closed, extended, withdrawn].filter((count) => (count ?? 0) > 1)).toEqual([]);
  expect((closed ?? 0) + (withdrawn ?? 0)).toBeLessThanOrEqual(1);
  expect((closed ?? 0) + (extended ?? 0)).toBeLessThanOrEqual(1);
  expect(challenge.state).toBe(
    withdrawn ? 'cancelled' : closed ? (challenge.bidCount > 0 ? 'closed' : 'failed') : 'published',
  );
  expect([audits['challenge.extend'] ?? 0, audits['challenge.cancel'] ?? 0]).toEqual([extended, withdrawn]);
  expect([challenge.contentVersion, versions]).toEqual([1 + (extended ?? 0), 1 + (extended ?? 0)]);
  const unsealed = times(after, 'unseal');
  if (withdrawn) expect(bids.filter(({ state }) => livingBidStates.includes(state) && state !== 'void')).toEqual([]);
  else expect(bids.filter(({ state }) => state === 'submitted').length).toBe(challenge.bidCount);
  expect(challenge.bidCount).toBe(3 - unsealed);
}

function afterAward(after: Aftermath, teams: number): void {
  const { challenge, bids, audits } = after;
  inOrder(after);
  const [awarded, suspended] = [times(after, 'award'), times(after, 'suspend')];
  expect(awarded + suspended).toBeLessThanOrEqual(1);
  expect([times(after, 'withdraw'), times(after, 'again'), times(after, 'deadline')]).toEqual([0, 0, 0]);
  expect([challenge.state, challenge.hold]).toEqual([
    awarded ? 'awarded' : 'awardNotice',
    suspended ? 'suspended' : 'none',
  ]);
  expect(audits['challenge.awarded'] ?? 0).toBe(awarded);
  const winners = bids.filter(({ state }) => state === 'awarded').map(({ id }) => id);
  expect(winners.sort()).toEqual(awarded ? [...(challenge.teamBidIds ?? [])].sort() : []);
  if (awarded) expect([winners.length, winners.includes(challenge.awardedBidId ?? '')]).toEqual([teams, true]);
}

describe.each(databases)(`${ROUNDS} rounds of ${CALLERS} callers on $engine`, ({ engine, create }) => {
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

  it(
    'award, deadline, withdrawal and extension in any order leave what one after the other would have left',
    async () => {
      const ground = await raceGround(market);
      const tally = new Map<string, number>();
      const startedAt = Date.now();
      for (let round = 0; round < ROUNDS; round += 1) {
        const [roll, teams] = [dice(SEED + round), 1 + (round % 3)];
        const after = round % 2 === 0 ? await ground.closing(CALLERS, roll) : await ground.award(CALLERS, teams, roll);
        try {
          expect(after.told.filter(([, result]) => result !== 'done' && !refusals.includes(result))).toEqual([]);
          if (round % 2 === 0) afterClosing(after);
          else afterAward(after, teams);
        } catch (error) {
          throw new Error(`RACE_SEED=${SEED} round ${round}: ${JSON.stringify(after.told)}`, { cause: error });
        }
        const end = `${after.challenge.state}${after.challenge.hold === 'none' ? '' : `, ${after.challenge.hold}`}`;
        tally.set(end, (tally.get(end) ?? 0) + 1);
      }
      if (process.env['RACE_ROUNDS'])
        console.info(`${engine}: ${ROUNDS} rounds in ${Date.now() - startedAt} ms`, Object.fromEntries(tally));
      expect(tally.size).toBeGreaterThan(2);
    },
    60_000 + ROUNDS * ROUND_MS,
  );
});
