import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { OwnSignInService } from './own-sign-in.service.js';
import { SecondFactorService } from './second-factor.service.js';

@Controller()
export class OwnSignInController {
  constructor(
    private readonly own: OwnSignInService,
    private readonly secondFactor: SecondFactorService,
  ) {}

  @Operation('GET /my/sign-in')
  get(@CallerParam() caller: Caller) {
    return this.own.get(caller);
  }

  @Operation('POST /my/password')
  changePassword(@CallerParam() caller: Caller, @Input() input: In<'POST /my/password'>) {
    return this.own.changePassword(caller, input);
  }

  @Operation('POST /my/second-factor')
  begin(@CallerParam() caller: Caller, @Input() input: In<'POST /my/second-factor'>) {
    return this.secondFactor.begin(caller, input);
  }

  @Operation('POST /my/second-factor/confirm')
  confirm(@CallerParam() caller: Caller, @Input() input: In<'POST /my/second-factor/confirm'>) {
    return this.secondFactor.confirm(caller, input);
  }

  @Operation('POST /my/second-factor/recovery-codes')
  renew(@CallerParam() caller: Caller, @Input() input: In<'POST /my/second-factor/recovery-codes'>) {
    return this.secondFactor.renew(caller, input);
  }

  @Operation('GET /my/sessions')
  sessions(@CallerParam() caller: Caller) {
    return this.own.listSessions(caller);
  }

  @Operation('POST /my/sessions/{id}/revoke')
  revoke(@CallerParam() caller: Caller, @Input() input: In<'POST /my/sessions/{id}/revoke'>) {
    return this.own.revokeSession(caller, input);
  }
}
