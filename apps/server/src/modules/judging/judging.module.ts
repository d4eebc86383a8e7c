import { Module } from '@nestjs/common';
import { BidStoreModule } from '../bid/bid-store.module.js';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { RegionModule } from '../region/region.module.js';
import { AwardService } from './award.service.js';
import { DecisionLetters } from './decision-letters.js';
import { DeskService } from './desk.service.js';
import { JudgingController } from './judging.controller.js';
import { NoticeService } from './notice.service.js';
import { SecondAward } from './second-award.js';
import { ShortlistService } from './shortlist.service.js';

@Module({
  imports: [BidStoreModule, ChallengeModule, MessageModule, OrganizationModule, RegionModule],
  controllers: [JudgingController],
  providers: [AwardService, DecisionLetters, DeskService, NoticeService, SecondAward, ShortlistService],
  exports: [AwardService, DecisionLetters, NoticeService, SecondAward],
})
export class JudgingModule {}
