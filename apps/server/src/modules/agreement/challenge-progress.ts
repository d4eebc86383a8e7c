import { Injectable } from '@nestjs/common';
import { stateByAgreements } from '@market/contract/agreement';
import type { ChallengeState } from '@market/contract/challenge';
import { found } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { Bid } from '../bid/bid.entity.js';
import { BidRepository } from '../bid/bid.repository.js';
import { challengeStepRow, type StepName } from '../challenge/challenge-steps.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementRepository } from './agreement.repository.js';

/** The way of a challenge once it is awarded, in order. */
const way = ['awarded', 'contracting', 'executing', 'acceptance', 'evaluated'] as const satisfies ChallengeState[];
const stepOf: Partial<Record<ChallengeState, StepName>> = {
  contracting: 'contract',
  executing: 'execute',
  acceptance: 'accept',
  evaluated: 'evaluate',
  terminated: 'terminate',
};

/** 榜单随合同走：moves the challenge to where its agreements have brought it, and says so on its 经过. */
@Injectable()
export class ChallengeProgress {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly agreements: AgreementRepository,
    private readonly bids: BidRepository,
  ) {}

  contracting(tx: Tx, { challengeId }: Agreement): Promise<void> {
    return this.advance(tx, challengeId, 'contracting');
  }

  async inForce(tx: Tx, { challengeId, bidId }: Agreement): Promise<void> {
    const bid = found(await tx.manager.findOneBy(Bid, { id: bidId }));
    await this.bids.move(tx, bid, 'contracted');
    await this.advance(tx, challengeId, 'executing');
  }

  /** After an agreement changed its state. `settled`: nobody may still change an evaluation. */
  async follow(tx: Tx, challengeId: string, settled: boolean): Promise<void> {
    const states = (await this.agreements.ofChallenge(challengeId, tx)).map(({ state }) => state);
    const reached = stateByAgreements(states);
    if (reached === undefined) return;
    if (reached === 'terminated') await this.move(tx, challengeId, reached);
    else await this.advance(tx, challengeId, reached === 'evaluated' && !settled ? 'acceptance' : reached);
  }

  /** Along the way, station by station; never back, but from acceptance to work that is to be mended. */
  private async advance(tx: Tx, challengeId: string, to: ChallengeState): Promise<void> {
    const { state } = found(await this.challenges.findForBidding(tx, challengeId));
    if (state === 'acceptance' && to === 'executing') return this.move(tx, challengeId, to);
    const stations: readonly ChallengeState[] = way;
    if (!stations.includes(state)) return;
    for (const station of stations.slice(stations.indexOf(state) + 1, stations.indexOf(to) + 1))
      await this.move(tx, challengeId, station);
  }

  private async move(tx: Tx, challengeId: string, to: ChallengeState): Promise<void> {
    const challenge = found(await this.challenges.findForBidding(tx, challengeId));
    await this.challenges.move(tx, challenge, to);
    const name = stepOf[to];
    if (name)
      await this.challenges.addStep(tx, challengeStepRow(tx, challenge, { name, to, byName: '平台', accountId: null }));
  }
}
