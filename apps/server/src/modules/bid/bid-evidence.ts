import { Injectable, type OnModuleInit } from '@nestjs/common';
import { openedBidStates, sealedText, type BidContent } from '@market/contract/bid';
import type { ReceiptFile } from '@market/contract/evidence';
import type { EntityManager } from 'typeorm';
import { isoInstant } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { EvidenceReads } from '../evidence/evidence-reads.js';
import { EvidenceSources } from '../evidence/evidence-sources.js';
import { BidFiles } from './bid-files.js';
import { BidSeal } from './bid-seal.js';
import { Bid } from './bid.entity.js';

/** The digest of a sealed bid, and the receipt its bidder keeps. */
@Injectable()
export class BidEvidence implements OnModuleInit {
  constructor(
    private readonly sources: EvidenceSources,
    private readonly evidence: EvidenceReads,
    private readonly files: BidFiles,
    private readonly seal: BidSeal,
    private readonly crypto: CryptoProvider,
  ) {}

  onModuleInit(): void {
    this.sources.register('bid.submitted', {
      nameOf: async (manager, id) => (await rowOf(manager, id))?.no ?? id,
      digestOf: async (manager, id) => {
        const bid = await rowOf(manager, id);
        return bid && this.digestNow(bid);
      },
    });
  }

  async receipt(bid: Bid, content: BidContent): Promise<ReceiptFile> {
    return this.evidence.receipt('bid.submitted', bid.id, `揭榜回执 ${bid.no ?? ''}`, await this.textOf(bid, content));
  }

  /** What the receipt's digest was taken over, rebuilt from what is there now. */
  async textOf(
    { id, challengeId, challengeVersion, organizationId, submittedAt }: Bid,
    content: BidContent,
  ): Promise<string> {
    return sealedText({
      challengeId,
      challengeVersion,
      organizationId,
      submittedAt: submittedAt ? isoInstant(submittedAt) : '',
      content,
      files: await this.files.checked(id),
    });
  }

  /** A bid still sealed stays so: its noted digest is compared. One taken back has nothing to agree with. */
  private async digestNow(bid: Bid): Promise<string | undefined> {
    if (!openedBidStates.includes(bid.state)) return bid.digest ?? undefined;
    const open = await this.seal.openReleased(bid.challengeId);
    return this.crypto.digest(await this.textOf(bid, open(bid)));
  }
}

const rowOf = (manager: EntityManager, id: string): Promise<Bid | null> => manager.findOneBy(Bid, { id });
