import { Injectable } from '@nestjs/common';
import type { Tx } from '../../common/transactions.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import { MessageSender, type Notice } from '../message/message-sender.js';
import type { Challenge } from './challenge.entity.js';
import { InvitationRepository } from './invitation.repository.js';

/** Everybody a published challenge concerns besides its demander: who has begun a bid, and who was invited. */
@Injectable()
export class BiddersTold {
  constructor(
    private readonly outcomes: BidOutcomes,
    private readonly invitations: InvitationRepository,
    private readonly messages: MessageSender,
  ) {}

  /** Each organization once; a bidder is led to its bid, the merely invited to the challenge. */
  async all(tx: Tx, challenge: Pick<Challenge, 'id' | 'directed'>, notice: Omit<Notice, 'target'>): Promise<void> {
    const cut = { ...notice, body: notice.body.slice(0, 500) };
    const bids = await this.outcomes.living(tx, challenge.id);
    for (const { id, organizationId } of bids)
      this.messages.toOrganization(tx, organizationId, { ...cut, target: { kind: 'ownBid', id } });
    const bidding = new Set(bids.map(({ organizationId }) => organizationId));
    const invited = challenge.directed ? await this.invitations.of(challenge.id, tx) : [];
    for (const { id } of invited.filter((organization) => !bidding.has(organization.id)))
      this.messages.toOrganization(tx, id, { ...cut, target: { kind: 'challenge', id: challenge.id } });
  }
}
