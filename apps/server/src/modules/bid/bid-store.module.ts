import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Bid } from './bid.entity.js';
import { BidOutcomes } from './bid-outcomes.js';
import { BidRepository } from './bid.repository.js';
import { BidSeal } from './bid-seal.js';

/** The bids' table and what a challenge does to them; apart from BidModule, which itself needs challenges. */
@Module({
  imports: [TypeOrmModule.forFeature([Bid])],
  providers: [BidOutcomes, BidRepository, BidSeal],
  exports: [BidOutcomes, BidRepository, BidSeal],
})
export class BidStoreModule {}
