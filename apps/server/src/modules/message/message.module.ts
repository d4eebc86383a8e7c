import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DispatchModule } from '../dispatch/dispatch.module.js';
import { MessageSender } from './message-sender.js';
import { MessageController } from './message.controller.js';
import { Message } from './message.entity.js';
import { MessageRepository } from './message.repository.js';
import { MessageService } from './message.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Message]), DispatchModule],
  controllers: [MessageController],
  providers: [MessageRepository, MessageSender, MessageService],
  exports: [MessageSender],
})
export class MessageModule {}
