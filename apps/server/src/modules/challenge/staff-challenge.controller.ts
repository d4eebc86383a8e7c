import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { ChallengeContact } from './challenge-contact.js';
import { HoldingService } from './holding.service.js';
import { OpinionService } from './opinion.service.js';
import { VettingService } from './vetting.service.js';

@Controller()
export class StaffChallengeController {
  constructor(
    private readonly vetting: VettingService,
    private readonly opinions: OpinionService,
    private readonly holding: HoldingService,
    private readonly contact: ChallengeContact,
  ) {}

  @Operation('GET /staff/challenges/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/challenges/{id}'>) {
    return this.vetting.get(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/contact')
  openContact(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/contact'>) {
    return this.contact.open(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/pass')
  pass(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/pass'>) {
    return this.vetting.pass(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/pick')
  pick(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/pick'>) {
    return this.vetting.pick(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/return')
  return(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/return'>) {
    return this.vetting.return(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/reject')
  reject(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/reject'>) {
    return this.vetting.reject(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/refine')
  refine(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/refine'>) {
    return this.opinions.refine(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/diagnose')
  diagnose(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/diagnose'>) {
    return this.opinions.diagnose(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/appraise')
  appraise(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/appraise'>) {
    return this.opinions.appraise(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/approve')
  approve(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/approve'>) {
    return this.vetting.approve(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/suspend')
  suspend(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/suspend'>) {
    return this.holding.suspend(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/lift')
  lift(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/lift'>) {
    return this.holding.lift(caller, input);
  }

  @Operation('POST /staff/challenges/{id}/archive')
  archive(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/challenges/{id}/archive'>) {
    return this.holding.archive(caller, input);
  }
}
