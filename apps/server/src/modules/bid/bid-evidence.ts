import { Injectable, type OnModuleInit } from '@nestjs/common';
import { openedBidStates, sealedText, type BidContent } from '@market/contract/bid';
import type { ReceiptFile } from '@market/contract/evidence';
import type { EntityManager } from 'typeorm';
import { isoInstant } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { EvidenceReads } from '../evidence/evidence-reads.js';
import { EvidenceSources } from '../evidence/evidence-sources.js';
import { Bid } from './bid.entity.js';
import { BidSeal } from './bid-seal.js';

/** The digest of a sealed bid, and the receipt its bidder keeps. */
@Injectable()
export class BidEvidence implements OnModuleInit {
  constructor(
    private readonly sources: EvidenceSources,
    private readonly evidence: EvidenceReads,
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

  receipt(bid: Bid, content: BidContent): Promise<ReceiptFile> {
    return this.evidence.receipt('bid.submitted', bid.id, `揭榜回执 ${bid.no ?? ''}`, textOf(bid, content));
  }

  /** A bid still sealed stays so: its noted digest is compared. One taken back has nothing to agree with. */
  private digestNow(bid: Bid): string | undefined {
    if (!openedBidStates.includes(bid.state)) return bid.digest ?? undefined;
    return this.crypto.digest(textOf(bid, this.seal.open(bid.id, bid.sealed)));
  }
}

const rowOf = (manager: EntityManager, id: string): Promise<Bid | null> => manager.findOneBy(Bid, { id });

const textOf = ({ challengeId, challengeVersion, organizationId, submittedAt }: Bid, content: BidContent): string =>
  sealedText({
    challengeId,
    challengeVersion,
    organizationId,
    submittedAt: submittedAt ? isoInstant(submittedAt) : '',
    content,
  });
