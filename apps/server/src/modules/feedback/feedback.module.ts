import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConsentModule } from '../consent/consent.module.js';
import { MessageModule } from '../message/message.module.js';
import { RegionModule } from '../region/region.module.js';
import { FeedbackReceiver } from './feedback-receiver.js';
import { FeedbackSecrets } from './feedback-secrets.js';
import { FeedbackController } from './feedback.controller.js';
import { Feedback } from './feedback.entity.js';
import { FeedbackRepository } from './feedback.repository.js';
import { FeedbackService } from './feedback.service.js';
import { OverdueFeedback } from './overdue-feedback.js';
import { StaffFeedbackController } from './staff-feedback.controller.js';
import { StaffFeedbackService } from './staff-feedback.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Feedback]), ConsentModule, MessageModule, RegionModule],
  controllers: [FeedbackController, StaffFeedbackController],
  providers: [
    FeedbackReceiver,
    FeedbackRepository,
    FeedbackSecrets,
    FeedbackService,
    OverdueFeedback,
    StaffFeedbackService,
  ],
})
export class FeedbackModule {}
