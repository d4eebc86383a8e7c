import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OutboxBell } from './outbox-bell.js';
import { OutboxEntry } from './outbox-entry.entity.js';
import { OutboxLog } from './outbox-log.js';
import { OutboxHandlers } from './outbox-handler.js';
import { OutboxRepository } from './outbox.repository.js';
import { OutboxWorker } from './outbox.worker.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([OutboxEntry])],
  providers: [OutboxBell, OutboxHandlers, OutboxLog, OutboxRepository, OutboxWorker],
  exports: [OutboxBell, OutboxHandlers, OutboxLog, OutboxWorker],
})
export class OutboxModule {}
