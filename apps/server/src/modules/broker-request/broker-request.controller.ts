import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { BrokerRequestService } from './broker-request.service.js';
import { StaffBrokerRequestService } from './staff-broker-request.service.js';

@Controller()
export class BrokerRequestController {
  constructor(
    private readonly requests: BrokerRequestService,
    private readonly desk: StaffBrokerRequestService,
  ) {}

  @Operation('GET /my/challenges/{id}/broker-requests')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /my/challenges/{id}/broker-requests'>) {
    return this.requests.list(caller, input);
  }

  @Operation('POST /my/challenges/{id}/broker-requests')
  ask(@CallerParam() caller: Caller, @Input() input: In<'POST /my/challenges/{id}/broker-requests'>) {
    return this.requests.ask(caller, input);
  }

  @Operation('POST /my/broker-requests/{id}/withdraw')
  withdraw(@CallerParam() caller: Caller, @Input() input: In<'POST /my/broker-requests/{id}/withdraw'>) {
    return this.requests.withdraw(caller, input);
  }

  @Operation('GET /staff/broker-requests')
  listAsked(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/broker-requests'>) {
    return this.desk.list(caller, input);
  }

  @Operation('GET /staff/broker-requests/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/broker-requests/{id}'>) {
    return this.desk.get(caller, input);
  }

  @Operation('POST /staff/broker-requests/{id}/answer')
  answer(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/broker-requests/{id}/answer'>) {
    return this.desk.answer(caller, input);
  }

  @Operation('POST /staff/broker-requests/{id}/decline')
  decline(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/broker-requests/{id}/decline'>) {
    return this.desk.decline(caller, input);
  }
}
