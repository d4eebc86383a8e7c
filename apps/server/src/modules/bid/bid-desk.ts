import { Injectable } from '@nestjs/common';
import type { OwnBid } from '@market/contract/bid';
import { actorOf, type Caller } from '../../common/caller.js';
import { found } from '../../common/domain-error.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { BidFiles } from './bid-files.js';
import { BidSeal } from './bid-seal.js';
import type { Bid } from './bid.entity.js';
import { BidRepository } from './bid.repository.js';
import { ownBid } from './bid.view.js';

/** What every use case of one's own bid does: find it, change it, show it. */
@Injectable()
export class BidDesk {
  constructor(
    private readonly bids: BidRepository,
    private readonly challenges: ChallengeRepository,
    private readonly organizations: OrganizationRepository,
    private readonly seal: BidSeal,
    private readonly files: BidFiles,
    private readonly transactions: Transactions,
  ) {}

  /** The transaction answers the id alone: an answer kept for a repeated request must not hold a bid in clear. */
  async change(
    caller: Caller,
    id: string,
    work: (tx: Tx, bid: Bid, challenge: Challenge) => Promise<void>,
  ): Promise<OwnBid> {
    const scope = OrganizationScope.of(actorOf(caller));
    await this.transactions.write(caller, async (tx) => {
      tx.about('bid', id);
      const bid = found(await this.bids.findOwn(scope, id, tx));
      await work(tx, bid, await this.challengeOf(bid, tx));
    });
    return this.show(scope, id);
  }

  async show(scope: OrganizationScope, id: string): Promise<OwnBid> {
    return this.transactions.run(async (tx) => {
      const bid = found(await this.bids.findOwn(scope, id, tx));
      const challenge = await this.challengeOf(bid, tx);
      return ownBid({
        bid,
        challenge,
        content: await this.seal.openOwn(scope, bid, tx),
        demander: await this.organizations.get(tx, challenge.organizationId),
        bidder: await this.organizations.get(tx, bid.organizationId),
        fileCount: (await this.files.checked(bid.id, tx)).length,
      });
    });
  }

  private async challengeOf(bid: Bid, tx: Tx): Promise<Challenge> {
    return found(await this.challenges.findForBidding(tx, bid.challengeId));
  }
}
