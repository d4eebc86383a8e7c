import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessageModule } from '../message/message.module.js';
import { TextCheckInterceptor } from './text-check.interceptor.js';
import { TextJudge } from './text-judge.js';
import { TextReviewController } from './text-review.controller.js';
import { TextReviewRow } from './text-review.entity.js';
import { TextReviewRepository } from './text-review.repository.js';
import { TextReviewService } from './text-review.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([TextReviewRow]), MessageModule],
  controllers: [TextReviewController],
  providers: [
    TextJudge,
    TextReviewRepository,
    TextReviewService,
    { provide: APP_INTERCEPTOR, useClass: TextCheckInterceptor },
  ],
})
export class TextReviewModule {}
