import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessageModule } from '../message/message.module.js';
import { AuditAnchor } from './audit-anchor.js';
import { AuditCheck } from './audit-check.js';
import { AuditCheckRow } from './audit-check.entity.js';
import { AuditChecks } from './audit-checks.js';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditController } from './audit.controller.js';
import { AuditReads } from './audit-reads.js';
import { AuditRepository } from './audit.repository.js';
import { AuditService } from './audit.service.js';
import { AuditTrail } from './audit-trail.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditCheckRow, AuditEntry]), MessageModule],
  controllers: [AuditController],
  providers: [AuditAnchor, AuditCheck, AuditChecks, AuditReads, AuditRepository, AuditService, AuditTrail],
  exports: [AuditService, AuditTrail],
})
export class AuditModule {}
