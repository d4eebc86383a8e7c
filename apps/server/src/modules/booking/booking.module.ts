import { Module } from '@nestjs/common';
import { ConsentModule } from '../consent/consent.module.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { RecordModule } from '../record/record.module.js';
import { BookingClock } from './booking-clock.js';
import { BookingController } from './booking.controller.js';
import { BookingService } from './booking.service.js';
import { OfferedSlotsModule } from './offered-slots.module.js';
import { OpeningService } from './opening.service.js';
import { StaffBookingController } from './staff-booking.controller.js';
import { StaffBookingService } from './staff-booking.service.js';

@Module({
  imports: [ConsentModule, MessageModule, OfferedSlotsModule, OrganizationModule, RecordModule],
  controllers: [BookingController, StaffBookingController],
  providers: [BookingClock, BookingService, OpeningService, StaffBookingService],
})
export class BookingModule {}
