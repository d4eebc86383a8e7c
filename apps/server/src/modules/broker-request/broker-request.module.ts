import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { LateAdvice } from './late-advice.js';
import { BrokerRequestController } from './broker-request.controller.js';
import { BrokerRequest } from './broker-request.entity.js';
import { BrokerRequestRepository } from './broker-request.repository.js';
import { BrokerRequestService } from './broker-request.service.js';
import { StaffBrokerRequestService } from './staff-broker-request.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([BrokerRequest]), ChallengeModule, MessageModule, OrganizationModule],
  controllers: [BrokerRequestController],
  providers: [BrokerRequestRepository, BrokerRequestService, LateAdvice, StaffBrokerRequestService],
})
export class BrokerRequestModule {}
