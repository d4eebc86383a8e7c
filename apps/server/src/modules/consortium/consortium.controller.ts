import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { ConsortiumService } from './consortium.service.js';
import { InvitationService } from './invitation.service.js';

@Controller()
export class ConsortiumController {
  constructor(
    private readonly consortium: ConsortiumService,
    private readonly invitations: InvitationService,
  ) {}

  @Operation('GET /my/bids/{id}/members')
  members(@CallerParam() caller: Caller, @Input() input: In<'GET /my/bids/{id}/members'>) {
    return this.consortium.list(caller, input);
  }

  @Operation('POST /my/bids/{id}/members')
  invite(@CallerParam() caller: Caller, @Input() input: In<'POST /my/bids/{id}/members'>) {
    return this.consortium.invite(caller, input);
  }

  @Operation('POST /my/consortium/{id}/remove')
  remove(@CallerParam() caller: Caller, @Input() input: In<'POST /my/consortium/{id}/remove'>) {
    return this.consortium.remove(caller, input);
  }

  @Operation('GET /my/consortium')
  list(@CallerParam() caller: Caller) {
    return this.invitations.list(caller);
  }

  @Operation('GET /my/consortium/{id}')
  get(@CallerParam() caller: Caller, @Input() input: In<'GET /my/consortium/{id}'>) {
    return this.invitations.get(caller, input);
  }

  @Operation('POST /my/consortium/{id}/confirm')
  confirm(@CallerParam() caller: Caller, @Input() input: In<'POST /my/consortium/{id}/confirm'>) {
    return this.invitations.confirm(caller, input);
  }

  @Operation('POST /my/consortium/{id}/decline')
  decline(@CallerParam() caller: Caller, @Input() input: In<'POST /my/consortium/{id}/decline'>) {
    return this.invitations.decline(caller, input);
  }
}
