import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { MessageService } from './message.service.js';

@Controller()
export class MessageController {
  constructor(private readonly messages: MessageService) {}

  @Operation('GET /my/messages')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /my/messages'>) {
    return this.messages.list(caller, input);
  }

  @Operation('POST /my/messages/{id}/read')
  read(@CallerParam() caller: Caller, @Input() input: In<'POST /my/messages/{id}/read'>) {
    return this.messages.read(caller, input);
  }

  @Operation('POST /my/messages/read-all')
  readAll(@CallerParam() caller: Caller) {
    return this.messages.readAll(caller);
  }
}
