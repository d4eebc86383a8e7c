import { Injectable } from '@nestjs/common';
import { sideOf } from '@market/contract/agreement';
import { talkIssues, whyCannotNoteTalk, type Talk, type TalkLog } from '@market/contract/talk';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse, refuseIssues } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow, isoInstant } from '../../database/engine.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { MessageSender } from '../message/message-sender.js';
import type { BidTalk } from './talk.entity.js';
import { TalkRepository, type TalkedBid } from './talk.repository.js';

/** 对接记录：noted by either side of a bid, told to the other, read by them and the bureau. */
@Injectable()
export class TalkService {
  constructor(
    private readonly talks: TalkRepository,
    private readonly challenges: ChallengeRepository,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, { params }: In<'GET /bids/{id}/talks'>): Promise<TalkLog> {
    const bid = found(await this.talks.findBid(params.id));
    if (!sideOf(actorOf(caller), bid)) throw new DomainError('notFound');
    return view(bid, await this.talks.of([bid.bidId]));
  }

  async listForStaff(
    caller: Caller,
    { params }: In<'GET /staff/challenges/{id}/talks'>,
  ): Promise<Out<'GET /staff/challenges/{id}/talks'>> {
    const scope = RegionScope.of(actorOf(caller));
    const challenge = found(await this.challenges.findInRegion(scope, params.id));
    const bids = await this.talks.bidsOf(challenge.id);
    const rows = await this.talks.of(bids.map(({ bidId }) => bidId));
    return {
      items: bids.map((bid) =>
        view(
          bid,
          rows.filter(({ bidId }) => bidId === bid.bidId),
        ),
      ),
    };
  }

  note(caller: Caller, { params, body }: In<'POST /bids/{id}/talks'>): Promise<TalkLog> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('bid', params.id);
      const bid = found(await this.talks.findBid(params.id, tx));
      const side = found(sideOf(actor, bid));
      refuse(whyCannotNoteTalk(actor, bid));
      const now = await databaseNow(tx.manager);
      refuseIssues('notComplete', talkIssues(body, now));
      const row = { id: newId(), bidId: bid.bidId, side, notedBy: actor.accountId, ...body, notedAt: now };
      await this.talks.insert(tx, row);
      const [to, target] =
        side === 'bidder'
          ? ([bid.demanderId, { kind: 'ownChallenge', id: bid.challengeId }] as const)
          : ([bid.bidderId, { kind: 'ownBid', id: bid.bidId }] as const);
      this.messages.toOrganization(tx, to, {
        title: '有新的对接记录',
        body: `「${bid.challengeTitle}」${nameOf(bid, side)}记了 ${body.heldOn} 的对接。`,
        target,
      });
      return view(bid, await this.talks.of([bid.bidId], tx));
    });
  }
}

const nameOf = (bid: TalkedBid, side: Talk['side']): string =>
  side === 'demander' ? bid.demanderName : bid.bidderName;

const view = (bid: TalkedBid, rows: readonly BidTalk[]): TalkLog => ({
  ...bid,
  items: rows.map(({ id, heldOn, persons, points, nextStep, side, notedAt }) => ({
    id,
    heldOn,
    persons,
    points,
    nextStep,
    side,
    by: nameOf(bid, side),
    notedAt: isoInstant(notedAt),
  })),
});
