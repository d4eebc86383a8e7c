import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Bid } from '../bid/bid.entity.js';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { MessageModule } from '../message/message.module.js';
import { TalkController } from './talk.controller.js';
import { BidTalk } from './talk.entity.js';
import { TalkRepository } from './talk.repository.js';
import { TalkService } from './talk.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Bid, BidTalk]), ChallengeModule, MessageModule],
  controllers: [TalkController],
  providers: [TalkRepository, TalkService],
})
export class TalkModule {}
