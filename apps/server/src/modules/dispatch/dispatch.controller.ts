import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { DispatchService } from './dispatch.service.js';

@Controller()
export class DispatchController {
  constructor(private readonly dispatches: DispatchService) {}

  @Operation('GET /staff/dispatches')
  list(@Input() input: In<'GET /staff/dispatches'>) {
    return this.dispatches.list(input);
  }

  @Operation('POST /staff/dispatches/{id}/resend')
  resend(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/dispatches/{id}/resend'>) {
    return this.dispatches.resend(caller, input);
  }
}
