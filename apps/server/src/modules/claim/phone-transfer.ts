import { Injectable } from '@nestjs/common';
import { found, refuse } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import type { Account } from '../account/account.entity.js';
import { AccountRepository } from '../account/account.repository.js';
import { SessionService } from '../account/session.service.js';
import { MembershipRepository } from '../membership/membership.repository.js';
import type { Claim } from './claim.entity.js';

/** 手机号归属：either the number alone changes hands, or the person gets back into the account it opened. Two accounts are never merged. */
@Injectable()
export class PhoneTransfer {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly memberships: MembershipRepository,
    private readonly sessions: SessionService,
  ) {}

  async grant(tx: Tx, claim: Claim): Promise<void> {
    const holder = found(await this.accounts.findById(found(claim.holderId), tx));
    const asker = found(await this.accounts.findById(claim.accountId, tx));
    refuse(holder.phoneHash === claim.phoneHash ? undefined : 'stateConflict');
    await (claim.content.wants === 'number' ? this.moveNumber(tx, holder, asker) : this.giveBack(tx, holder, asker));
    await this.sessions.revokeAll(tx, holder.id);
  }

  /** What the old account is, and its organization, stays with the old account. */
  private async moveNumber(tx: Tx, holder: Account, asker: Account): Promise<void> {
    const { phoneHash, phoneSealed } = holder;
    await this.accounts.change(tx, holder, { phoneHash: null, phoneSealed: null });
    await this.accounts.change(tx, asker, { phoneHash, phoneSealed });
  }

  /** The asker's WeChat opens the old account from now on; the account that was made meanwhile is closed. */
  private async giveBack(tx: Tx, holder: Account, asker: Account): Promise<void> {
    refuse((await this.memberships.of(tx, asker.id)) ? 'alreadyInOrganization' : undefined);
    refuse(asker.roles.length > 0 || asker.username !== null ? 'stateConflict' : undefined);
    const { wechatOpenid } = asker;
    await this.accounts.change(tx, asker, { wechatOpenid: null, state: 'disabled' });
    await this.accounts.change(tx, holder, { ...(wechatOpenid !== null && { wechatOpenid }), lastSignedInAt: tx.now });
    await this.sessions.revokeAll(tx, asker.id);
  }
}
