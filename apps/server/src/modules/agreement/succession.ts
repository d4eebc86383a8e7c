import { Injectable } from '@nestjs/common';
import { found } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { Bid } from '../bid/bid.entity.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import { challengeStepRow } from '../challenge/challenge-steps.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { DecisionLetters } from '../judging/decision-letters.js';
import { NoticeService } from '../judging/notice.service.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementRepository } from './agreement.repository.js';

const LATE = { kind: 'other', text: '逾期未签约' } as const;
const ANOTHER = { kind: 'other', text: '另一家已签约，不再递补' } as const;

/** 递补：who stands by when an agreement lapses, and who need not stand by any longer when it is in force. */
@Injectable()
export class Succession {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly challenges: ChallengeRepository,
    private readonly outcomes: BidOutcomes,
    private readonly notices: NoticeService,
    private readonly letters: DecisionLetters,
  ) {}

  /** The next of the ranking goes on notice; without one the challenge has failed. Another agreement still living leaves it where it is. */
  async afterLapse(tx: Tx, { challengeId, bidId }: Agreement): Promise<void> {
    const bid = found(await tx.manager.findOneBy(Bid, { id: bidId }));
    await this.outcomes.dismiss(tx, bid, LATE);
    const living = (await this.agreements.ofChallenge(challengeId, tx)).some(({ state }) => state !== 'lapsed');
    if (living) return;
    const challenge = found(await this.challenges.findForBidding(tx, challengeId));
    const standbys = await this.notices.shortlisted(tx, challengeId);
    const to = standbys.length > 0 ? 'awardNotice' : 'failed';
    if (to === 'awardNotice') await this.notices.propose(tx, challenge);
    else {
      await this.challenges.move(tx, challenge, to);
      this.letters.toDemander(tx, challenge, '榜单流榜', `「${challenge.title}」逾期未签约，也没有可以递补的方案。`);
    }
    const name = to === 'failed' ? 'fail' : 'notice';
    const step = { name, to, byName: '平台', accountId: null, note: `${bid.no ?? ''} 逾期未签约` } as const;
    await this.challenges.addStep(tx, challengeStepRow(tx, challenge, step));
  }

  async release(tx: Tx, challengeId: string): Promise<void> {
    const challenge = found(await this.challenges.findForBidding(tx, challengeId));
    for (const bid of await this.notices.shortlisted(tx, challengeId)) {
      await this.outcomes.dismiss(tx, bid, ANOTHER);
      this.letters.toBidder(tx, bid, '榜单已签约', `「${challenge.title}」已与另一家签约，不再递补，谢谢参与。`);
    }
  }
}
