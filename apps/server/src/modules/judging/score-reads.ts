import { Injectable } from '@nestjs/common';
import type { Criterion } from '@market/contract/challenge';
import { scoresOf, type BidScore, type OwnScores } from '@market/contract/judging';
import { actorOf, type Caller } from '../../common/caller.js';
import { found } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { BidRepository } from '../bid/bid.repository.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { PanelRepository } from './panel.repository.js';

/** 评审组的意见 for those it is about: the demander sees every bid's, a bidder its own among numbers without names. */
@Injectable()
export class ScoreReads {
  constructor(
    private readonly panels: PanelRepository,
    private readonly challenges: ChallengeRepository,
    private readonly bids: BidRepository,
    private readonly transactions: Transactions,
  ) {}

  async ofChallenge(
    caller: Caller,
    { params }: In<'GET /my/challenges/{id}/scores'>,
  ): Promise<Out<'GET /my/challenges/{id}/scores'>> {
    const challenge = found(await this.challenges.findOwn(OrganizationScope.of(actorOf(caller)), params.id));
    const { criteria } = challenge.content;
    const panel = await this.panels.ofChallenge(params.id);
    if (panel?.state !== 'scored')
      return { state: panel?.state ?? null, experts: 0, criteria, scores: null, comments: null };
    const sheets = await this.panels.sheetsThatCount(panel.id);
    return {
      state: panel.state,
      experts: new Set(sheets.map(({ seatId }) => seatId)).size,
      criteria,
      scores: scoresOf(criteria, sheets).map(withoutNames),
      comments: sheets.map(({ bidId, comment }) => ({ bidId, comment })),
    };
  }

  /** Only once its own result was told; what was decided before must not be read from the numbers. */
  ofBid(caller: Caller, { params }: In<'GET /my/bids/{id}/scores'>): Promise<Out<'GET /my/bids/{id}/scores'>> {
    const scope = OrganizationScope.of(actorOf(caller));
    return this.transactions.run(async (tx) => {
      const bid = found(await this.bids.findOwn(scope, params.id, tx));
      const panel = bid.decidedAt && (await this.panels.ofChallenge(bid.challengeId, tx));
      if (panel?.state !== 'scored') return { scores: null };
      const challenge = found(await this.challenges.findForBidding(tx, bid.challengeId));
      const sheets = await this.panels.sheetsThatCount(panel.id, tx);
      const scores = scoresOf(challenge.content.criteria, sheets);
      const own = scores.find(({ bidId }) => bidId === bid.id);
      if (!own) return { scores: null };
      const comments = sheets.filter(({ bidId }) => bidId === bid.id).map(({ comment }) => comment);
      return { scores: ownScores(challenge.content.criteria, own, scores, comments) };
    });
  }
}

const withoutNames = (score: BidScore): BidScore => ({ ...score, outliers: [] });
const fromHigh = (values: number[]): number[] => values.sort((a, b) => b - a);

/** `all` from high to low, so that a place in it names nobody. */
const ownScores = (
  criteria: readonly Criterion[],
  own: BidScore,
  scores: readonly BidScore[],
  comments: string[],
): OwnScores => ({
  experts: comments.length,
  mean: own.mean,
  all: fromHigh(scores.map(({ mean }) => mean)),
  criteria: criteria.map((criterion) => {
    const of = (score: BidScore): number => score.criteria.find(({ id }) => id === criterion.id)?.mean ?? 0;
    return { ...criterion, mean: of(own), all: fromHigh(scores.map(of)) };
  }),
  comments,
});
