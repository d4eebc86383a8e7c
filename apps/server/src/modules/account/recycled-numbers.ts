import { Injectable } from '@nestjs/common';
import { DORMANT_DAYS, isDormant } from '@market/contract/account';
import { Clock } from '../../common/clock.js';
import { Transactions } from '../../common/transactions.js';
import { PhoneClaims } from '../claim/phone-claims.js';
import { MessageSender } from '../message/message-sender.js';
import { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { newPerson } from './new-person.js';

/** 号码另行放号：a number that comes back after a long silence opens an account of its own, never the one it opened before. */
@Injectable()
export class RecycledNumbers {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly claims: PhoneClaims,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The account for whoever has the number in hand now. */
  async ownerOf(holder: Account, phone: string, displayName: string): Promise<Account> {
    const { phoneHash } = holder;
    if (phoneHash === null || !isDormant(holder.lastSignedInAt, this.clock.now())) return holder;
    const askerId = await this.claims.askerOf(phoneHash);
    const asker = askerId === undefined ? null : await this.accounts.findById(askerId);
    if (asker?.state === 'active') return asker;
    return this.transactions.run(async (tx) => {
      const account = Object.assign(new Account(), newPerson(tx.now), { displayName });
      await this.accounts.insert(tx, account);
      const { id } = await this.claims.begin(tx, { phone, phoneHash, holderId: holder.id, accountId: account.id });
      this.messages.toAccount(tx, account.id, {
        title: '这个号码绑定过别的账号',
        body: `原账号 ${DORMANT_DAYS} 多天没有登录，号码可能已换人，没有合并。号码归你，或要找回原账号，请凭证明申请。`,
        target: { kind: 'claim', id },
      });
      return account;
    });
  }
}
