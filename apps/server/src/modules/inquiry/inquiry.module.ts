import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConsentModule } from '../consent/consent.module.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { RecordModule } from '../record/record.module.js';
import { InquiryController } from './inquiry.controller.js';
import { Inquiry } from './inquiry.entity.js';
import { InquiryRepository } from './inquiry.repository.js';
import { InquiryService } from './inquiry.service.js';
import { OverdueReminder } from './overdue-reminder.js';
import { StaffInquiryController } from './staff-inquiry.controller.js';
import { StaffInquiryService } from './staff-inquiry.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Inquiry]), ConsentModule, MessageModule, OrganizationModule, RecordModule],
  controllers: [InquiryController, StaffInquiryController],
  providers: [InquiryRepository, InquiryService, OverdueReminder, StaffInquiryService],
})
export class InquiryModule {}
