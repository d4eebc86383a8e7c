import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BidStoreModule } from '../bid/bid-store.module.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { MarketRecord } from '../record/record.entity.js';
import { RegionModule } from '../region/region.module.js';
import { AwardService } from './award.service.js';
import { DecidingEvidence } from './deciding-evidence.js';
import { DecisionLetters } from './decision-letters.js';
import { DeskService } from './desk.service.js';
import { ExpertAccount } from './expert-account.entity.js';
import { ExpertsService } from './experts.service.js';
import { JudgingController } from './judging.controller.js';
import { NoticeService } from './notice.service.js';
import { PanelController } from './panel.controller.js';
import { Panel } from './panel.entity.js';
import { PanelRepository } from './panel.repository.js';
import { PanelService } from './panel.service.js';
import { Parties } from './parties.js';
import { ScoreReads } from './score-reads.js';
import { ScoringEvidence } from './scoring-evidence.js';
import { SeatController } from './seat.controller.js';
import { SeatReads } from './seat-reads.js';
import { SeatService } from './seat.service.js';
import { SecondAward } from './second-award.js';
import { ShortlistService } from './shortlist.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Challenge, ExpertAccount, MarketRecord, Panel]),
    BidStoreModule,
    ChallengeModule,
    EvidenceModule,
    MessageModule,
    OrganizationModule,
    RegionModule,
  ],
  controllers: [JudgingController, PanelController, SeatController],
  providers: [
    AwardService,
    DecidingEvidence,
    DecisionLetters,
    DeskService,
    ExpertsService,
    NoticeService,
    PanelRepository,
    PanelService,
    Parties,
    ScoreReads,
    ScoringEvidence,
    SeatReads,
    SeatService,
    SecondAward,
    ShortlistService,
  ],
  exports: [AwardService, DecisionLetters, ExpertsService, NoticeService, SecondAward],
})
export class JudgingModule {}
