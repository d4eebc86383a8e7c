import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { RoundService } from './round.service.js';

@Controller()
export class RoundController {
  constructor(private readonly rounds: RoundService) {}

  @Operation('GET /staff/verification-rounds')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/verification-rounds'>) {
    return this.rounds.list(caller, input);
  }

  @Operation('GET /staff/verification-rounds/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/verification-rounds/{id}'>) {
    return this.rounds.get(caller, input);
  }

  @Operation('POST /staff/verification-rounds')
  open(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/verification-rounds'>) {
    return this.rounds.open(caller, input);
  }

  @Operation('POST /staff/verification-rounds/{id}/close')
  close(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/verification-rounds/{id}/close'>) {
    return this.rounds.close(caller, input);
  }
}
