import type { Client } from '@market/api-client';
import { DAY_MS } from '@market/contract/shared';
import { newId } from '../../apps/server/src/common/ids.js';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { Transactions } from '../../apps/server/src/common/transactions.js';
import type { DomainError } from '../../apps/server/src/common/domain-error.js';
import { BidSeal } from '../../apps/server/src/modules/bid/bid-seal.js';
import { Bid } from '../../apps/server/src/modules/bid/bid.entity.js';
import { ChallengeStepRow } from '../../apps/server/src/modules/challenge/challenge-step.entity.js';
import { ChallengeVersionRow } from '../../apps/server/src/modules/challenge/challenge-version.entity.js';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { sealedContact } from '../../apps/server/src/modules/challenge/sealed-contact.js';
import { ClosingService } from '../../apps/server/src/modules/challenge/closing.service.js';
import { AwardService } from '../../apps/server/src/modules/judging/award.service.js';
import { testCrypto, type TestApp } from './app.js';
import { SUZHOU, WUXI } from './bureau.js';
import { noticedChallenge } from './deciding.js';
import { publishChallenge } from './publish.js';
import { bidContent, challengeContent, organization, outcome, submitBid, submitChallenge } from './samples.js';

/** A demander and its bureau in 苏州 and so many bidders elsewhere, all registered. */
export async function raceParties(market: TestApp, bidderCount: number) {
  const demander = await market.user('demander');
  await demander('POST /my/organization', { body: { content: organization(SUZHOU, 1) } });
  const bidders: Client[] = [];
  for (let n = 2; n < bidderCount + 2; n += 1) {
    const bidder = await market.user(`bidder${n}`);
    await bidder('POST /my/organization', { body: { content: organization(WUXI, n) } });
    bidders.push(bidder);
  }
  return { demander, vetter: await market.staff('vetter', ['vetter'], SUZHOU), bidders };
}

export type Acts = Record<string, () => Promise<string>>;

/** Everything a round left behind, and what each caller was told: `[act, told]`. */
export interface Aftermath {
  challenge: Challenge;
  bids: Bid[];
  steps: ChallengeStepRow[];
  versions: number;
  audits: Record<string, number>;
  told: [string, string][];
}

const soon = (ms: number): Date => new Date(Date.now() + ms);
const later = (days: number): Date => soon(days * DAY_MS);

