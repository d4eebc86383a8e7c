import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { InvitationService } from './invitation.service.js';

@Controller()
export class InvitationController {
  constructor(private readonly invitations: InvitationService) {}

  @Operation('GET /my/challenges/{id}/invitations')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /my/challenges/{id}/invitations'>) {
    return this.invitations.list(caller, input);
  }

  @Operation('PUT /my/challenges/{id}/invitations')
  save(@CallerParam() caller: Caller, @Input() input: In<'PUT /my/challenges/{id}/invitations'>) {
    return this.invitations.save(caller, input);
  }

  @Operation('GET /organizations')
  search(@CallerParam() caller: Caller, @Input() input: In<'GET /organizations'>) {
    return this.invitations.search(caller, input);
  }

  @Operation('GET /my/invitations')
  listForMe(@CallerParam() caller: Caller) {
    return this.invitations.listForMe(caller);
  }

  @Operation('GET /my/invitations/{id}')
  getForMe(@CallerParam() caller: Caller, @Input() input: In<'GET /my/invitations/{id}'>) {
    return this.invitations.getForMe(caller, input);
  }

  @Operation('GET /my/invitations/{id}/versions')
  versionsForMe(@CallerParam() caller: Caller, @Input() input: In<'GET /my/invitations/{id}/versions'>) {
    return this.invitations.versionsForMe(caller, input);
  }
}
