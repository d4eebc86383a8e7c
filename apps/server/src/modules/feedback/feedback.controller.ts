import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { FeedbackService } from './feedback.service.js';

@Controller()
export class FeedbackController {
  constructor(private readonly feedback: FeedbackService) {}

  @Operation('POST /feedback')
  send(@CallerParam() caller: Caller, @Input() input: In<'POST /feedback'>) {
    return this.feedback.send(caller, input);
  }

  @Operation('POST /feedback/look')
  look(@CallerParam() caller: Caller, @Input() input: In<'POST /feedback/look'>) {
    return this.feedback.look(caller, input);
  }

  @Operation('POST /feedback/withdraw')
  withdrawByCode(@CallerParam() caller: Caller, @Input() input: In<'POST /feedback/withdraw'>) {
    return this.feedback.withdrawByCode(caller, input);
  }

  @Operation('GET /my/feedback')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /my/feedback'>) {
    return this.feedback.list(caller, input);
  }

  @Operation('GET /my/feedback/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /my/feedback/{id}'>) {
    return this.feedback.get(caller, input);
  }

  @Operation('POST /my/feedback/{id}/withdraw')
  withdraw(@CallerParam() caller: Caller, @Input() input: In<'POST /my/feedback/{id}/withdraw'>) {
    return this.feedback.withdraw(caller, input);
  }
}
