import { Injectable } from '@nestjs/common';
import { whyWeakPassword } from '@market/contract/account';
import { invitationState, type InvitationView, type StaffInvitation } from '@market/contract/staff-invitation';
import type { Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { DomainError, found, refuse, refuseIssues } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { Transactions } from '../../common/transactions.js';
import { StaffNetworks } from '../network/staff-networks.js';
import { AccountRepository } from './account.repository.js';
import { InvitationBook } from './invitation-book.js';
import { hashPassword } from './passwords.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';
import { StaffInvitationRepository, type InvitationRow } from './staff-invitation.repository.js';

/** 邀请：listed and revoked by who keeps the accounts, looked at and accepted by who holds the code. */
@Injectable()
export class StaffInvitationService {
  constructor(
    private readonly invitations: StaffInvitationRepository,
    private readonly book: InvitationBook,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionService,
    private readonly signIn: SignInService,
    private readonly networks: StaffNetworks,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list({ query }: In<'GET /staff/invitations'>): Promise<Out<'GET /staff/invitations'>> {
    const now = this.clock.now();
    const rows = await this.invitations.list(query, now);
    return pageFrom(
      rows,
      query.limit,
      ({ id }) => ({ value: id, id }),
      (row) => view(row, now),
    );
  }

  async revoke(caller: Caller, { params }: In<'POST /staff/invitations/{id}/revoke'>): Promise<StaffInvitation> {
    const invitation = found(await this.invitations.find(params.id));
    return this.transactions.write(caller, async (tx) => {
      tx.about('account', invitation.accountId);
      const open = invitationState(invitation, tx.now) === 'open';
      refuse(open && (await this.invitations.revoke(tx, { id: invitation.id })) ? undefined : 'stateConflict');
      return view({ ...invitation, revokedAt: tx.now }, tx.now);
    });
  }

  look(caller: Caller, { body }: In<'POST /invitations/look'>): Promise<InvitationView> {
    return this.transactions.write(caller, async (tx) => {
      const { account, expiresAt } = await this.living(body.code, tx.now);
      tx.about('account', account.id);
      const { username, displayName, roles, regionCode, secondFactorSince } = account;
      const secondFactor = secondFactorSince !== null;
      return {
        username: username ?? '',
        displayName,
        roles,
        regionCode,
        secondFactor,
        expiresAt: expiresAt.toISOString(),
      };
    });
  }

  /** A bound second factor is asked for: whoever issued the code cannot take the account over with it. */
  async accept(caller: Caller, { body }: In<'POST /invitations/accept'>): ReturnType<SignInService['console']> {
    await this.networks.demand(caller.ip);
    const { id, account } = await this.living(body.code, this.clock.now());
    const weak = whyWeakPassword(body.password, account.username ?? '');
    if (weak) refuseIssues('invalidInput', [{ path: 'password', message: weak }]);
    await this.signIn.demandSecondFactor(account, body.secondFactor);
    const passwordHash = await hashPassword(body.password);
    return this.signIn.enter(caller, account, 'console', async (tx) => {
      refuse((await this.invitations.accept(tx, id)) ? undefined : 'invitationDead');
      const change = { passwordHash, passwordSetAt: tx.now };
      await this.accounts.change(tx, account, change);
      await this.sessions.revokeAll(tx, account.id);
    });
  }

  /** One answer for every dead one: unknown, used, expired, revoked, or of a disabled account. */
  private async living(code: string, now: Date): Promise<InvitationRow> {
    const invitation = await this.invitations.findByCode(this.book.hash(code));
    if (!invitation || invitationState(invitation, now) !== 'open' || invitation.account.state !== 'active')
      throw new DomainError('invitationDead');
    return invitation;
  }
}

const view = (row: InvitationRow, now: Date): StaffInvitation => ({
  id: row.id,
  accountId: row.accountId,
  username: row.account.username ?? '',
  displayName: row.account.displayName,
  roles: row.account.roles,
  regionCode: row.account.regionCode,
  state: invitationState(row, now),
  invitedByName: row.invitedByName,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  version: row.account.version,
});
