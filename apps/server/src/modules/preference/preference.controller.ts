import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { AddressService } from './address.service.js';
import { PreferenceService } from './preference.service.js';

@Controller()
export class PreferenceController {
  constructor(
    private readonly preferences: PreferenceService,
    private readonly addresses: AddressService,
  ) {}

  @Operation('GET /my/preferences')
  get(@CallerParam() caller: Caller) {
    return this.preferences.get(caller);
  }

  @Operation('PUT /my/preferences')
  set(@CallerParam() caller: Caller, @Input() input: In<'PUT /my/preferences'>) {
    return this.preferences.set(caller, input);
  }

  @Operation('POST /my/addresses/{channel}/code')
  askCode(@CallerParam() caller: Caller, @Input() input: In<'POST /my/addresses/{channel}/code'>) {
    return this.addresses.ask(caller, input);
  }

  @Operation('PUT /my/addresses/{channel}')
  setAddress(@CallerParam() caller: Caller, @Input() input: In<'PUT /my/addresses/{channel}'>) {
    return this.addresses.set(caller, input);
  }

  @Operation('DELETE /my/addresses/{channel}')
  removeAddress(@CallerParam() caller: Caller, @Input() input: In<'DELETE /my/addresses/{channel}'>) {
    return this.addresses.remove(caller, input);
  }

  @Operation('GET /my/subscriptions')
  subscriptions(@CallerParam() caller: Caller) {
    return this.preferences.subscriptions(caller);
  }

  @Operation('POST /my/subscriptions')
  accept(@CallerParam() caller: Caller, @Input() input: In<'POST /my/subscriptions'>) {
    return this.preferences.accept(caller, input);
  }
}
