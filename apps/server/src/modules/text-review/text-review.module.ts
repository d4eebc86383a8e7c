import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { OutboxModule } from '../outbox/outbox.module.js';
import { HeldBack } from './held-back.js';
import { PictureChecks } from './picture-checks.js';
import { TextCheckInterceptor } from './text-check.interceptor.js';
import { TextJudge } from './text-judge.js';
import { TextReviewController } from './text-review.controller.js';
import { TextReviewRow } from './text-review.entity.js';
import { TextReviewRepository } from './text-review.repository.js';
import { TextReviewService } from './text-review.service.js';
import { WechatPushController } from './wechat-push.controller.js';
import { WechatPushService } from './wechat-push.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([TextReviewRow]),
    AttachmentModule,
    MessageModule,
    OrganizationModule,
    OutboxModule,
  ],
  controllers: [TextReviewController, WechatPushController],
  providers: [
    HeldBack,
    PictureChecks,
    TextJudge,
    TextReviewRepository,
    TextReviewService,
    WechatPushService,
    { provide: APP_INTERCEPTOR, useClass: TextCheckInterceptor },
  ],
})
export class TextReviewModule {}
