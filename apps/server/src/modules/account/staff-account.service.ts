import { Injectable } from '@nestjs/common';
import { accountIssues, type StaffAccount } from '@market/contract/account';
import type { Caller } from '../../common/caller.js';
import { DomainError, found, refuse, refuseIssues } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { iso, isDuplicate } from '../../database/engine.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { InvitationBook } from './invitation-book.js';
import { SecondFactorService } from './second-factor.service.js';
import { SessionService } from './session.service.js';
import { newPerson } from './sign-in.service.js';

/** Console accounts: the system admin opens, invites and disables them, and never knows a password. */
@Injectable()
export class StaffAccountService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionService,
    private readonly invitations: InvitationBook,
    private readonly secondFactor: SecondFactorService,
    private readonly regions: RegionCatalog,
    private readonly transactions: Transactions,
  ) {}

  async list({ query }: In<'GET /staff/accounts'>): Promise<Out<'GET /staff/accounts'>> {
    const rows = await this.accounts.listStaff(query);
    const keys = await this.sessions.keysOf(rows.filter(({ roles }) => roles.includes('cityPlatform')));
    const view = (row: Account) => staffAccount(row, keys.get(row.id));
    return pageFrom(rows, query.limit, (row) => ({ value: row.username ?? '', id: row.id }), view);
  }

  create(caller: Caller, { body }: In<'POST /staff/accounts'>): Promise<Out<'POST /staff/accounts'>> {
    return this.open(caller, body);
  }

  /** Opens an account and invites its person. A repeated request is no second account: its name is taken. */
  async open(caller: Caller, body: In<'POST /staff/accounts'>['body']): Promise<Out<'POST /staff/accounts'>> {
    refuseIssues('invalidInput', accountIssues(body));
    if (body.regionCode) this.regions.get(body.regionCode);
    try {
      return await this.transactions.write(caller, async (tx) => {
        const account = Object.assign(new Account(), newPerson(tx.now), body);
        tx.about('account', account.id);
        await this.accounts.insert(tx, account);
        return { account: staffAccount(account), ...(await this.invitations.issue(tx, caller, account.id)) };
      });
    } catch (error) {
      throw isDuplicate(error) ? new DomainError('usernameTaken') : error;
    }
  }

  disable(caller: Caller, input: In<'POST /staff/accounts/{id}/disable'>): Promise<StaffAccount> {
    return this.change(caller, input, async (tx, account) => {
      if (account.id === caller.actor?.accountId) throw new DomainError('forbidden');
      await this.sessions.revokeAll(tx, account.id);
      return { state: 'disabled' };
    });
  }

  enable(caller: Caller, input: In<'POST /staff/accounts/{id}/enable'>): Promise<StaffAccount> {
    return this.change(caller, input, () => Promise.resolve({ state: 'active' }));
  }

  /** The old password dies with its sessions; the second factor stays, and is asked for when the invitation is accepted. */
  async invite(
    caller: Caller,
    input: In<'POST /staff/accounts/{id}/invite'>,
  ): Promise<Out<'POST /staff/accounts/{id}/invite'>> {
    let issued: { code: string; expiresAt: string } | undefined;
    const account = await this.change(caller, input, async (tx, { id, roles, state }) => {
      if (roles.includes('cityPlatform')) throw new DomainError('stateConflict');
      refuse(state === 'active' ? undefined : 'accountDisabled');
      await this.sessions.revokeAll(tx, id);
      issued = await this.invitations.issue(tx, caller, id);
      return { passwordHash: null, passwordSetAt: null, failedAttempts: 0, lockedUntil: null };
    });
    return { account, ...found(issued) };
  }

  /** Not one's own: whoever lost the authenticator asks somebody else. */
  resetSecondFactor(caller: Caller, input: In<'POST /staff/accounts/{id}/reset-second-factor'>): Promise<StaffAccount> {
    return this.change(caller, input, async (tx, account) => {
      if (account.id === caller.actor?.accountId) throw new DomainError('forbidden');
      if (account.secondFactorSince === null) throw new DomainError('stateConflict');
      await this.sessions.revokeAll(tx, account.id);
      return this.secondFactor.clear(tx, account);
    });
  }

  private change(
    caller: Caller,
    { params, body }: { params: { id: string }; body: { version: number } },
    decide: (tx: Tx, account: Account) => Promise<Partial<Account>>,
  ): Promise<StaffAccount> {
    return this.transactions.write(caller, async (tx) => {
      tx.about('account', params.id);
      const account = found(await this.accounts.findStaff(tx, params.id));
      const change = await decide(tx, account);
      await this.accounts.change(tx, { id: params.id, version: body.version }, change);
      return staffAccount({ ...account, ...change, version: body.version + 1 });
    });
  }
}

export const staffAccount = (account: Account, keyExpiresAt: Date | null = null): StaffAccount => ({
  id: account.id,
  username: account.username ?? '',
  displayName: account.displayName,
  roles: account.roles,
  regionCode: account.regionCode,
  state: account.state,
  lockedUntil: iso(account.lockedUntil),
  lastSignedInAt: iso(account.lastSignedInAt),
  keyExpiresAt: iso(keyExpiresAt),
  passwordSet: account.passwordHash !== null,
  secondFactor: account.secondFactorSince !== null,
  version: account.version,
});
