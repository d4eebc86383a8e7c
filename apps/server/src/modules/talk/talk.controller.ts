import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { TalkService } from './talk.service.js';

@Controller()
export class TalkController {
  constructor(private readonly talks: TalkService) {}

  @Operation('GET /bids/{id}/talks')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /bids/{id}/talks'>) {
    return this.talks.list(caller, input);
  }

  @Operation('POST /bids/{id}/talks')
  note(@CallerParam() caller: Caller, @Input() input: In<'POST /bids/{id}/talks'>) {
    return this.talks.note(caller, input);
  }

  @Operation('GET /staff/challenges/{id}/talks')
  listForStaff(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/challenges/{id}/talks'>) {
    return this.talks.listForStaff(caller, input);
  }
}
