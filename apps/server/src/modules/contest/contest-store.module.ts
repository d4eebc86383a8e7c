import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Contest } from './contest.entity.js';
import { ContestRepository } from './contest.repository.js';

/** The contests themselves, apart, because challenges and what contests show of them both need these. */
@Module({
  imports: [TypeOrmModule.forFeature([Contest])],
  providers: [ContestRepository],
  exports: [ContestRepository],
})
export class ContestStoreModule {}
