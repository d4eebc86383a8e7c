import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConsentModule } from '../consent/consent.module.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { MarketRecord } from '../record/record.entity.js';
import { RecordModule } from '../record/record.module.js';
import { CheckInService } from './check-in.service.js';
import { EventRepository } from './event.repository.js';
import { SignUpBook } from './sign-up-book.entity.js';
import { SignUpNotices } from './sign-up-notices.js';
import { SignUpController } from './sign-up.controller.js';
import { SignUp } from './sign-up.entity.js';
import { SignUpRepository } from './sign-up.repository.js';
import { SignUpService } from './sign-up.service.js';
import { StaffEventService } from './staff-event.service.js';
import { StaffSignUpController } from './staff-sign-up.controller.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([MarketRecord, SignUp, SignUpBook]),
    ConsentModule,
    MessageModule,
    OrganizationModule,
    RecordModule,
  ],
  controllers: [SignUpController, StaffSignUpController],
  providers: [CheckInService, EventRepository, SignUpNotices, SignUpRepository, SignUpService, StaffEventService],
})
export class SignUpModule {}
