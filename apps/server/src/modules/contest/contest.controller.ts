import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { ContestService } from './contest.service.js';

@Controller()
export class ContestController {
  constructor(private readonly contests: ContestService) {}

  @Operation('GET /contests')
  list(@Input() input: In<'GET /contests'>) {
    return this.contests.list(input);
  }

  @Operation('GET /contests/{id}')
  get(@Input() input: In<'GET /contests/{id}'>) {
    return this.contests.get(input);
  }

  @Operation('GET /staff/contests')
  listForStaff(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/contests'>) {
    return this.contests.listForStaff(caller, input);
  }

  @Operation('POST /staff/contests')
  open(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/contests'>) {
    return this.contests.open(caller, input);
  }

  @Operation('GET /staff/contests/{id}')
  getForStaff(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/contests/{id}'>) {
    return this.contests.getForStaff(caller, input);
  }
}
