import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClockShift } from './clock-shift.entity.js';
import { RehearsalClock } from './rehearsal-clock.js';
import { RehearsalController } from './rehearsal.controller.js';
import { RehearsalService } from './rehearsal.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ClockShift])],
  controllers: [RehearsalController],
  providers: [RehearsalClock, RehearsalService],
})
export class RehearsalModule {}
