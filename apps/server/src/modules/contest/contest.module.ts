import { Module } from '@nestjs/common';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { RegionModule } from '../region/region.module.js';
import { ContestController } from './contest.controller.js';
import { ContestService } from './contest.service.js';
import { ContestStoreModule } from './contest-store.module.js';

@Module({
  imports: [ChallengeModule, ContestStoreModule, RegionModule],
  controllers: [ContestController],
  providers: [ContestService],
})
export class ContestModule {}
