import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { BidStoreModule } from '../bid/bid-store.module.js';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { JudgingModule } from '../judging/judging.module.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { RecordModule } from '../record/record.module.js';
import { RegionModule } from '../region/region.module.js';
import { AcceptanceService } from './acceptance.service.js';
import { AgreementClock } from './agreement-clock.service.js';
import { AgreementDesk } from './agreement-desk.js';
import { AgreementEvidence } from './agreement-evidence.js';
import { AgreementFiles } from './agreement-files.js';
import { AgreementPartsRepository } from './agreement-parts.repository.js';
import { AgreementReads } from './agreement-reads.js';
import { AgreementController } from './agreement.controller.js';
import { Agreement } from './agreement.entity.js';
import { AgreementRepository } from './agreement.repository.js';
import { BeginningService } from './beginning.service.js';
import { ChallengeProgress } from './challenge-progress.js';
import { ChangeService } from './change.service.js';
import { CompletionService } from './completion.service.js';
import { DossierService } from './dossier.service.js';
import { DraftingService } from './drafting.service.js';
import { EndingService } from './ending.service.js';
import { ExecutionService } from './execution.service.js';
import { LineageService } from './lineage.service.js';
import { MyAgreementController } from './my-agreement.controller.js';
import { ResultsService } from './results.service.js';
import { Succession } from './succession.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Agreement]),
    AttachmentModule,
    BidStoreModule,
    ChallengeModule,
    JudgingModule,
    MessageModule,
    OrganizationModule,
    RecordModule,
    RegionModule,
  ],
  controllers: [AgreementController, MyAgreementController],
  providers: [
    AcceptanceService,
    AgreementClock,
    AgreementDesk,
    AgreementEvidence,
    AgreementFiles,
    AgreementPartsRepository,
    AgreementReads,
    AgreementRepository,
    BeginningService,
    ChallengeProgress,
    ChangeService,
    CompletionService,
    DossierService,
    DraftingService,
    EndingService,
    ExecutionService,
    LineageService,
    ResultsService,
    Succession,
  ],
})
export class AgreementModule {}
