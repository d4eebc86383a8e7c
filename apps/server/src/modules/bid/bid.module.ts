import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { BidStoreModule } from './bid-store.module.js';
import { BidEvidence } from './bid-evidence.js';
import { BidController } from './bid.controller.js';
import { BidService } from './bid.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Challenge]), BidStoreModule, ChallengeModule, MessageModule, OrganizationModule],
  controllers: [BidController],
  providers: [BidEvidence, BidService],
})
export class BidModule {}
