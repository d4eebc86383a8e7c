import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { HandlingService } from './handling.service.js';
import { ObjectingService } from './objecting.service.js';

@Controller()
export class ObjectionController {
  constructor(
    private readonly objecting: ObjectingService,
    private readonly handling: HandlingService,
  ) {}

  @Operation('POST /challenges/{id}/objections')
  submit(@CallerParam() caller: Caller, @Input() input: In<'POST /challenges/{id}/objections'>) {
    return this.objecting.submit(caller, input);
  }

  @Operation('GET /my/objections')
  listOwn(@CallerParam() caller: Caller, @Input() input: In<'GET /my/objections'>) {
    return this.objecting.list(caller, input);
  }

  @Operation('GET /my/objections/{id}')
  getOwn(@CallerParam() caller: Caller, @Input() input: In<'GET /my/objections/{id}'>) {
    return this.objecting.get(caller, input);
  }

  @Operation('POST /my/objections/{id}/withdraw')
  withdraw(@CallerParam() caller: Caller, @Input() input: In<'POST /my/objections/{id}/withdraw'>) {
    return this.objecting.withdraw(caller, input);
  }

  @Operation('GET /staff/objections')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/objections'>) {
    return this.handling.list(caller, input);
  }

  @Operation('GET /staff/objections/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/objections/{id}'>) {
    return this.handling.get(caller, input);
  }

  @Operation('POST /staff/objections/{id}/accept')
  accept(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/objections/{id}/accept'>) {
    return this.handling.accept(caller, input);
  }

  @Operation('POST /staff/objections/{id}/refuse')
  refuse(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/objections/{id}/refuse'>) {
    return this.handling.refuse(caller, input);
  }

  @Operation('POST /staff/objections/{id}/uphold')
  uphold(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/objections/{id}/uphold'>) {
    return this.handling.uphold(caller, input);
  }

  @Operation('POST /staff/objections/{id}/dismiss')
  dismiss(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/objections/{id}/dismiss'>) {
    return this.handling.dismiss(caller, input);
  }
}
