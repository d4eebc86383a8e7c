import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { RecordVersion } from '../record/record-version.entity.js';
import { MarketRecord } from '../record/record.entity.js';
import { AnswerTerm } from './answer-term.js';
import { AnsweringService } from './answering.service.js';
import { CorrectedRecords } from './corrected-record.js';
import { CorrectionLinks } from './correction-links.js';
import { CorrectionStepRow } from './correction-step.entity.js';
import { CorrectionStore } from './correction-store.js';
import { CorrectionController } from './correction.controller.js';
import { Correction } from './correction.entity.js';
import { CorrectionRepository } from './correction.repository.js';
import { OverdueCorrections } from './overdue-corrections.js';
import { OwnCorrections } from './own-corrections.js';
import { PublishedChanges } from './published-changes.js';
import { ReportingService } from './reporting.service.js';
import { WorkOrderController } from './work-order.controller.js';
import { WorkOrderRepository } from './work-order.repository.js';
import { WorkOrderService } from './work-order.service.js';

/** Reads records by their tables: RecordModule imports this one, so that its editor can link a change to a correction. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Correction, CorrectionStepRow, MarketRecord, RecordVersion]),
    MessageModule,
    OrganizationModule,
  ],
  controllers: [CorrectionController, WorkOrderController],
  providers: [
    AnswerTerm,
    AnsweringService,
    CorrectedRecords,
    CorrectionLinks,
    CorrectionRepository,
    CorrectionStore,
    OverdueCorrections,
    OwnCorrections,
    PublishedChanges,
    ReportingService,
    WorkOrderRepository,
    WorkOrderService,
  ],
  exports: [CorrectionLinks],
})
export class CorrectionModule {}
