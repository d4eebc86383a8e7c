import { Injectable } from '@nestjs/common';
import {
  actStands,
  OPENING_TOGETHER_MS,
  openingSideLabels,
  whyCannotOpen,
  type OpeningActs,
  type OpeningSide,
  type OpeningView,
} from '@market/contract/bid-opening';
import { minuteText } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { refuse } from '../../common/domain-error.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { ClosingService } from '../challenge/closing.service.js';
import { MessageSender } from '../message/message-sender.js';
import { OpeningCeremony } from './opening-ceremony.js';
import { OpeningDesk } from './opening-desk.js';
import type { BidOpening } from './bid-opening.entity.js';
import { BidOpeningRepository } from './bid-opening.repository.js';

/** 两人开启: each side comes by itself; when both stand within half an hour, the bids open in that same transaction. */
@Injectable()
export class BidOpeningService {
  constructor(
    private readonly desk: OpeningDesk,
    private readonly openings: BidOpeningRepository,
    private readonly ceremony: OpeningCeremony,
    private readonly closing: ClosingService,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  /** The deadline may have passed a moment before the closing job comes round. */
  async attend(caller: Caller, side: OpeningSide, id: string): Promise<OpeningView> {
    const actor = actorOf(caller);
    await this.desk.find(caller, side, id);
    await this.closing.closeIfDue(id);
    await this.transactions.write(caller, async (tx) => {
      tx.about('challenge', id);
      const challenge = await this.desk.find(caller, side, id, tx);
      const now = await databaseNow(tx.manager);
      refuse(whyCannotOpen(actor, side, challenge, actsOf(await this.openings.of(id, tx)), now));
      const noted = await this.openings.note(tx, id, side, actor.accountId, now);
      const acts = actsOf(noted);
      refuse(whyCannotOpen(actor, side, challenge, acts, now));
      if (actStands(acts.demander, now) && actStands(acts.witness, now))
        await this.ceremony.open(tx, challenge, noted, { now, accountId: actor.accountId });
      else this.callOtherSide(tx, challenge, side, now);
    });
    return this.desk.show(caller, side, id);
  }

  private callOtherSide(tx: Tx, challenge: Challenge, side: OpeningSide, now: Date): void {
    const until = minuteText(new Date(now.getTime() + OPENING_TOGETHER_MS), now);
    const body = `「${challenge.title}」的${openingSideLabels[side]}已开启，请在 ${until} 前开启，逾时两方须重新开启。`;
    if (side === 'demander')
      this.messages.toVetters(tx, challenge.regionCode, {
        title: '请见证开启方案',
        body,
        target: { kind: 'challenge', id: challenge.id },
      });
    else
      this.messages.toOrganization(tx, challenge.organizationId, {
        title: '见证人已到，请开启方案',
        body,
        target: { kind: 'ownChallenge', id: challenge.id },
      });
  }
}

export const actsOf = ({ demanderBy, demanderAt, witnessBy, witnessAt }: BidOpening): OpeningActs => ({
  demander: demanderBy && demanderAt ? { accountId: demanderBy, at: demanderAt } : null,
  witness: witnessBy && witnessAt ? { accountId: witnessBy, at: witnessAt } : null,
});
