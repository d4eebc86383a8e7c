import { Injectable } from '@nestjs/common';
import type { BidContent } from '@market/contract/bid';
import type { OrganizationScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';
import type { Bid } from './bid.entity.js';
import { SealingKeys } from './sealing-keys.js';

type SealedBid = Pick<Bid, 'id' | 'challengeId' | 'organizationId' | 'sealed' | 'digest'>;
export const bidPurpose = (bidId: string): string => `bid:${bidId}`;

/**
 * The only way in and out of a bid's text. A draft is encrypted with the data key; with the digest of its submission it
 * is under the challenge's own key. The ciphertext is bound to its bid: copied to another row it does not open.
 */
@Injectable()
export class BidSeal {
  constructor(
    private readonly keys: SealingKeys,
    private readonly crypto: CryptoProvider,
  ) {}

  closeDraft(bidId: string, content: BidContent): Sealed {
    return this.crypto.seal(bidPurpose(bidId), JSON.stringify(content));
  }

  async close(tx: Tx, { id, challengeId }: SealedBid, content: BidContent): Promise<Sealed> {
    return (await this.keys.forSealing(tx, challengeId)).seal(bidPurpose(id), JSON.stringify(content));
  }

  /** The bidder's own, at any time. */
  async openOwn(scope: OrganizationScope, bid: SealedBid, tx?: Tx): Promise<BidContent> {
    const box = bid.digest === null ? this.crypto : await this.keys.forOwner(scope, bid, tx);
    return contentOf(box.unseal(bidPurpose(bid.id), bid.sealed));
  }

  /** Anybody else's, once both sides have opened. */
  async openReleased(challengeId: string, tx?: Tx): Promise<(bid: Pick<Bid, 'id' | 'sealed'>) => BidContent> {
    const box = await this.keys.released(challengeId, tx);
    return ({ id, sealed }) => contentOf(box.unseal(bidPurpose(id), sealed));
  }
}

const contentOf = (text: string): BidContent => JSON.parse(text) as BidContent;