/** A random whole number below `n`, the same for the same seed (mulberry32). */
export function dice(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

/** Two challenges to copy for every round: one that takes bids, one on notice. */
export async function raceGround(market: TestApp) {
  const parties = await raceParties(market, 3);
  const { demander, vetter, bidders } = parties;
  const { dataSource, app } = market;
  const content = challengeContent();
  const accepting = await publishChallenge(vetter, await submitChallenge(demander, content));
  for (const bidder of bidders) await submitBid(bidder, accepting, bidContent(content));
  const noticed = (await noticedChallenge({ market, ...parties }, content)).id;

  /** The same challenge and bids under new ids; `change` comes last, so that its deadlines are near. */
  async function copy(id: string, change: (ids: readonly string[]) => Partial<Challenge>) {
    const row = await dataSource.getRepository(Challenge).findOneByOrFail({ id });
    const [bids, versions] = await Promise.all([
      dataSource.getRepository(Bid).find({ where: { challengeId: id }, order: { shortlistRank: 'ASC', id: 'ASC' } }),
      dataSource.getRepository(ChallengeVersionRow).findBy({ challengeId: id }),
    ]);
    const challengeId = newId();
    const copies = bids.map((bid) => {
      const bidId = newId();
      return { ...bid, id: bidId, no: bidId.slice(-20), challengeId };
    });
    const ids = copies.map((bid) => bid.id);
    const challenge = {
      ...row,
      id: challengeId,
      contact: sealedContact(testCrypto, challengeId, content),
      no: challengeId.slice(-20),
      bidDeadline: later(1),
      noticeDeadline: null,
    };
    await dataSource.getRepository(Challenge).insert(challenge);
    await app.get(Transactions).run(async (tx) => {
      for (const bid of copies)
        await tx.manager.insert(Bid, { ...bid, sealed: await app.get(BidSeal).close(tx, bid, bidContent(content)) });
    });
    await dataSource
      .getRepository(ChallengeVersionRow)
      .insert(versions.map((version) => ({ ...version, id: newId(), challengeId })));
    await dataSource.getRepository(Challenge).update({ id: challengeId }, change(ids));
    return { id: challengeId, bids: copies, version: challenge.version };
  }

  const job = (run: Promise<boolean>): Promise<string> =>
    run.then(
      (did) => (did ? 'done' : 'nothing'),
      (error: unknown) => (error as DomainError).code,
    );

  const race = async (id: string, acts: Acts, callers: number, roll: (n: number) => number): Promise<Aftermath> => {
    const names = Object.keys(acts);
    const drawn = Array.from({ length: callers }, () => names[roll(names.length)] ?? '');
    const told = await Promise.all(
      drawn.map(async (name): Promise<[string, string]> => [name, (await acts[name]?.()) ?? '']),
    );
    const done = await dataSource.getRepository(AuditEntry).findBy({ objectId: id, result: 'done' });
    return {
      challenge: await dataSource.getRepository(Challenge).findOneByOrFail({ id }),
      bids: await dataSource.getRepository(Bid).findBy({ challengeId: id }),
      steps: await dataSource
        .getRepository(ChallengeStepRow)
        .find({ where: { challengeId: id }, order: { id: 'ASC' } }),
      versions: await dataSource.getRepository(ChallengeVersionRow).countBy({ challengeId: id }),
      audits: Object.fromEntries(
        [...new Set(done.map(({ action }) => action))].map((action) => [
          action,
          done.filter((entry) => entry.action === action).length,
        ]),
      ),
      told,
    };
  };

  return {
    /** The deadline passes while the demander extends or withdraws and bidders take back what they handed in. */
    async closing(callers: number, roll: (n: number) => number): Promise<Aftermath> {
      const { id, version, bids } = await copy(accepting, () => ({ bidDeadline: soon(roll(80)) }));
      const params = { id };
      const acts: Acts = {
        deadline: () => job(app.get(ClosingService).closeIfDue(id)),
        extend: () =>
          outcome(
            demander('POST /my/challenges/{id}/extend', {
              params,
              body: { version, bidDeadline: later(5).toISOString(), reason: '再等' },
            }),
          ),
        withdraw: () =>
          outcome(demander('POST /my/challenges/{id}/cancel', { params, body: { version, reason: '不做了' } })),
      };
      for (const [i, bid] of bids.entries())
        acts[`unseal${i}`] = () =>
          outcome(
            (bidders[i] as Client)('POST /my/bids/{id}/unseal', {
              params: { id: bid.id },
              body: { version: bid.version },
            }),
          );
      return race(id, acts, callers, roll);
    },

    /** The notice ends while the bureau suspends and the demander tries what is too late. */
    async award(callers: number, teams: number, roll: (n: number) => number): Promise<Aftermath> {
      const { id, version } = await copy(noticed, (ids) => ({
        noticeDeadline: soon(roll(60) - 20),
        teams,
        proposedBidId: ids[0] ?? null,
        teamBidIds: ids.slice(0, teams),
      }));
      const params = { id };
      const acts: Acts = {
        award: () => job(app.get(AwardService).awardIfDue(id)),
        deadline: () => job(app.get(ClosingService).closeIfDue(id)),
        suspend: () =>
          outcome(vetter('POST /staff/challenges/{id}/suspend', { params, body: { version, reason: '核实' } })),
        withdraw: () =>
          outcome(demander('POST /my/challenges/{id}/cancel', { params, body: { version, reason: '不做了' } })),
        again: () => outcome(demander('POST /my/challenges/{id}/notice', { params, body: { version } })),
      };
      return race(id, acts, callers, roll);
    },
  };
}
