import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Challenge } from '../challenge/challenge.entity.js';
import { Organization } from '../organization/organization.entity.js';
import { BoardController } from './board.controller.js';
import { BoardRepository } from './board.repository.js';
import { BoardService } from './board.service.js';
import { DutyFactsRepository } from './duty-facts.repository.js';

@Module({
  imports: [TypeOrmModule.forFeature([Challenge, Organization])],
  controllers: [BoardController],
  providers: [BoardRepository, BoardService, DutyFactsRepository],
})
export class BoardModule {}
