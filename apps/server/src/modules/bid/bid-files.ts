import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Audience } from '@market/contract/attachment';
import { openedBidStates, whyCannotEditBid } from '@market/contract/bid';
import { decidingSide } from '@market/contract/bid-opening';
import type { Actor, ErrorCode } from '@market/contract/shared';
import { DomainError } from '../../common/domain-error.js';
import { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { AttachmentHosts, type AttachmentHost } from '../attachment/attachment-hosts.js';
import { AttachmentRepository } from '../attachment/attachment.repository.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { BidRepository } from './bid.repository.js';

/** 佐证：the bidder's alone until the opening, then also theirs who decide. They change only with the draft. */
@Injectable()
export class BidFiles implements AttachmentHost, OnModuleInit {
  constructor(
    private readonly bids: BidRepository,
    private readonly challenges: ChallengeRepository,
    private readonly attachments: AttachmentRepository,
    private readonly hosts: AttachmentHosts,
  ) {}

  onModuleInit(): void {
    this.hosts.register('bid', this);
  }

  async standing(actor: Actor | null, id: string): Promise<Audience | undefined> {
    const bid = actor && (await this.bids.findForFiles(id));
    if (!bid) return undefined;
    if (actor.organization?.id === bid.organizationId) return 'parties';
    const challenge = openedBidStates.includes(bid.state) && (await this.challenges.findForFiles(bid.challengeId));
    if (!challenge) return undefined;
    if (actor.organization?.id === challenge.organizationId) return 'parties';
    const bureau = decidingSide(challenge.kind) === 'witness' && isBureau(actor, challenge.regionCode);
    return bureau ? 'parties' : undefined;
  }

  async whyCannotChange(tx: Tx, actor: Actor, id: string): Promise<ErrorCode | undefined> {
    const bid = await this.bids.findForFiles(id, tx);
    return bid ? whyCannotEditBid(actor, bid) : 'notFound';
  }

  /** Names and digests of what goes under the seal. Refuses while one of them is still being checked. */
  async toSeal(bidId: string, tx: Tx): Promise<{ name: string; digest: string }[]> {
    const files = await this.attachments.listAbout('bid', bidId, tx);
    if (files.some(({ state }) => state === 'scanning')) throw new DomainError('filesBeingChecked');
    return this.checked(bidId, tx);
  }

  async checked(bidId: string, tx?: Tx): Promise<{ name: string; digest: string }[]> {
    const files = await this.attachments.listAbout('bid', bidId, tx);
    return files.flatMap(({ name, digest, state }) => (state === 'ready' && digest ? [{ name, digest }] : []));
  }
}

const isBureau = (actor: Actor, regionCode: string): boolean =>
  (actor.roles.includes('vetter') || actor.roles.includes('districtAdmin')) && RegionScope.of(actor).covers(regionCode);
