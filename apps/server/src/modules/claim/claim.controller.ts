import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { AnsweringService } from './answering.service.js';
import { ClaimDeskService } from './claim-desk.service.js';
import { ConsoleDoorService } from './console-door.service.js';
import { OwnClaimService } from './own-claim.service.js';

@Controller()
export class ClaimController {
  constructor(
    private readonly own: OwnClaimService,
    private readonly answering: AnsweringService,
    private readonly desk: ClaimDeskService,
    private readonly consoleDoor: ConsoleDoorService,
  ) {}

  @Operation('GET /my/claims')
  listOwn(@CallerParam() caller: Caller) {
    return this.own.list(caller);
  }

  @Operation('POST /my/claims')
  begin(@CallerParam() caller: Caller, @Input() input: In<'POST /my/claims'>) {
    return this.own.begin(caller, input);
  }

  @Operation('GET /my/claims/{id}')
  getOwn(@CallerParam() caller: Caller, @Input() input: In<'GET /my/claims/{id}'>) {
    return this.own.get(caller, input);
  }

  @Operation('PUT /my/claims/{id}')
  save(@CallerParam() caller: Caller, @Input() input: In<'PUT /my/claims/{id}'>) {
    return this.own.save(caller, input);
  }

  @Operation('POST /my/claims/{id}/submit')
  submit(@CallerParam() caller: Caller, @Input() input: In<'POST /my/claims/{id}/submit'>) {
    return this.own.submit(caller, input);
  }

  @Operation('POST /my/claims/{id}/withdraw')
  withdraw(@CallerParam() caller: Caller, @Input() input: In<'POST /my/claims/{id}/withdraw'>) {
    return this.own.withdraw(caller, input);
  }

  @Operation('POST /my/claims/{id}/answer')
  answer(@CallerParam() caller: Caller, @Input() input: In<'POST /my/claims/{id}/answer'>) {
    return this.answering.answer(caller, input);
  }

  @Operation('POST /my/console-door')
  openConsole(@CallerParam() caller: Caller, @Input() input: In<'POST /my/console-door'>) {
    return this.consoleDoor.open(caller, input);
  }

  @Operation('GET /staff/claims')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/claims'>) {
    return this.desk.list(caller, input);
  }

  @Operation('GET /staff/claims/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/claims/{id}'>) {
    return this.desk.get(caller, input);
  }

  @Operation('POST /staff/claims/{id}/grant')
  grant(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/claims/{id}/grant'>) {
    return this.desk.grant(caller, input);
  }

  @Operation('POST /staff/claims/{id}/return')
  return(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/claims/{id}/return'>) {
    return this.desk.return(caller, input);
  }

  @Operation('POST /staff/claims/{id}/revoke')
  revoke(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/claims/{id}/revoke'>) {
    return this.desk.revoke(caller, input);
  }
}
