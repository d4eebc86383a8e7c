import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { RehearsalService } from './rehearsal.service.js';

@Controller()
export class RehearsalController {
  constructor(private readonly rehearsal: RehearsalService) {}

  @Operation('GET /environment')
  environment() {
    return this.rehearsal.environment();
  }

  @Operation('POST /rehearsal/clock')
  moveClock(@CallerParam() caller: Caller, @Input() input: In<'POST /rehearsal/clock'>) {
    return this.rehearsal.moveClock(caller, input);
  }

  @Operation('POST /rehearsal/reset')
  reset(@CallerParam() caller: Caller) {
    return this.rehearsal.reset(caller);
  }
}
