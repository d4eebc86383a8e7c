import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { ConsentService } from './consent.service.js';

@Controller()
export class ConsentController {
  constructor(private readonly consents: ConsentService) {}

  @Operation('GET /my/consents')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /my/consents'>) {
    return this.consents.list(caller, input);
  }

  @Operation('POST /my/consents/{id}/end')
  end(@CallerParam() caller: Caller, @Input() input: In<'POST /my/consents/{id}/end'>) {
    return this.consents.endOwn(caller, input);
  }

  @Operation('POST /staff/consents/{id}/open')
  open(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/consents/{id}/open'>) {
    return this.consents.open(caller, input);
  }
}
