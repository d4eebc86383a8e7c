import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { HandOverService } from './hand-over.service.js';
import { JoiningService } from './joining.service.js';
import { MembershipService } from './membership.service.js';

@Controller()
export class MembershipController {
  constructor(
    private readonly members: MembershipService,
    private readonly joining: JoiningService,
    private readonly handOver: HandOverService,
  ) {}

  @Operation('GET /my/organization/members')
  list(@CallerParam() caller: Caller) {
    return this.members.list(caller);
  }

  @Operation('PUT /my/organization/members/{id}')
  changeSeat(@CallerParam() caller: Caller, @Input() input: In<'PUT /my/organization/members/{id}'>) {
    return this.members.changeSeat(caller, input);
  }

  @Operation('DELETE /my/organization/members/{id}')
  remove(@CallerParam() caller: Caller, @Input() input: In<'DELETE /my/organization/members/{id}'>) {
    return this.members.remove(caller, input);
  }

  @Operation('POST /my/organization/leave')
  leave(@CallerParam() caller: Caller) {
    return this.members.leave(caller);
  }

  @Operation('POST /my/organization/invitations')
  invite(@CallerParam() caller: Caller, @Input() input: In<'POST /my/organization/invitations'>) {
    return this.joining.invite(caller, input);
  }

  @Operation('DELETE /my/organization/invitations/{id}')
  cancelInvitation(@CallerParam() caller: Caller, @Input() input: In<'DELETE /my/organization/invitations/{id}'>) {
    return this.joining.cancel(caller, input);
  }

  @Operation('POST /my/invitations/look')
  look(@CallerParam() caller: Caller, @Input() input: In<'POST /my/invitations/look'>) {
    return this.joining.look(caller, input);
  }

  @Operation('POST /my/invitations/accept')
  accept(@CallerParam() caller: Caller, @Input() input: In<'POST /my/invitations/accept'>) {
    return this.joining.accept(caller, input);
  }

  @Operation('POST /my/organization/hand-over')
  offer(@CallerParam() caller: Caller, @Input() input: In<'POST /my/organization/hand-over'>) {
    return this.handOver.offer(caller, input);
  }

  @Operation('DELETE /my/organization/hand-over')
  endHandOver(@CallerParam() caller: Caller) {
    return this.handOver.end(caller);
  }

  @Operation('POST /my/organization/hand-over/accept')
  acceptHandOver(@CallerParam() caller: Caller) {
    return this.handOver.accept(caller);
  }
}
