import { Injectable } from '@nestjs/common';
import { accountIssues, type StaffAccount } from '@market/contract/account';
import { adminRoles, type Role } from '@market/contract/shared';
import type { Caller } from '../../common/caller.js';
import { DomainError, found, refuse, refuseIssues } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import type { Tx } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { InvitationBook } from './invitation-book.js';
import { SessionService } from './session.service.js';
import { newPerson } from './new-person.js';
import { staffAccount } from './staff-account.view.js';

type Opening = In<'POST /staff/accounts'>['body'];
type Issued = Out<'POST /staff/accounts'>;
/** The account as it was read. */
export interface AccountRef {
  accountId: string;
  version: number;
}

/** What can be done to an account, in somebody's transaction; who may do it alone is asked before. */
@Injectable()
export class StaffAccounts {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionService,
    private readonly invitations: InvitationBook,
    private readonly regions: RegionCatalog,
  ) {}

  /** Refuses roles that do not go together or have no place. */
  check({ roles, regionCode }: Pick<Opening, 'roles' | 'regionCode'>): void {
    refuseIssues('invalidInput', accountIssues({ roles, regionCode }));
    if (regionCode) this.regions.get(regionCode);
  }

  async open(tx: Tx, caller: Caller, opening: Opening): Promise<Issued> {
    this.check(opening);
    const account = Object.assign(new Account(), newPerson(tx.now), opening);
    tx.about('account', account.id);
    try {
      await this.accounts.insert(tx, account);
    } catch (error) {
      throw isDuplicate(error) ? new DomainError('usernameTaken') : error;
    }
    return { account: staffAccount(account), ...(await this.invitations.issue(tx, caller, account.id)) };
  }

  /** The old password dies with its sessions; the second factor stays, and is asked for when the invitation is accepted. */
  async invite(tx: Tx, caller: Caller, ref: AccountRef): Promise<Issued> {
    const person = await this.person(tx, ref);
    refuse(person.state === 'active' ? undefined : 'accountDisabled');
    await this.sessions.revokeAll(tx, person.id);
    const forgotten = { passwordHash: null, passwordSetAt: null, failedAttempts: 0, lockedUntil: null };
    const account = await this.change(tx, ref, person, forgotten);
    return { account, ...(await this.invitations.issue(tx, caller, person.id)) };
  }

  async grant(tx: Tx, ref: AccountRef, granted: Pick<Opening, 'roles' | 'regionCode'>): Promise<void> {
    this.check(granted);
    const person = await this.person(tx, ref);
    await this.change(tx, ref, person, granted);
    await this.sessions.revokeAll(tx, person.id);
    await this.keepOne(tx, person.roles);
  }

  async turn(tx: Tx, ref: AccountRef, state: Account['state']): Promise<StaffAccount> {
    const account = found(await this.accounts.findStaff(tx, ref.accountId));
    const turned = await this.change(tx, ref, account, { state });
    if (state === 'disabled') {
      await this.sessions.revokeAll(tx, account.id);
      await this.keepOne(tx, account.roles);
    }
    return turned;
  }

  /** Of a person, not of a program. */
  async person(tx: Tx, { accountId }: Pick<AccountRef, 'accountId'>): Promise<Account> {
    const account = found(await this.accounts.findStaff(tx, accountId));
    refuse(account.roles.includes('cityPlatform') ? 'stateConflict' : undefined);
    return account;
  }

  async change(tx: Tx, { version }: AccountRef, account: Account, change: Partial<Account>): Promise<StaffAccount> {
    tx.about('account', account.id);
    await this.accounts.change(tx, { id: account.id, version }, change);
    return staffAccount({ ...account, ...change, version: version + 1 });
  }

  /** Somebody must be left who can agree, undo and look. */
  private async keepOne(tx: Tx, roles: readonly Role[]): Promise<void> {
    for (const role of adminRoles)
      if (roles.includes(role) && !(await this.accounts.isHeld(tx, role))) throw new DomainError('lastAdmin');
  }
}
