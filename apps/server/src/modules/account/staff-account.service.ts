import { Injectable } from '@nestjs/common';
import { accountIssues, type StaffAccount } from '@market/contract/account';
import type { Caller } from '../../common/caller.js';
import { DomainError, found, refuseIssues } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { iso, isDuplicate } from '../../database/engine.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { hashPassword, newPassword } from './passwords.js';
import { SecondFactorService } from './second-factor.service.js';
import { SessionService } from './session.service.js';
import { newPerson } from './sign-in.service.js';

/** Console accounts: the system admin makes, disables and resets them, and can never read a password again. */
@Injectable()
export class StaffAccountService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionService,
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

  async create(caller: Caller, { body }: In<'POST /staff/accounts'>): Promise<Out<'POST /staff/accounts'>> {
    refuseIssues('invalidInput', accountIssues(body));
    if (body.regionCode) this.regions.get(body.regionCode);
    const password = newPassword();
    const passwordHash = await hashPassword(password);
    try {
      return await this.transactions.write(caller, async (tx) => {
        const account = Object.assign(new Account(), newPerson(tx.now), body, issued(passwordHash, tx.now));
        tx.about('account', account.id);
        await this.accounts.insert(tx, account);
        return { account: staffAccount(account), password };
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

  async resetPassword(
    caller: Caller,
    input: In<'POST /staff/accounts/{id}/reset-password'>,
  ): Promise<Out<'POST /staff/accounts/{id}/reset-password'>> {
    const password = newPassword();
    const passwordHash = await hashPassword(password);
    const account = await this.change(caller, input, async (tx, { id, roles }) => {
      if (roles.includes('cityPlatform')) throw new DomainError('stateConflict');
      await this.sessions.revokeAll(tx, id);
      return { ...issued(passwordHash, tx.now), failedAttempts: 0, lockedUntil: null };
    });
    return { account, password };
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

/** The system admin has seen it: it is changed at the first sign-in. */
const issued = (passwordHash: string, now: Date) => ({ passwordHash, passwordSetAt: now, passwordTemporary: true });

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
  secondFactor: account.secondFactorSince !== null,
  version: account.version,
});
