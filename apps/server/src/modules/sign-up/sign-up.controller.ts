import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { SignUpService } from './sign-up.service.js';

@Controller()
export class SignUpController {
  constructor(private readonly signUps: SignUpService) {}

  @Operation('GET /records/{id}/sign-up')
  door(@Input() input: In<'GET /records/{id}/sign-up'>) {
    return this.signUps.door(input);
  }

  @Operation('GET /my/sign-ups')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /my/sign-ups'>) {
    return this.signUps.list(caller, input);
  }

  @Operation('POST /my/sign-ups')
  request(@CallerParam() caller: Caller, @Input() input: In<'POST /my/sign-ups'>) {
    return this.signUps.request(caller, input);
  }

  @Operation('GET /my/sign-ups/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /my/sign-ups/{id}'>) {
    return this.signUps.get(caller, input);
  }

  @Operation('POST /my/sign-ups/{id}/cancel')
  cancel(@CallerParam() caller: Caller, @Input() input: In<'POST /my/sign-ups/{id}/cancel'>) {
    return this.signUps.cancel(caller, input);
  }
}
