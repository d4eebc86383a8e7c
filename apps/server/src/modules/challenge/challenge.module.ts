import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { BidStoreModule } from '../bid/bid-store.module.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { Organization } from '../organization/organization.entity.js';
import { RegionModule } from '../region/region.module.js';
import { ChallengeFiles } from './challenge-files.js';
import { ChallengeReads } from './challenge-reads.js';
import { ChallengeStepRow } from './challenge-step.entity.js';
import { ChallengeEvidence } from './challenge-evidence.js';
import { ChallengeEvidenceController } from './challenge-evidence.controller.js';
import { ChallengeController } from './challenge.controller.js';
import { Challenge } from './challenge.entity.js';
import { ChallengeRepository } from './challenge.repository.js';
import { ClosingService } from './closing.service.js';
import { JudgingService } from './judging.service.js';
import { PostingService } from './posting.service.js';
import { SearchableChallenges } from './searchable-challenges.js';
import { StaffChallengeController } from './staff-challenge.controller.js';
import { VettingService } from './vetting.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Challenge, ChallengeStepRow, Organization]),
    AttachmentModule,
    BidStoreModule,
    MessageModule,
    OrganizationModule,
    RegionModule,
  ],
  controllers: [ChallengeController, ChallengeEvidenceController, StaffChallengeController],
  providers: [
    ChallengeFiles,
    ChallengeEvidence,
    ChallengeReads,
    ChallengeRepository,
    ClosingService,
    JudgingService,
    PostingService,
    SearchableChallenges,
    VettingService,
  ],
  exports: [ChallengeReads, ChallengeRepository, ClosingService, PostingService, SearchableChallenges],
})
export class ChallengeModule {}
