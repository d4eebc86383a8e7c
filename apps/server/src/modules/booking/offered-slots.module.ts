import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MarketRecord } from '../record/record.entity.js';
import { BookingSlot } from './booking-slot.entity.js';
import { Booking } from './booking.entity.js';
import { BookingRepository } from './booking.repository.js';
import { OfferedSlots } from './offered-slots.js';
import { Opening } from './opening.entity.js';
import { OpeningRepository } from './opening.repository.js';

/** Apart from bookings themselves: lists of records say what is free, and bookings know records. */
@Module({
  imports: [TypeOrmModule.forFeature([Booking, BookingSlot, MarketRecord, Opening])],
  providers: [BookingRepository, OfferedSlots, OpeningRepository],
  exports: [BookingRepository, OfferedSlots, OpeningRepository],
})
export class OfferedSlotsModule {}
