import { Module } from '@nestjs/common';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { JudgingModule } from '../judging/judging.module.js';
import { MembershipModule } from '../membership/membership.module.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { RecordModule } from '../record/record.module.js';
import { RegionModule } from '../region/region.module.js';
import { AnsweringService } from './answering.service.js';
import { ClaimDeskService } from './claim-desk.service.js';
import { ClaimFiles } from './claim-files.js';
import { ClaimLetters } from './claim-letters.js';
import { ClaimOutcomes } from './claim-outcomes.js';
import { ClaimStoreModule } from './claim-store.module.js';
import { ClaimController } from './claim.controller.js';
import { ClaimViews } from './claim.view.js';
import { ConsoleDoorService } from './console-door.service.js';
import { HearingReminders } from './hearing-reminders.js';
import { OwnClaimService } from './own-claim.service.js';
import { PhoneTransfer } from './phone-transfer.js';
import { Qualifications } from './qualifications.js';
import { SeatSuccession } from './seat-succession.js';
import { Submission } from './submission.js';

@Module({
  imports: [
    AttachmentModule,
    ClaimStoreModule,
    JudgingModule,
    MembershipModule,
    MessageModule,
    OrganizationModule,
    RecordModule,
    RegionModule,
  ],
  controllers: [ClaimController],
  providers: [
    AnsweringService,
    ClaimDeskService,
    ClaimFiles,
    ClaimLetters,
    ClaimOutcomes,
    ClaimViews,
    ConsoleDoorService,
    HearingReminders,
    OwnClaimService,
    PhoneTransfer,
    Qualifications,
    SeatSuccession,
    Submission,
  ],
})
export class ClaimModule {}
