import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { CityKeyService } from './city-key.service.js';
import { StaffAccountService } from './staff-account.service.js';

@Controller()
export class StaffAccountController {
  constructor(
    private readonly accounts: StaffAccountService,
    private readonly cityKeys: CityKeyService,
  ) {}

  @Operation('GET /staff/accounts')
  list(@Input() input: In<'GET /staff/accounts'>) {
    return this.accounts.list(input);
  }

  @Operation('POST /staff/accounts')
  create(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/accounts'>) {
    return this.accounts.create(caller, input);
  }

  @Operation('POST /staff/accounts/city-key')
  issueCityKey(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/accounts/city-key'>) {
    return this.cityKeys.issue(caller, input);
  }

  @Operation('POST /staff/accounts/{id}/disable')
  disable(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/accounts/{id}/disable'>) {
    return this.accounts.disable(caller, input);
  }

  @Operation('POST /staff/accounts/{id}/enable')
  enable(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/accounts/{id}/enable'>) {
    return this.accounts.enable(caller, input);
  }

  @Operation('POST /staff/accounts/{id}/reset-second-factor')
  resetSecondFactor(
    @CallerParam() caller: Caller,
    @Input() input: In<'POST /staff/accounts/{id}/reset-second-factor'>,
  ) {
    return this.accounts.resetSecondFactor(caller, input);
  }
}
