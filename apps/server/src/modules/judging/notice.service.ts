import { Injectable } from '@nestjs/common';
import { DomainError } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import type { Bid } from '../bid/bid.entity.js';
import { WorkDays } from '../calendar/work-days.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { ChallengeRuleBook } from '../region/challenge-rules.js';
import { DecidingEvidence } from './deciding-evidence.js';
import { DecisionLetters } from './decision-letters.js';

/** 公示：proposes the first that are left of the ranking, as many as teams are wanted, for the region's working days. */
@Injectable()
export class NoticeService {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly outcomes: BidOutcomes,
    private readonly workDays: WorkDays,
    private readonly rules: ChallengeRuleBook,
    private readonly letters: DecisionLetters,
    private readonly evidence: DecidingEvidence,
  ) {}

  /** The remaining shortlist, the best first. */
  async shortlisted(tx: Tx, challengeId: string): Promise<Bid[]> {
    const bids = await this.outcomes.ofChallenge(tx, challengeId, 'shortlisted');
    return bids.sort((a, b) => (a.shortlistRank ?? 0) - (b.shortlistRank ?? 0));
  }

  async propose(tx: Tx, challenge: Challenge): Promise<Bid[]> {
    const proposed = (await this.shortlisted(tx, challenge.id)).slice(0, challenge.teams);
    const [first] = proposed;
    if (!first) throw new DomainError('stateConflict');
    const now = await databaseNow(tx.manager);
    const { deadline } = this.workDays.deadline(now, this.rules.of(challenge.regionCode).awardNoticeWorkingDays);
    await this.challenges.move(tx, challenge, 'awardNotice', {
      proposedBidId: first.id,
      teamBidIds: proposed.map(({ id }) => id),
      noticeStartedAt: now,
      noticeDeadline: deadline,
    });
    await this.evidence.add(tx, 'challenge.notice', challenge.id);
    this.letters.proposed(tx, challenge, proposed, deadline);
    return proposed;
  }
}
