import { Injectable } from '@nestjs/common';
import { legalHoldIds, type DeletionOutlook } from '@market/contract/privacy';
import { In as OneOf, Like } from 'typeorm';
import { actorOf, type Caller } from '../../common/caller.js';
import { found, refuse } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { Account } from '../account/account.entity.js';
import { phoneOf } from '../account/account-phone.js';
import { PhoneCode } from '../account/phone-code.entity.js';
import { ConsentBook } from '../consent/consent-book.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { Dispatch } from '../dispatch/dispatch.entity.js';
import { Message } from '../message/message.entity.js';
import { OutboxEntry } from '../outbox/outbox-entry.entity.js';
import { Confirmation } from './confirmation.js';
import { DataExportRow } from './data-export.entity.js';
import { blocksOf } from './deletion-blocks.js';
import { ExportService } from './export.service.js';
import { GONE } from './inventory-business.js';
import { PersonalRows } from './personal-rows.js';

/** 注销：what the law does not hold goes at once, in one transaction. */
@Injectable()
export class DeletionService {
  constructor(
    private readonly rows: PersonalRows,
    private readonly confirmation: Confirmation,
    private readonly contacts: ConsentBook,
    private readonly exports: ExportService,
    private readonly crypto: CryptoProvider,
    private readonly transactions: Transactions,
  ) {}

  async outlook(caller: Caller): Promise<DeletionOutlook> {
    const { accountId } = actorOf(caller);
    const fresh = await this.confirmation.isFresh(caller);
    return this.transactions.run(async (tx) => {
      const account = found(await tx.manager.findOneBy(Account, { id: accountId }));
      const phone = phoneOf(this.crypto, account) !== null;
      return { fresh, phone, blocks: await blocksOf(tx, account), holds: legalHoldIds };
    });
  }

  async delete(caller: Caller, { body }: In<'POST /my/deletion'>): Promise<void> {
    const { accountId } = actorOf(caller);
    await this.confirmation.demand(caller, body.code);
    const files = await this.transactions.write(caller, async (tx) => {
      tx.about('account', accountId);
      const account = found(await tx.manager.findOneBy(Account, { id: accountId }));
      refuse((await blocksOf(tx, account)).length > 0 ? 'deletionBlocked' : undefined);
      const exports = await tx.manager.findBy(DataExportRow, { accountId });
      await this.contacts.forget(tx, accountId);
      await this.forgetOnTheWay(tx, account);
      await tx.manager.delete(DataExportRow, { accountId });
      await this.rows.end(tx.manager, accountId);
      return exports;
    });
    await this.exports.removeFiles(files);
  }

  /** Codes that were sent, events that name the account or what it wrote, and what others were told of that. */
  private async forgetOnTheWay(tx: Tx, { id, phoneHash }: Account): Promise<void> {
    const keys = [this.confirmation.keyOf(id), ...(phoneHash ? [phoneHash] : [])];
    await tx.manager.delete(PhoneCode, { phoneHash: OneOf(keys) });
    const written = await this.rows.blankedIds(tx.manager, id);
    for (const about of [id, ...written]) {
      const payload = Like(`%${about}%`) as never;
      const causes = await tx.manager.find(OutboxEntry, { select: { id: true }, where: { payload } });
      if (causes.length === 0) continue;
      const causeIds = causes.map((cause) => cause.id);
      await tx.manager.delete(OutboxEntry, { id: OneOf(causeIds) });
      await tx.manager.update(Message, { causeId: OneOf(causeIds) }, { body: GONE });
      await tx.manager.update(Dispatch, { causeId: OneOf(causeIds) }, { body: GONE });
    }
  }
}
