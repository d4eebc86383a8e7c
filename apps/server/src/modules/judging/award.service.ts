import { Injectable } from '@nestjs/common';
import { found } from '../../common/domain-error.js';
import { eachDue, Sweeps } from '../../common/sweeps.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { platformEntry } from '../audit/audit-entry.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import { challengeStepRow } from '../challenge/challenge-steps.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { DueChallenges } from '../challenge/due-challenges.js';
import { DecidingEvidence } from './deciding-evidence.js';
import { DecisionLetters, numbersOf } from './decision-letters.js';
import { NoticeService } from './notice.service.js';

const EVERY_MS = 5_000;

/** 定榜：when the database's clock passes the notice's end and no objection is open, the proposed bids are awarded. */
@Injectable()
export class AwardService {
  /** Awards everything that is due. Repeating it changes nothing. */
  readonly awardDue: () => Promise<void>;

  constructor(
    private readonly challenges: ChallengeRepository,
    due: DueChallenges,
    private readonly outcomes: BidOutcomes,
    private readonly notices: NoticeService,
    private readonly letters: DecisionLetters,
    private readonly evidence: DecidingEvidence,
    private readonly transactions: Transactions,
    sweeps: Sweeps,
  ) {
    this.awardDue = sweeps.add('challenge-award', EVERY_MS, async (now) =>
      eachDue(await due.awardNotice(now), (id) => this.awardIfDue(id)),
    );
  }

  /** True when this call awarded it; of two at once the other is refused by the one conditional UPDATE. */
  awardIfDue(id: string): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      // Before the challenge: bids that another award has just settled are then found with a challenge that says so.
      const ranked = await this.notices.shortlisted(tx, id);
      const challenge = found(await this.challenges.findForBidding(tx, id));
      const { state, hold, openObjections, noticeDeadline, teamBidIds } = challenge;
      const now = await databaseNow(tx.manager);
      const clear = state === 'awardNotice' && hold === 'none' && openObjections === 0;
      if (!clear || !noticeDeadline || noticeDeadline > now) return false;
      const winners = (teamBidIds ?? []).map((team) => found(ranked.find((bid) => bid.id === team)));
      const change = { awardedAt: now, awardedBidId: found(winners[0]).id };
      await this.challenges.move(tx, challenge, 'awarded', change, { openObjections: 0 });
      for (const winner of winners) await this.outcomes.award(tx, winner);
      tx.record(platformEntry('challenge.awarded', { type: 'challenge', id }, tx.now));
      await this.challenges.addStep(
        tx,
        challengeStepRow(tx, challenge, {
          name: 'award',
          to: 'awarded',
          byName: '平台',
          accountId: null,
          note: `选定 ${numbersOf(winners)}`,
          digest: winners[0]?.digest ?? null,
        }),
      );
      this.letters.awarded(
        tx,
        challenge,
        winners,
        ranked.filter((bid) => !winners.includes(bid)),
      );
      tx.emit('challenge.awarded', { challengeId: id });
      await this.evidence.add(tx, 'challenge.awarded', id);
      return true;
    });
  }
}
