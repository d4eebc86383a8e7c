import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { MessageModule } from '../message/message.module.js';
import { ConsultationController } from './consultation.controller.js';
import { ConsultationRepository } from './consultation.repository.js';
import { ConsultationService } from './consultation.service.js';
import { ChallengeQuestion } from './question.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([ChallengeQuestion]), ChallengeModule, MessageModule],
  controllers: [ConsultationController],
  providers: [ConsultationRepository, ConsultationService],
})
export class ConsultationModule {}
