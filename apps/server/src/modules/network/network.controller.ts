import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { NetworkService } from './network.service.js';

@Controller()
export class NetworkController {
  constructor(private readonly networks: NetworkService) {}

  @Operation('GET /staff/networks')
  get(@CallerParam() caller: Caller) {
    return this.networks.get(caller);
  }

  @Operation('PUT /staff/networks')
  narrow(@CallerParam() caller: Caller, @Input() input: In<'PUT /staff/networks'>) {
    return this.networks.narrow(caller, input);
  }
}
