import { Injectable } from '@nestjs/common';
import { passwordEndsAt, whyWeakPassword, type OwnSignIn } from '@market/contract/account';
import { actorOf, type Caller } from '../../common/caller.js';
import { found, refuse, refuseIssues } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { Transactions } from '../../common/transactions.js';
import { iso } from '../../database/engine.js';
import type { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { Lockout } from './lockout.js';
import { hashPassword, passwordMatches } from './passwords.js';
import { SecondFactorService } from './second-factor.service.js';
import { SessionService } from './session.service.js';

/** What a person keeps in order themselves: the password, the second factor, and where they are signed in. */
@Injectable()
export class OwnSignInService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionService,
    private readonly secondFactor: SecondFactorService,
    private readonly lockout: Lockout,
    private readonly transactions: Transactions,
  ) {}

  async get(caller: Caller): Promise<OwnSignIn> {
    return this.view(found(await this.accounts.findById(actorOf(caller).accountId)));
  }

  /** Every other session ends. */
  async changePassword(caller: Caller, { body }: In<'POST /my/password'>): Promise<OwnSignIn> {
    const account = found(await this.accounts.findById(actorOf(caller).accountId));
    const prove = () => passwordMatches(account.passwordHash, body.current);
    refuse((await this.lockout.attempt(account, prove)) ? undefined : 'wrongPassword');
    const weak = whyWeakPassword(body.next, account.username ?? '');
    const issue = weak ?? (body.next === body.current ? '新密码不能和当前密码相同' : undefined);
    if (issue) refuseIssues('invalidInput', [{ path: 'next', message: issue }]);
    const passwordHash = await hashPassword(body.next);
    return this.transactions.write(caller, async (tx) => {
      tx.about('account', account.id);
      const change = { passwordHash, passwordSetAt: tx.now, failedAttempts: 0 };
      await this.accounts.change(tx, account, change);
      await this.sessions.revokeAll(tx, account.id, caller.sessionId);
      return this.view({ ...account, ...change });
    });
  }

  async listSessions(caller: Caller): Promise<Out<'GET /my/sessions'>> {
    const rows = await this.sessions.listOf(actorOf(caller).accountId);
    const items = rows.map(({ id, channel, ip, device, createdAt, lastSeenAt }) => ({
      id,
      channel,
      ip,
      device,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      current: id === caller.sessionId,
    }));
    return { items };
  }

  async revokeSession(
    caller: Caller,
    { params }: In<'POST /my/sessions/{id}/revoke'>,
  ): Promise<Out<'GET /my/sessions'>> {
    const { accountId } = actorOf(caller);
    await this.transactions.write(caller, async (tx) => {
      tx.about('session', params.id);
      await this.sessions.revoke(tx, accountId, params.id);
    });
    return this.listSessions(caller);
  }

  private async view(account: Account): Promise<OwnSignIn> {
    return {
      username: account.username ?? '',
      passwordSetAt: iso(account.passwordSetAt),
      passwordEndsAt: iso(passwordEndsAt(account.passwordSetAt)),
      secondFactorSince: iso(account.secondFactorSince),
      recoveryCodesLeft: await this.secondFactor.codesLeft(account.id),
    };
  }
}
