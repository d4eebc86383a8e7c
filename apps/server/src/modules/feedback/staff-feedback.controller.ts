import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { StaffFeedbackService } from './staff-feedback.service.js';

@Controller()
export class StaffFeedbackController {
  constructor(private readonly feedback: StaffFeedbackService) {}

  @Operation('GET /staff/feedback')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/feedback'>) {
    return this.feedback.list(caller, input);
  }

  @Operation('GET /staff/feedback/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/feedback/{id}'>) {
    return this.feedback.get(caller, input);
  }

  @Operation('POST /staff/feedback/{id}/answer')
  answer(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/feedback/{id}/answer'>) {
    return this.feedback.answer(caller, input);
  }

  @Operation('POST /staff/feedback/{id}/forward')
  forward(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/feedback/{id}/forward'>) {
    return this.feedback.forward(caller, input);
  }

  @Operation('POST /staff/feedback/{id}/contact')
  openContact(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/feedback/{id}/contact'>) {
    return this.feedback.openContact(caller, input);
  }
}
