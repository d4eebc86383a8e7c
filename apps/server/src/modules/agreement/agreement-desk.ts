import { Injectable } from '@nestjs/common';
import { otherSide, sideOf, type AgreementView, type Side } from '@market/contract/agreement';
import { actorOf, type Caller } from '../../common/caller.js';
import { found } from '../../common/domain-error.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { MessageSender, type Notice } from '../message/message-sender.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { AgreementPartsRepository } from './agreement-parts.repository.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementRepository } from './agreement.repository.js';
import { agreementView } from './agreement.view.js';

type Work = (tx: Tx, agreement: Agreement, side: Side) => Promise<void>;

/** What every act on an agreement begins and ends with: finding it as one's own, telling the other side, showing the whole. */
@Injectable()
export class AgreementDesk {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly parts: AgreementPartsRepository,
    private readonly challenges: ChallengeRepository,
    private readonly organizations: OrganizationRepository,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  /** One act in one transaction on the agreement with this id; answers the whole of it as it is afterwards. */
  act(caller: Caller, id: string, work: Work): Promise<AgreementView> {
    return this.transactions.write(caller, (tx) => this.actIn(tx, caller, id, work));
  }

  /** `act` on the agreement a milestone, a payment or another part belongs to. */
  actOnPart<Part extends { agreementId: string }>(
    caller: Caller,
    find: (tx: Tx) => Promise<Part | null>,
    work: (tx: Tx, agreement: Agreement, side: Side, part: Part) => Promise<void>,
  ): Promise<AgreementView> {
    return this.transactions.write(caller, async (tx) => {
      const part = found(await find(tx));
      return this.actIn(tx, caller, part.agreementId, (_, agreement, side) => work(tx, agreement, side, part));
    });
  }

  private async actIn(tx: Tx, caller: Caller, id: string, work: Work): Promise<AgreementView> {
    const actor = actorOf(caller);
    tx.about('agreement', id);
    const agreement = found(await this.agreements.findOwn(OrganizationScope.of(actor), id, tx));
    const side = found(sideOf(actor, agreement));
    await work(tx, agreement, side);
    return this.show(tx, id, side);
  }

  async show(tx: Tx, id: string, reader: Side | 'bureau'): Promise<AgreementView> {
    const row = found(await this.agreements.find(id, tx));
    const around = {
      challenge: found(await this.challenges.findForBidding(tx, row.challengeId)),
      demander: await this.organizations.get(tx, row.demanderId),
      bidder: await this.organizations.get(tx, row.bidderId),
    };
    return agreementView(row, around, await this.parts.of(id, tx), reader, tx.now);
  }

  tell(tx: Tx, agreement: Agreement, side: Side, notice: Omit<Notice, 'target'>): void {
    const organizationId = side === 'demander' ? agreement.demanderId : agreement.bidderId;
    this.messages.toOrganization(tx, organizationId, {
      title: notice.title,
      body: notice.body.slice(0, 500),
      target: { kind: 'agreement', id: agreement.id },
    });
  }

  tellOther(tx: Tx, agreement: Agreement, side: Side, notice: Omit<Notice, 'target'>): void {
    this.tell(tx, agreement, otherSide(side), notice);
  }

  tellBoth(tx: Tx, agreement: Agreement, notice: Omit<Notice, 'target'>): void {
    this.tell(tx, agreement, 'demander', notice);
    this.tell(tx, agreement, 'bidder', notice);
  }

  tellBureau(tx: Tx, agreement: Agreement, notice: Omit<Notice, 'target'>): void {
    this.messages.toVetters(tx, agreement.regionCode, { ...notice, target: { kind: 'agreement', id: agreement.id } });
  }
}
