import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessageModule } from '../message/message.module.js';
import { ReminderController } from './reminder.controller.js';
import { Reminder } from './reminder.entity.js';
import { ReminderRepository } from './reminder.repository.js';
import { ReminderService } from './reminder.service.js';
import { RemindingService } from './reminding.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Reminder]), MessageModule],
  controllers: [ReminderController],
  providers: [ReminderRepository, ReminderService, RemindingService],
})
export class ReminderModule {}
