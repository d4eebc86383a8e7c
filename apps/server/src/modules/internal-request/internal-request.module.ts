import { Module } from '@nestjs/common';
import { MessageModule } from '../message/message.module.js';
import { RecordModule } from '../record/record.module.js';
import { InternalRequestController } from './internal-request.controller.js';
import { InternalRequestRepository } from './internal-request.repository.js';
import { InternalRequestService } from './internal-request.service.js';

@Module({
  imports: [MessageModule, RecordModule],
  controllers: [InternalRequestController],
  providers: [InternalRequestRepository, InternalRequestService],
})
export class InternalRequestModule {}
