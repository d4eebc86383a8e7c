import { Module } from '@nestjs/common';
import { MessageModule } from '../message/message.module.js';
import { JumpFigureService } from './jump-figure.service.js';
import { PortalController } from './portal.controller.js';
import { PortalReads } from './portal-reads.js';
import { PortalRepository } from './portal.repository.js';
import { PortalService } from './portal.service.js';
import { ProbeService } from './probe.service.js';

@Module({
  imports: [MessageModule],
  controllers: [PortalController],
  providers: [JumpFigureService, PortalReads, PortalRepository, PortalService, ProbeService],
  exports: [PortalReads],
})
export class PortalModule {}
