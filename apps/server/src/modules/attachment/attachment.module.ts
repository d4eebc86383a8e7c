import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentFiles } from './attachment-files.js';
import { AttachmentHosts } from './attachment-hosts.js';
import { AttachmentController } from './attachment.controller.js';
import { Attachment } from './attachment.entity.js';
import { AttachmentRepository } from './attachment.repository.js';
import { AttachmentService } from './attachment.service.js';
import { CheckingService } from './checking.service.js';

/** Other topics import it and register themselves as hosts. */
@Module({
  imports: [TypeOrmModule.forFeature([Attachment])],
  controllers: [AttachmentController],
  providers: [AttachmentFiles, AttachmentHosts, AttachmentRepository, AttachmentService, CheckingService],
  exports: [AttachmentFiles, AttachmentHosts, AttachmentRepository],
})
export class AttachmentModule {}
