import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { OrganizationService } from './organization.service.js';

@Controller()
export class OrganizationController {
  constructor(private readonly organizations: OrganizationService) {}

  @Operation('GET /my/organization')
  get(@CallerParam() caller: Caller) {
    return this.organizations.get(caller);
  }

  @Operation('POST /my/organization')
  register(@CallerParam() caller: Caller, @Input() input: In<'POST /my/organization'>) {
    return this.organizations.register(caller, input);
  }

  @Operation('PUT /my/organization')
  save(@CallerParam() caller: Caller, @Input() input: In<'PUT /my/organization'>) {
    return this.organizations.save(caller, input);
  }
}
