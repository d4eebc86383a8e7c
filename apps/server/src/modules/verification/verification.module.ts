import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessageModule } from '../message/message.module.js';
import { RecordModule } from '../record/record.module.js';
import { RegionModule } from '../region/region.module.js';
import { ReminderService } from './reminder.service.js';
import { VerificationRoundItem } from './round-item.entity.js';
import { RoundController } from './round.controller.js';
import { VerificationRound } from './round.entity.js';
import { RoundRepository } from './round.repository.js';
import { RoundService } from './round.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([VerificationRound, VerificationRoundItem]),
    MessageModule,
    RecordModule,
    RegionModule,
  ],
  controllers: [RoundController],
  providers: [ReminderService, RoundRepository, RoundService],
})
export class VerificationModule {}
