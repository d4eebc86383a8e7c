import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { SubstituteService } from './substitute.service.js';

@Controller()
export class SubstituteController {
  constructor(private readonly substitutes: SubstituteService) {}

  @Operation('GET /staff/substitutes')
  list(@CallerParam() caller: Caller) {
    return this.substitutes.list(caller);
  }

  @Operation('POST /staff/substitutes')
  name(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/substitutes'>) {
    return this.substitutes.name(caller, input);
  }

  @Operation('POST /staff/substitutes/{id}/revoke')
  revoke(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/substitutes/{id}/revoke'>) {
    return this.substitutes.revoke(caller, input);
  }
}
