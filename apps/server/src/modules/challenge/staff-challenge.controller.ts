import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { VettingService } from './vetting.service.js';

@Controller()
export class StaffChallengeController {
  constructor(private readonly vetting: VettingService) {}

  @Operation('GET /staff/challenges')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/challenges'>) {
    return this.vetting.list(caller, input);
  }

  @Operation('GET /staff/challenges/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/challenges/{id}'>) {
    return this.vetting.get(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/pass')
  pass(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/pass'>) {
    return this.vetting.pass(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/return')
  return(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/return'>) {
    return this.vetting.return(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/reject')
  reject(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/reject'>) {
    return this.vetting.reject(caller, input);
  }
}
