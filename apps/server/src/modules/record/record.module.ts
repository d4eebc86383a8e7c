import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AtOnceService } from './at-once.service.js';
import { OfferedSlotsModule } from '../booking/offered-slots.module.js';
import { CorrectionModule } from '../correction/correction.module.js';
import { MessageModule } from '../message/message.module.js';
import { EditingService } from './editing.service.js';
import { ExpiryRepository } from './expiry.repository.js';
import { ExpiryService } from './expiry.service.js';
import { FreeSlots } from './free-slots.js';
import { RecordChecksService } from './record-checks.service.js';
import { RecordCountsRepository } from './record-counts.repository.js';
import { OfferedRecords } from './offered-records.js';
import { PublishedRecords } from './published-records.js';
import { RecordImpactService } from './record-impact.service.js';
import { RecordLookService } from './record-look.service.js';
import { RecordFacet } from './record-facet.entity.js';
import { SearchableRecords } from './searchable-records.js';
import { RecordTwins } from './record-twins.js';
import { RecordVersion } from './record-version.entity.js';
import { RecordController } from './record.controller.js';
import { MarketRecord } from './record.entity.js';
import { RecordLinks } from './record-links.js';
import { RecordRepository } from './record.repository.js';
import { RecordService } from './record.service.js';
import { StaffRecordController } from './staff-record.controller.js';
import { StaffRecordRepository } from './staff-record.repository.js';
import { StaffRecordService } from './staff-record.service.js';
import { VerificationService } from './verification.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([MarketRecord, RecordFacet, RecordVersion]),
    CorrectionModule,
    MessageModule,
    OfferedSlotsModule,
  ],
  controllers: [RecordController, StaffRecordController],
  providers: [
    AtOnceService,
    EditingService,
    ExpiryRepository,
    ExpiryService,
    FreeSlots,
    RecordChecksService,
    RecordCountsRepository,
    RecordImpactService,
    RecordLookService,
    RecordLinks,
    OfferedRecords,
    PublishedRecords,
    RecordRepository,
    RecordService,
    RecordTwins,
    SearchableRecords,
    StaffRecordRepository,
    StaffRecordService,
    VerificationService,
  ],
  exports: [
    OfferedRecords,
    PublishedRecords,
    RecordCountsRepository,
    RecordRepository,
    RecordService,
    SearchableRecords,
    StaffRecordRepository,
  ],
})
export class RecordModule {}
