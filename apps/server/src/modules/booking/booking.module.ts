import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConsentModule } from '../consent/consent.module.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { MarketRecord } from '../record/record.entity.js';
import { RecordModule } from '../record/record.module.js';
import { BookingClock } from './booking-clock.js';
import { BookingSlot } from './booking-slot.entity.js';
import { BookingController } from './booking.controller.js';
import { Booking } from './booking.entity.js';
import { BookingRepository } from './booking.repository.js';
import { BookingService } from './booking.service.js';
import { Opening } from './opening.entity.js';
import { OpeningRepository } from './opening.repository.js';
import { OpeningService } from './opening.service.js';
import { StaffBookingController } from './staff-booking.controller.js';
import { StaffBookingService } from './staff-booking.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Booking, BookingSlot, MarketRecord, Opening]),
    ConsentModule,
    MessageModule,
    OrganizationModule,
    RecordModule,
  ],
  controllers: [BookingController, StaffBookingController],
  providers: [BookingClock, BookingRepository, BookingService, OpeningRepository, OpeningService, StaffBookingService],
})
export class BookingModule {}
