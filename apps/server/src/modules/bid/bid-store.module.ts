import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Bid } from './bid.entity.js';
import { BidOutcomes } from './bid-outcomes.js';
import { BidRepository } from './bid.repository.js';
import { BidSeal } from './bid-seal.js';
import { SealingKey } from './sealing-key.entity.js';
import { SealingKeys } from './sealing-keys.js';

/** The bids' table and what a challenge does to them; apart from BidModule, which itself needs challenges. */
@Module({
  imports: [TypeOrmModule.forFeature([Bid, SealingKey])],
  providers: [BidOutcomes, BidRepository, BidSeal, SealingKeys],
  exports: [BidOutcomes, BidRepository, BidSeal, SealingKeys],
})
export class BidStoreModule {}
