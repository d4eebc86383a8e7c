import { Injectable } from '@nestjs/common';
import type { AuditObject } from '@market/contract/audit';
import { isoDay } from '@market/contract/shared';
import { UNMASKED_A_DAY, unmaskText, type UnmaskReason } from '@market/contract/unmasking';
import { LessThan } from 'typeorm';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, refuse } from '../../common/domain-error.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { MessageSender } from '../message/message-sender.js';
import { UnmaskedDay } from './unmasked-day.entity.js';

/** 看联系方式：the one way by which staff see what is masked of a person, one at a time, for a reason, so many a day. */
@Injectable()
export class Unmasking {
  constructor(
    private readonly transactions: Transactions,
    private readonly messages: MessageSender,
  ) {}

  /** `read` finds the value within the reader's scope or refuses; only what is shown counts. */
  async show<Value>(
    caller: Caller,
    object: { type: AuditObject; id: string },
    reason: UnmaskReason,
    read: (tx: Tx) => Promise<Value>,
  ): Promise<Value> {
    try {
      return await this.transactions.write(caller, async (tx) => {
        const value = await read(tx);
        tx.about(object.type, object.id, unmaskText(reason));
        refuse((await this.count(tx, actorOf(caller).accountId)) ? undefined : 'unmaskedEnough');
        return value;
      });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'unmaskedEnough') await this.alarm(caller);
      throw error;
    }
  }

  /** One conditional UPDATE: of many at once no more than the limit find it below. */
  private async count(tx: Tx, accountId: string): Promise<boolean> {
    const today = { accountId, day: isoDay(tx.now) };
    const oneMore = async () => {
      const below = { ...today, opened: LessThan(UNMASKED_A_DAY) };
      return (await tx.manager.increment(UnmaskedDay, below, 'opened', 1)).affected === 1;
    };
    if (await oneMore()) return true;
    if (await tx.manager.existsBy(UnmaskedDay, today)) return false;
    try {
      await tx.manager.insert(UnmaskedDay, { ...today, opened: 1 });
      return true;
    } catch (error) {
      if (isDuplicate(error)) return oneMore();
      throw error;
    }
  }

  /** Somebody may be gathering numbers: told once a day. */
  private async alarm(caller: Caller): Promise<void> {
    const { accountId, displayName } = actorOf(caller);
    await this.transactions.run((tx) =>
      this.messages.toStaffOnce(tx, `unmasked:${accountId}:${isoDay(tx.now)}`, null, 'securityAdmin', {
        title: '有人一天内查看的联系方式到了上限',
        body: `${displayName}今天已看 ${UNMASKED_A_DAY} 个联系方式，之后的已拒绝。请核对是否工作需要，必要时请审计员查审计日志。`,
      }),
    );
  }
}
