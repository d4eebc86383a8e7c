import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClaimStoreModule } from '../claim/claim-store.module.js';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { ConsentModule } from '../consent/consent.module.js';
import { Confirmation } from './confirmation.js';
import { DataExportRow } from './data-export.entity.js';
import { DeletionService } from './deletion.service.js';
import { ExportService } from './export.service.js';
import { GuideConsentsModule } from './guide-consents.module.js';
import { MessageModule } from '../message/message.module.js';
import { OldDrafts } from './old-drafts.js';
import { OwnDataService } from './own-data.service.js';
import { PersonalRows } from './personal-rows.js';
import { RetentionService } from './retention.service.js';
import { PrivacyController } from './privacy.controller.js';

/** 我的数据. */
@Module({
  imports: [
    TypeOrmModule.forFeature([DataExportRow]),
    AttachmentModule,
    ClaimStoreModule,
    ConsentModule,
    GuideConsentsModule,
    MessageModule,
  ],
  controllers: [PrivacyController],
  providers: [Confirmation, DeletionService, ExportService, OwnDataService, OldDrafts, PersonalRows, RetentionService],
})
export class PrivacyModule {}
