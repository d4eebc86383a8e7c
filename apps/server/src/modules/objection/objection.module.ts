import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { BidStoreModule } from '../bid/bid-store.module.js';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { JudgingModule } from '../judging/judging.module.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { RegionModule } from '../region/region.module.js';
import { Disputes } from './disputes.js';
import { HandlingService } from './handling.service.js';
import { ObjectingService } from './objecting.service.js';
import { ObjectionFiles } from './objection-files.js';
import { ObjectionLetters } from './objection-letters.js';
import { ObjectionController } from './objection.controller.js';
import { Objection } from './objection.entity.js';
import { ObjectionRepository } from './objection.repository.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Objection]),
    AttachmentModule,
    BidStoreModule,
    ChallengeModule,
    JudgingModule,
    MessageModule,
    OrganizationModule,
    RegionModule,
  ],
  controllers: [ObjectionController],
  providers: [Disputes, HandlingService, ObjectingService, ObjectionFiles, ObjectionLetters, ObjectionRepository],
})
export class ObjectionModule {}
