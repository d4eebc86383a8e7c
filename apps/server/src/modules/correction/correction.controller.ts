import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { OwnCorrections } from './own-corrections.js';
import { ReportingService } from './reporting.service.js';

@Controller()
export class CorrectionController {
  constructor(
    private readonly own: OwnCorrections,
    private readonly reporting: ReportingService,
  ) {}

  @Operation('GET /my/corrections')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /my/corrections'>) {
    return this.own.list(caller, input);
  }

  @Operation('GET /my/corrections/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /my/corrections/{id}'>) {
    return this.own.get(caller, input);
  }

  @Operation('POST /my/corrections')
  report(@CallerParam() caller: Caller, @Input() input: In<'POST /my/corrections'>) {
    return this.reporting.report(caller, input);
  }

  @Operation('POST /my/corrections/{id}/reopen')
  reopen(@CallerParam() caller: Caller, @Input() input: In<'POST /my/corrections/{id}/reopen'>) {
    return this.reporting.reopen(caller, input);
  }
}
