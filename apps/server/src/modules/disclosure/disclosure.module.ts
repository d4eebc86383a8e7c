import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { BidStoreModule } from '../bid/bid-store.module.js';
import { Bid } from '../bid/bid.entity.js';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { MessageModule } from '../message/message.module.js';
import { DecidingService } from './deciding.service.js';
import { DisclosureLetters } from './disclosure-letters.js';
import { DisclosureViewing } from './disclosure-viewing.entity.js';
import { DisclosureController } from './disclosure.controller.js';
import { Disclosure } from './disclosure.entity.js';
import { DisclosureRepository } from './disclosure.repository.js';
import { PledgingService } from './pledging.service.js';
import { ViewingService } from './viewing.service.js';
import { WithheldPart } from './withheld-part.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Bid, Disclosure, DisclosureViewing]),
    AttachmentModule,
    BidStoreModule,
    ChallengeModule,
    MessageModule,
  ],
  controllers: [DisclosureController],
  providers: [DecidingService, DisclosureLetters, DisclosureRepository, PledgingService, ViewingService, WithheldPart],
})
export class DisclosureModule {}
