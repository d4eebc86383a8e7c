import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { openedBidStates } from '@market/contract/bid';
import { In as OneOf, Repository, type SelectQueryBuilder } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { Bid } from '../bid/bid.entity.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { Organization } from '../organization/organization.entity.js';
import { BidTalk } from './talk.entity.js';

/** A bid with both its sides. */
export interface TalkedBid {
  challengeId: string;
  challengeTitle: string;
  state: Challenge['state'];
  hold: Challenge['hold'];
  demanderId: string;
  demanderName: string;
  bidId: string;
  bidNo: string;
  bidState: Bid['state'];
  bidderId: string;
  bidderName: string;
}

@Injectable()
export class TalkRepository {
  constructor(
    @InjectRepository(Bid) private readonly bids: Repository<Bid>,
    @InjectRepository(BidTalk) private readonly talks: Repository<BidTalk>,
  ) {}

  /** Only bids that were opened; whose it is, is asked by the caller. */
  async findBid(id: string, tx?: Tx): Promise<TalkedBid | undefined> {
    return this.opened(tx).andWhere('b.id = :id', { id }).getRawOne<TalkedBid>();
  }

  /** Of a challenge whose scope was checked by the caller. */
  bidsOf(challengeId: string): Promise<TalkedBid[]> {
    return this.opened()
      .andWhere('b.challengeId = :challengeId', { challengeId })
      .orderBy('b.submittedAt', 'ASC')
      .getRawMany<TalkedBid>();
  }

  /** The newest first. */
  async of(bidIds: readonly string[], tx?: Tx): Promise<BidTalk[]> {
    const talks = tx ? tx.manager.getRepository(BidTalk) : this.talks;
    return talks.find({ where: { bidId: OneOf([...bidIds]) }, order: { heldOn: 'DESC', id: 'DESC' } });
  }

  async insert(tx: Tx, talk: BidTalk): Promise<void> {
    await tx.manager.insert(BidTalk, talk);
  }

  private opened(tx?: Tx): SelectQueryBuilder<Bid> {
    return (tx ? tx.manager.getRepository(Bid) : this.bids)
      .createQueryBuilder('b')
      .innerJoin(Challenge, 'c', 'c.id = b.challengeId')
      .innerJoin(Organization, 'd', 'd.id = c.organizationId')
      .innerJoin(Organization, 'o', 'o.id = b.organizationId')
      .select('c.id', 'challengeId')
      .addSelect('c.title', 'challengeTitle')
      .addSelect('c.state', 'state')
      .addSelect('c.hold', 'hold')
      .addSelect('d.id', 'demanderId')
      .addSelect('d.name', 'demanderName')
      .addSelect('b.id', 'bidId')
      .addSelect('b.no', 'bidNo')
      .addSelect('b.state', 'bidState')
      .addSelect('o.id', 'bidderId')
      .addSelect('o.name', 'bidderName')
      .where('b.state IN (:...states)', { states: openedBidStates });
  }
}
