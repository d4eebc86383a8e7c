import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { INVITATION_HOURS, OPEN_INVITATIONS, type InvitationView, type Members } from '@market/contract/membership';
import { HOUR_MS, maskPhone, seatLabels } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, refuse } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { AccountRepository } from '../account/account.repository.js';
import { MessageSender } from '../message/message-sender.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { InvitationRepository } from './invitation.repository.js';
import { openInvitation } from './invitation.view.js';
import type { MemberInvitation } from './member-invitation.entity.js';
import { MembershipRepository } from './membership.repository.js';
import { MembershipService } from './membership.service.js';

/** Nothing that is read wrongly: no 0 O 1 I L. Ten of them are 49 bits. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const newCode = (): string => Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** 邀请加入. A code that is unknown, used, taken back, too old or somebody else's is refused alike. */
@Injectable()
export class JoiningService {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly memberships: MembershipRepository,
    private readonly members: MembershipService,
    private readonly organizations: OrganizationRepository,
    private readonly accounts: AccountRepository,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    private readonly crypto: CryptoProvider,
  ) {}

  invite(
    caller: Caller,
    { body: { seat, phone } }: In<'POST /my/organization/invitations'>,
  ): Promise<Out<'POST /my/organization/invitations'>> {
    const actor = actorOf(caller);
    const scope = OrganizationScope.of(actor);
    return this.transactions.write(caller, async (tx) => {
      const open = await this.invitations.listOpen(scope, tx.now, tx);
      refuse(open.length >= OPEN_INVITATIONS ? 'tooManyKept' : undefined);
      const code = newCode();
      const invitation: MemberInvitation = {
        id: newId(),
        organizationId: scope.organizationId,
        codeHash: this.hash(code),
        seat,
        phoneHash: phone && this.crypto.blindIndex('phone', phone),
        phoneMasked: phone && maskPhone(phone),
        invitedBy: actor.accountId,
        createdAt: tx.now,
        expiresAt: new Date(tx.now.getTime() + INVITATION_HOURS * HOUR_MS),
        endedAt: null,
      };
      tx.about('invitation', invitation.id);
      await this.invitations.insert(tx, invitation);
      return { code, invitation: openInvitation(invitation) };
    });
  }

  async cancel(caller: Caller, { params }: In<'DELETE /my/organization/invitations/{id}'>): Promise<Members> {
    const { organizationId } = OrganizationScope.of(actorOf(caller));
    await this.transactions.write(caller, async (tx) => {
      tx.about('invitation', params.id);
      refuse((await this.invitations.end(tx, { id: params.id, organizationId })) ? undefined : 'notFound');
    });
    return this.members.list(caller);
  }

  look(caller: Caller, { body }: In<'POST /my/invitations/look'>): Promise<InvitationView> {
    return this.transactions.write(caller, async (tx) => {
      const { id, organizationId, seat } = await this.good(tx, caller, body.code);
      tx.about('invitation', id);
      const { name, regionCode } = await this.organizations.get(tx, organizationId);
      return { organizationName: name, regionCode, seat };
    });
  }

  async accept(caller: Caller, { body }: In<'POST /my/invitations/accept'>): Promise<Members> {
    const { accountId, displayName } = actorOf(caller);
    try {
      const organization = await this.transactions.write(caller, async (tx) => {
        const invitation = await this.good(tx, caller, body.code);
        const { id, organizationId, seat, invitedBy } = invitation;
        tx.about('invitation', id);
        refuse((await this.memberships.of(tx, accountId)) ? 'alreadyInOrganization' : undefined);
        refuse((await this.invitations.end(tx, invitation)) ? undefined : 'memberCodeDead');
        await this.memberships.add(tx, organizationId, accountId, seat);
        this.messages.toAccount(tx, invitedBy, {
          title: '有成员加入单位',
          body: `${displayName}用邀请码加入，席位是${seatLabels[seat]}。`,
          target: { kind: 'members', id: organizationId },
        });
        const { regionCode } = await this.organizations.get(tx, organizationId);
        return { id: organizationId, regionCode, seat };
      });
      return await this.members.list({ ...caller, actor: { ...actorOf(caller), organization } });
    } catch (error) {
      throw isDuplicate(error) ? new DomainError('alreadyInOrganization') : error;
    }
  }

  private async good(tx: Tx, caller: Caller, typed: string): Promise<MemberInvitation> {
    const code = typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
    const invitation = await this.invitations.findOpen(this.hash(code), tx.now, tx);
    if (!invitation) throw new DomainError('memberCodeDead');
    const account = await this.accounts.findById(actorOf(caller).accountId, tx);
    const meant = invitation.phoneHash === null || invitation.phoneHash === account?.phoneHash;
    if (!meant) throw new DomainError('memberCodeDead');
    return invitation;
  }

  private hash(code: string): string {
    return this.crypto.blindIndex('invitation', code);
  }
}
