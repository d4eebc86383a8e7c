import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Audience } from '@market/contract/attachment';
import { openedBidStates, whyCannotEditBid, type SealedFacts } from '@market/contract/bid';
import { decidingSide } from '@market/contract/bid-opening';
import type { Actor, ErrorCode } from '@market/contract/shared';
import { DomainError, found } from '../../common/domain-error.js';
import { OrganizationScope, RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { TextBox } from '../../integrations/crypto/seal-box.js';
import { AttachmentFiles } from '../attachment/attachment-files.js';
import { AttachmentHosts, type AttachmentHost } from '../attachment/attachment-hosts.js';
import { AttachmentRepository } from '../attachment/attachment.repository.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import type { Bid } from './bid.entity.js';
import { BidRepository } from './bid.repository.js';
import { SealingKeys } from './sealing-keys.js';

type SealedBid = Pick<Bid, 'id' | 'challengeId' | 'organizationId'>;

/**
 * 佐证：the bidder's alone until the opening, then also theirs who decide. They change only with the draft, and as long
 * as the bid is sealed their keys lie under its challenge's key, as its text does.
 */
@Injectable()
export class BidFiles implements AttachmentHost, OnModuleInit {
  constructor(
    private readonly bids: BidRepository,
    private readonly challenges: ChallengeRepository,
    private readonly attachments: AttachmentRepository,
    private readonly files: AttachmentFiles,
    private readonly keys: SealingKeys,
    private readonly crypto: CryptoProvider,
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

  async boxFor(actor: Actor | null, id: string): Promise<TextBox> {
    const bid = found(await this.bids.findForFiles(id));
    const own = actor?.organization?.id === bid.organizationId;
    return own ? this.keys.forOwner(OrganizationScope.of(actor), bid) : this.keys.released(bid.challengeId);
  }

  /** With the text, in one transaction. */
  async close(tx: Tx, bid: SealedBid): Promise<void> {
    await this.rewrap(tx, bid.id, {
      from: this.crypto,
      to: await this.keys.forSealing(tx, bid.challengeId),
      sealed: true,
    });
  }

  /** The bid is a draft again. */
  async unclose(tx: Tx, scope: OrganizationScope, bid: SealedBid): Promise<void> {
    await this.rewrap(tx, bid.id, { from: await this.keys.forOwner(scope, bid, tx), to: this.crypto, sealed: false });
  }

  private async rewrap(tx: Tx, bidId: string, { from, to, sealed }: Rewrap): Promise<void> {
    for (const file of await this.attachments.listAbout('bid', bidId, tx))
      if (file.sealed !== sealed && file.fileKey)
        await this.attachments.rewrap(tx, file.id, { fileKey: this.files.rewrap(file, from, to), sealed });
  }

  /** Names and digests of what goes under the seal. Refuses while one of them is still being checked. */
  async toSeal(bidId: string, tx: Tx): Promise<SealedFacts['files']> {
    const files = await this.attachments.listAbout('bid', bidId, tx);
    if (files.some(({ state }) => state === 'scanning')) throw new DomainError('filesBeingChecked');
    return this.checked(bidId, tx);
  }

  async checked(bidId: string, tx?: Tx): Promise<SealedFacts['files']> {
    const files = await this.attachments.listAbout('bid', bidId, tx);
    return files.flatMap(({ name, digest, state, part }) =>
      state === 'ready' && digest ? [{ name, digest, ...(part && { indicatorId: part }) }] : [],
    );
  }
}

interface Rewrap {
  from: TextBox;
  to: TextBox;
  sealed: boolean;
}

const isBureau = (actor: Actor, regionCode: string): boolean =>
  (actor.roles.includes('vetter') || actor.roles.includes('districtAdmin')) && RegionScope.of(actor).covers(regionCode);
