import { Injectable } from '@nestjs/common';
import type { BidContent } from '@market/contract/bid';
import { CryptoProvider, type Sealed } from '../../integrations/crypto/crypto-provider.js';

/** The only way in and out of a bid's text. The ciphertext is bound to its bid: copied to another row it does not open. */
@Injectable()
export class BidSeal {
  constructor(private readonly crypto: CryptoProvider) {}

  close(bidId: string, content: BidContent): Sealed {
    return this.crypto.seal(`bid:${bidId}`, JSON.stringify(content));
  }

  open(bidId: string, sealed: Sealed): BidContent {
    return JSON.parse(this.crypto.unseal(`bid:${bidId}`, sealed)) as BidContent;
  }
}
