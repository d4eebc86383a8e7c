import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { ConsoleCookie } from './console-cookie.js';
import { StaffAccountService } from './staff-account.service.js';
import { StaffInvitationService } from './staff-invitation.service.js';

@Controller()
export class StaffInvitationController {
  constructor(
    private readonly invitations: StaffInvitationService,
    private readonly accounts: StaffAccountService,
    private readonly cookie: ConsoleCookie,
  ) {}

  @Operation('GET /staff/invitations')
  list(@Input() input: In<'GET /staff/invitations'>) {
    return this.invitations.list(input);
  }

  @Operation('POST /staff/invitations/{id}/revoke')
  revoke(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/invitations/{id}/revoke'>) {
    return this.invitations.revoke(caller, input);
  }

  @Operation('POST /staff/accounts/{id}/invite')
  invite(@CallerParam() caller: Caller, @Input() input: In<'POST /staff/accounts/{id}/invite'>) {
    return this.accounts.invite(caller, input);
  }

  @Operation('POST /invitations/look')
  look(@CallerParam() caller: Caller, @Input() input: In<'POST /invitations/look'>) {
    return this.invitations.look(caller, input);
  }

  @Operation('POST /invitations/accept')
  async accept(
    @CallerParam() caller: Caller,
    @Input() input: In<'POST /invitations/accept'>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.cookie.set(reply, await this.invitations.accept(caller, input));
  }
}
