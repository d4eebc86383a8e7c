import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessageModule } from '../message/message.module.js';
import { ApprovalActs } from './approval-acts.js';
import { ApprovalNotices } from './approval-notices.js';
import { ApprovalController } from './approval.controller.js';
import { ApprovalRow } from './approval.entity.js';
import { ApprovalRepository } from './approval.repository.js';
import { ApprovalService } from './approval.service.js';

/** Global because every topic may have something that needs a second person. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([ApprovalRow]), MessageModule],
  controllers: [ApprovalController],
  providers: [ApprovalActs, ApprovalNotices, ApprovalRepository, ApprovalService],
  exports: [ApprovalActs, ApprovalService],
})
export class ApprovalModule {}
