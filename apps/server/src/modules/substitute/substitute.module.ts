import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessageModule } from '../message/message.module.js';
import { StandInsModule } from './stand-ins.module.js';
import { SubstituteController } from './substitute.controller.js';
import { SubstituteRow } from './substitute.entity.js';
import { SubstituteRepository } from './substitute.repository.js';
import { SubstituteService } from './substitute.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([SubstituteRow]), MessageModule, StandInsModule],
  controllers: [SubstituteController],
  providers: [SubstituteRepository, SubstituteService],
})
export class SubstituteModule {}
