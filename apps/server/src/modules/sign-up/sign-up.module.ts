import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConsentModule } from '../consent/consent.module.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { MarketRecord } from '../record/record.entity.js';
import { RecordModule } from '../record/record.module.js';
import { AttendeeSheet } from './attendee-sheet.js';
import { ChangedEvents } from './changed-events.js';
import { CheckInService } from './check-in.service.js';
import { EventTerms } from './event-terms.js';
import { EventRepository } from './event.repository.js';
import { SignUpBook } from './sign-up-book.entity.js';
import { SignUpNotices } from './sign-up-notices.js';
import { SignUpController } from './sign-up.controller.js';
import { SignUp } from './sign-up.entity.js';
import { SignUpRepository } from './sign-up.repository.js';
import { SignUpService } from './sign-up.service.js';
import { StaffEventService } from './staff-event.service.js';
import { StaffSignUpController } from './staff-sign-up.controller.js';
import { WaitingLine } from './waiting-line.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([MarketRecord, SignUp, SignUpBook]),
    ConsentModule,
    MessageModule,
    OrganizationModule,
    RecordModule,
  ],
  controllers: [SignUpController, StaffSignUpController],
  providers: [
    AttendeeSheet,
    ChangedEvents,
    CheckInService,
    EventRepository,
    EventTerms,
    SignUpNotices,
    SignUpRepository,
    SignUpService,
    StaffEventService,
    WaitingLine,
  ],
})
export class SignUpModule {}
