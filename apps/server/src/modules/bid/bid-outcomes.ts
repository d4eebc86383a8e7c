import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { OpenedBid } from '@market/contract/bid';
import { In as OneOf, Repository } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { isoInstant, jsonFrom } from '../../database/engine.js';
import type { Sealed } from '../../integrations/crypto/crypto-provider.js';
import { Organization } from '../organization/organization.entity.js';
import { Bid } from './bid.entity.js';
import { BidRepository } from './bid.repository.js';
import { BidSeal } from './bid-seal.js';

interface Dismissal {
  kind: string;
  text: string;
}

/** What happens to the bids of a challenge once bidding is over. */
@Injectable()
export class BidOutcomes {
  constructor(
    @InjectRepository(Bid) private readonly bids: Repository<Bid>,
    private readonly repository: BidRepository,
    private readonly seal: BidSeal,
  ) {}

  async openAll(tx: Tx, challengeId: string): Promise<Bid[]> {
    const submitted = await this.repository.ofChallenge(tx, challengeId, 'submitted');
    for (const bid of submitted) await this.repository.move(tx, bid, 'judging');
    return submitted;
  }

  judging(tx: Tx, challengeId: string): Promise<Bid[]> {
    return this.repository.ofChallenge(tx, challengeId, 'judging');
  }

  award(tx: Tx, bid: Bid): Promise<void> {
    return this.repository.move(tx, bid, 'awarded', { decidedAt: tx.now });
  }

  dismiss(tx: Tx, bid: Bid, { kind, text }: Dismissal): Promise<void> {
    return this.repository.move(tx, bid, 'notSelected', {
      dismissalKind: kind,
      dismissalText: text,
      decidedAt: tx.now,
    });
  }

  async voidAll(tx: Tx, challengeId: string): Promise<Bid[]> {
    const living = (
      await Promise.all(
        (['draft', 'submitted', 'judging'] as const).map((state) =>
          this.repository.ofChallenge(tx, challengeId, state),
        ),
      )
    ).flat();
    for (const bid of living) await this.repository.move(tx, bid, 'void', { decidedAt: tx.now });
    return living;
  }

  async listOpened(challengeId: string): Promise<OpenedBid[]> {
    const rows = await this.bids
      .createQueryBuilder('b')
      .innerJoin(Organization, 'o', 'o.id = b.organizationId')
      .select('b.id', 'id')
      .addSelect('b.no', 'no')
      .addSelect('b.state', 'state')
      .addSelect('o.name', 'organizationName')
      .addSelect('o.regionCode', 'regionCode')
      .addSelect('b.sealed', 'sealed')
      .addSelect('b.submittedAt', 'submittedAt')
      .addSelect('b.digest', 'digest')
      .where({ challengeId, state: OneOf(['judging', 'awarded', 'notSelected']) })
      .orderBy('b.submittedAt', 'ASC')
      .addOrderBy('b.id', 'ASC')
      .getRawMany<Omit<OpenedBid, 'content' | 'submittedAt'> & { sealed: unknown; submittedAt: string | Date }>();
    return rows.map(({ sealed, submittedAt, ...row }) => ({
      ...row,
      submittedAt: isoInstant(submittedAt),
      content: this.seal.open(row.id, jsonFrom<Sealed>(sealed)),
    }));
  }
}
