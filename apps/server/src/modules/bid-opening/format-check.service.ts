import { Injectable } from '@nestjs/common';
import { whyCannotCheckFormat, type OpeningSide, type OpeningView } from '@market/contract/bid-opening';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, refuse } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import type { Bid } from '../bid/bid.entity.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import { BidRepository } from '../bid/bid.repository.js';
import { challengeStepRow } from '../challenge/challenge-steps.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { MessageSender } from '../message/message-sender.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { OpeningDesk } from './opening-desk.js';

type Body = In<'POST /my/challenges/{id}/format-check'>['body'];

/** 形式审查: every opened bid passes or hears why not; with none left the challenge fails. */
@Injectable()
export class FormatCheckService {
  constructor(
    private readonly desk: OpeningDesk,
    private readonly challenges: ChallengeRepository,
    private readonly organizations: OrganizationRepository,
    private readonly regions: RegionCatalog,
    private readonly bids: BidRepository,
    private readonly outcomes: BidOutcomes,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  async check(caller: Caller, side: OpeningSide, id: string, body: Body): Promise<OpeningView> {
    const actor = actorOf(caller);
    await this.transactions.write(caller, async (tx) => {
      tx.about('challenge', id);
      const challenge = await this.desk.find(caller, side, id, tx);
      refuse(whyCannotCheckFormat(actor, challenge));
      const waiting = await this.bids.ofChallenge(tx, id, ['formatCheck']);
      const reasons = new Map(body.decisions.map(({ bidId, reason }) => [bidId, reason]));
      if (waiting.length === 0) throw new DomainError('stateConflict');
      if (waiting.some((bid) => !reasons.has(bid.id))) throw new DomainError('reasonsMissing');
      const refused = waiting.filter((bid) => reasons.get(bid.id));
      const failed = refused.length === waiting.length;
      if (failed) await this.challenges.move(tx, challenge, 'failed');
      for (const bid of waiting) await this.settle(tx, challenge, bid, reasons.get(bid.id) ?? null);
      await this.challenges.addStep(
        tx,
        challengeStepRow(tx, challenge, {
          name: 'checkFormat',
          to: failed ? 'failed' : challenge.state,
          byName: await this.checkerOf(tx, challenge, side),
          accountId: actor.accountId,
          note: `通过 ${waiting.length - refused.length} 份，未通过 ${refused.length} 份`,
        }),
      );
    });
    return this.desk.show(caller, side, id);
  }

  private async settle(tx: Tx, { title }: Challenge, bid: Bid, reason: string | null): Promise<void> {
    if (reason === null) await this.bids.move(tx, bid, 'judging');
    else await this.outcomes.dismiss(tx, bid, { kind: 'formal', text: reason });
    this.messages.toOrganization(tx, bid.organizationId, {
      title: reason === null ? '方案通过形式审查' : '方案未通过形式审查',
      body: `「${title}」：${reason ?? '你单位的方案进入评审。'}`.slice(0, 500),
      target: { kind: 'ownBid', id: bid.id },
      group: 'result',
    });
  }

  private async checkerOf(tx: Tx, challenge: Challenge, side: OpeningSide): Promise<string> {
    if (side === 'witness') return this.regions.get(challenge.regionCode).bureau.name;
    return (await this.organizations.get(tx, challenge.organizationId)).name;
  }
}
