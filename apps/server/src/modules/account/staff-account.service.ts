import { Injectable } from '@nestjs/common';
import { isGuarded, type StaffAccount } from '@market/contract/account';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import type { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { SecondFactorService } from './second-factor.service.js';
import { SessionService } from './session.service.js';
import { staffAccount } from './staff-account.view.js';
import { StaffAccounts, type AccountRef } from './staff-accounts.js';

interface Input {
  params: { id: string };
  body: { version: number };
}
const refOf = ({ params, body }: Input): AccountRef => ({ accountId: params.id, version: body.version });

/** Console accounts: the system admin opens, invites and disables them, those of admins with another's agreement, and never knows a password. */
@Injectable()
export class StaffAccountService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly staff: StaffAccounts,
    private readonly sessions: SessionService,
    private readonly secondFactor: SecondFactorService,
    private readonly transactions: Transactions,
  ) {}

  async list({ query }: In<'GET /staff/accounts'>): Promise<Out<'GET /staff/accounts'>> {
    const rows = await this.accounts.listStaff(query);
    const keys = await this.sessions.keysOf(rows.filter(({ roles }) => roles.includes('cityPlatform')));
    const view = (row: Account) => staffAccount(row, keys.get(row.id));
    return pageFrom(rows, query.limit, (row) => ({ value: row.username ?? '', id: row.id }), view);
  }

  async create(caller: Caller, { body }: In<'POST /staff/accounts'>): Promise<Out<'POST /staff/accounts'>> {
    this.staff.check(body);
    refuse(isGuarded(body) ? 'approvalNeeded' : undefined);
    return this.transactions.write(caller, (tx) => this.staff.open(tx, caller, body));
  }

  disable(caller: Caller, input: In<'POST /staff/accounts/{id}/disable'>): Promise<StaffAccount> {
    refuse(input.params.id === actorOf(caller).accountId ? 'forbidden' : undefined);
    return this.transactions.write(caller, (tx) => this.staff.turn(tx, refOf(input), 'disabled'));
  }

  enable(caller: Caller, input: In<'POST /staff/accounts/{id}/enable'>): Promise<StaffAccount> {
    return this.transactions.write(caller, async (tx) => {
      await this.demandUnguarded(tx, input);
      return this.staff.turn(tx, refOf(input), 'active');
    });
  }

  invite(
    caller: Caller,
    input: In<'POST /staff/accounts/{id}/invite'>,
  ): Promise<Out<'POST /staff/accounts/{id}/invite'>> {
    return this.transactions.write(caller, async (tx) => {
      await this.demandUnguarded(tx, input);
      return this.staff.invite(tx, caller, refOf(input));
    });
  }

  /** Not one's own: whoever lost the authenticator asks somebody else. */
  resetSecondFactor(caller: Caller, input: In<'POST /staff/accounts/{id}/reset-second-factor'>): Promise<StaffAccount> {
    return this.transactions.write(caller, async (tx) => {
      const account = found(await this.accounts.findStaff(tx, input.params.id));
      if (account.id === actorOf(caller).accountId) throw new DomainError('forbidden');
      if (account.secondFactorSince === null) throw new DomainError('stateConflict');
      await this.sessions.revokeAll(tx, account.id);
      return this.staff.change(tx, refOf(input), account, await this.secondFactor.clear(tx, account));
    });
  }

  private async demandUnguarded(tx: Tx, { params }: Input): Promise<void> {
    tx.about('account', params.id);
    refuse(isGuarded(found(await this.accounts.findStaff(tx, params.id))) ? 'approvalNeeded' : undefined);
  }
}
