import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { BidStoreModule } from '../bid/bid-store.module.js';
import { ContestStoreModule } from '../contest/contest-store.module.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { Organization } from '../organization/organization.entity.js';
import { RegionModule } from '../region/region.module.js';
import { ChallengeFiles } from './challenge-files.js';
import { AmendmentService } from './amendment.service.js';
import { BidCount } from './bid-count.js';
import { BiddersTold } from './bidders-told.js';
import { ChallengeInvitation } from './challenge-invitation.entity.js';
import { ChallengeOpinionRow } from './challenge-opinion.entity.js';
import { ChallengeVersionRow } from './challenge-version.entity.js';
import { ChallengeVersions } from './challenge-versions.js';
import { ContestTopics } from './contest-topics.js';
import { DueChallenges } from './due-challenges.js';
import { HoldingService } from './holding.service.js';
import { InvitationController } from './invitation.controller.js';
import { InvitationRepository } from './invitation.repository.js';
import { InvitationService } from './invitation.service.js';
import { OpinionRepository } from './opinion.repository.js';
import { OpinionService } from './opinion.service.js';
import { OwnDesk } from './own-desk.js';
import { Publication } from './publication.js';
import { StaffDesk } from './staff-desk.js';
import { StagesService } from './stages.service.js';
import { ChallengeFigures } from './challenge-figures.js';
import { ChallengeContact } from './challenge-contact.js';
import { ChallengeReads } from './challenge-reads.js';
import { ChallengeStepRow } from './challenge-step.entity.js';
import { ChallengeEvidence } from './challenge-evidence.js';
import { ChallengeEvidenceController } from './challenge-evidence.controller.js';
import { ChallengeController } from './challenge.controller.js';
import { Challenge } from './challenge.entity.js';
import { ChallengeRepository } from './challenge.repository.js';
import { ClosingService } from './closing.service.js';
import { PostingService } from './posting.service.js';
import { SearchableChallenges } from './searchable-challenges.js';
import { StaffChallengeController } from './staff-challenge.controller.js';
import { VettingService } from './vetting.service.js';

@Module({
  imports: [
    AttachmentModule,
    TypeOrmModule.forFeature([
      Challenge,
      ChallengeInvitation,
      ChallengeOpinionRow,
      ChallengeStepRow,
      ChallengeVersionRow,
      Organization,
    ]),
    BidStoreModule,
    ContestStoreModule,
    MessageModule,
    OrganizationModule,
    RegionModule,
  ],
  controllers: [ChallengeController, ChallengeEvidenceController, InvitationController, StaffChallengeController],
  providers: [
    AmendmentService,
    BidCount,
    BiddersTold,
    ChallengeEvidence,
    ChallengeContact,
    ChallengeFiles,
    ChallengeFigures,
    ChallengeReads,
    ChallengeRepository,
    ChallengeVersions,
    ClosingService,
    ContestTopics,
    DueChallenges,
    HoldingService,
    InvitationRepository,
    InvitationService,
    OpinionRepository,
    OpinionService,
    OwnDesk,
    PostingService,
    Publication,
    SearchableChallenges,
    StaffDesk,
    StagesService,
    VettingService,
  ],
  exports: [
    BidCount,
    BiddersTold,
    ChallengeFiles,
    ChallengeFigures,
    ChallengeReads,
    ChallengeRepository,
    ChallengeVersions,
    ClosingService,
    ContestTopics,
    DueChallenges,
    InvitationRepository,
    OwnDesk,
    SearchableChallenges,
    StaffDesk,
  ],
})
export class ChallengeModule {}
