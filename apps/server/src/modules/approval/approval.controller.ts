import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { ApprovalService } from './approval.service.js';

@Controller()
export class ApprovalController {
  constructor(private readonly approvals: ApprovalService) {}

  @Operation('GET /staff/approvals')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/approvals'>) {
    return this.approvals.list(caller, input);
  }

  @Operation('POST /staff/approvals')
  ask(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/approvals'>) {
    return this.approvals.ask(caller, input);
  }

  @Operation('POST /staff/approvals/{id}/agree')
  agree(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/approvals/{id}/agree'>) {
    return this.approvals.agree(caller, input);
  }

  @Operation('POST /staff/approvals/{id}/refuse')
  refuse(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/approvals/{id}/refuse'>) {
    return this.approvals.refuse(caller, input);
  }

  @Operation('POST /staff/approvals/{id}/withdraw')
  withdraw(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/approvals/{id}/withdraw'>) {
    return this.approvals.withdraw(caller, input);
  }
}
