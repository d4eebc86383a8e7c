import { Injectable } from '@nestjs/common';
import { found } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import { challengeStepRow } from '../challenge/challenge-steps.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { DecisionLetters } from './decision-letters.js';
import { NoticeService } from './notice.service.js';

/** 另行定榜：the bid on notice is out; who is left of the ranking may be put on notice in turn. */
@Injectable()
export class SecondAward {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly outcomes: BidOutcomes,
    private readonly notices: NoticeService,
    private readonly letters: DecisionLetters,
  ) {}

  /** Lifts the dispute. Without anybody left the challenge fails. `openObjections`: against others that were proposed. */
  async replaceProposed(
    tx: Tx,
    { challengeId: id, proposedBidId }: { challengeId: string; proposedBidId: string },
    { reason, openObjections, ...by }: { reason: string; openObjections: number; by: string; accountId: string | null },
  ) {
    const challenge = found(await this.challenges.findForBidding(tx, id));
    const ranked = await this.notices.shortlisted(tx, id);
    const out = found(ranked.find((bid) => bid.id === proposedBidId));
    const to = ranked.length > 1 ? 'shortlisted' : 'failed';
    const notice = { proposedBidId: null, teamBidIds: null, noticeStartedAt: null, noticeDeadline: null };
    const held = challenge.hold === 'dispute';
    if (held) await this.challenges.lift(tx, challenge, 'dispute', {});
    const lifted = { ...challenge, version: challenge.version + (held ? 1 : 0) };
    // Another team's objection may have ended the notice already.
    if (challenge.state === to) await this.challenges.uncountObjection(tx, id);
    else await this.challenges.move(tx, lifted, to, { ...notice, openObjections });
    await this.outcomes.dismiss(tx, out, { kind: 'other', text: reason });
    const step = { name: 'objectionUpheld', to, byName: by.by, accountId: by.accountId, note: reason } as const;
    await this.challenges.addStep(tx, challengeStepRow(tx, challenge, step));
    this.letters.replaced(tx, challenge, out, to === 'failed', reason);
  }
}
