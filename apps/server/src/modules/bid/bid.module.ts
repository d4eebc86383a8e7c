import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { ConsortiumStoreModule } from '../consortium/consortium-store.module.js';
import { BidStoreModule } from './bid-store.module.js';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { BidDesk } from './bid-desk.js';
import { BidEvidence } from './bid-evidence.js';
import { BidFiles } from './bid-files.js';
import { BidController } from './bid.controller.js';
import { BidService } from './bid.service.js';
import { SealingService } from './sealing.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Challenge]),
    AttachmentModule,
    BidStoreModule,
    ConsortiumStoreModule,
    ChallengeModule,
    MessageModule,
    OrganizationModule,
  ],
  controllers: [BidController],
  providers: [BidDesk, BidEvidence, BidFiles, BidService, SealingService],
  exports: [BidEvidence],
})
export class BidModule {}
