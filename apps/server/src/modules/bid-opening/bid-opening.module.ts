import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BidModule } from '../bid/bid.module.js';
import { BidStoreModule } from '../bid/bid-store.module.js';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { RegionModule } from '../region/region.module.js';
import { FormatCheckService } from './format-check.service.js';
import { OpeningCeremony } from './opening-ceremony.js';
import { OpeningDesk } from './opening-desk.js';
import { OpeningRecords } from './opening-records.js';
import { BidOpeningController } from './bid-opening.controller.js';
import { BidOpening } from './bid-opening.entity.js';
import { BidOpeningRepository } from './bid-opening.repository.js';
import { BidOpeningService } from './bid-opening.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([BidOpening]),
    BidModule,
    BidStoreModule,
    ChallengeModule,
    MessageModule,
    OrganizationModule,
    RegionModule,
  ],
  controllers: [BidOpeningController],
  providers: [
    FormatCheckService,
    OpeningCeremony,
    OpeningDesk,
    OpeningRecords,
    BidOpeningRepository,
    BidOpeningService,
  ],
})
export class BidOpeningModule {}
