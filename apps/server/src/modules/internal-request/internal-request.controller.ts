import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { InternalRequestService } from './internal-request.service.js';

@Controller()
export class InternalRequestController {
  constructor(private readonly requests: InternalRequestService) {}

  @Operation('GET /staff/internal-requests')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/internal-requests'>) {
    return this.requests.list(caller, input);
  }

  @Operation('GET /staff/internal-requests/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/internal-requests/{id}'>) {
    return this.requests.get(caller, input);
  }

  @Operation('POST /staff/internal-requests')
  ask(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/internal-requests'>) {
    return this.requests.ask(caller, input);
  }

  @Operation('POST /staff/internal-requests/{id}/answer')
  answer(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/internal-requests/{id}/answer'>) {
    return this.requests.answer(caller, input);
  }

  @Operation('POST /staff/internal-requests/{id}/decline')
  decline(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/internal-requests/{id}/decline'>) {
    return this.requests.decline(caller, input);
  }

  @Operation('POST /staff/internal-requests/{id}/close')
  close(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/internal-requests/{id}/close'>) {
    return this.requests.close(caller, input);
  }
}
