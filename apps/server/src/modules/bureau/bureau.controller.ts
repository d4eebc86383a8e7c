import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { BureauService } from './bureau.service.js';

@Controller()
export class BureauController {
  constructor(private readonly bureaus: BureauService) {}

  @Operation('GET /staff/bureaus')
  list() {
    return this.bureaus.list();
  }

  @Operation('GET /staff/bureaus/colleagues')
  colleagues(@CallerParam() caller: Caller) {
    return this.bureaus.colleagues(caller);
  }

  @Operation('PUT /staff/bureaus/{code}')
  save(@CallerParam() caller: Caller, @Input() input: In<'PUT /staff/bureaus/{code}'>) {
    return this.bureaus.save(caller, input);
  }
}
