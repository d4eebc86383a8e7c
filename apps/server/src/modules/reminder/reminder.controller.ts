import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { ReminderService } from './reminder.service.js';

@Controller()
export class ReminderController {
  constructor(private readonly reminders: ReminderService) {}

  @Operation('GET /my/reminders')
  list(@CallerParam() caller: Caller) {
    return this.reminders.list(caller);
  }

  @Operation('PUT /my/reminders/{id}')
  set(@CallerParam() caller: Caller, @Input() input: In<'PUT /my/reminders/{id}'>) {
    return this.reminders.set(caller, input);
  }

  @Operation('DELETE /my/reminders/{id}')
  cancel(@CallerParam() caller: Caller, @Input() input: In<'DELETE /my/reminders/{id}'>) {
    return this.reminders.cancel(caller, input);
  }
}
