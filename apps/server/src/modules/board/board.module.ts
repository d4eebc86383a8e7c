import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Challenge } from '../challenge/challenge.entity.js';
import { MessageModule } from '../message/message.module.js';
import { Organization } from '../organization/organization.entity.js';
import { RegionModule } from '../region/region.module.js';
import { BoardController } from './board.controller.js';
import { BoardRepository } from './board.repository.js';
import { BoardService } from './board.service.js';
import { DutyFactsRepository } from './duty-facts.repository.js';
import { DutyHoldersRepository } from './duty-holders.repository.js';
import { DutyLetters } from './duty-letters.js';
import { DutyReminders } from './duty-reminders.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Challenge, Organization]), MessageModule, RegionModule],
  controllers: [BoardController],
  providers: [BoardRepository, BoardService, DutyFactsRepository, DutyHoldersRepository, DutyLetters, DutyReminders],
})
export class BoardModule {}
