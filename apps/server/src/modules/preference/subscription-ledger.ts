import { Injectable } from '@nestjs/common';
import { subscribeTemplates, type SubscribeTemplate } from '@market/contract/message';
import type { Subscription } from '@market/contract/preference';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { WechatPort } from '../../integrations/wechat/wechat.port.js';
import { SubscriptionRow } from './subscription.entity.js';

/** A person who taps 「总是保持」 accepts at every call: more than this is never wanted at once. */
const MOST_LEFT = 20;

/** How many subscribe messages WeChat still takes for a person, by template, as far as we were told. */
@Injectable()
export class SubscriptionLedger {
  constructor(
    @InjectRepository(SubscriptionRow) private readonly rows: Repository<SubscriptionRow>,
    private readonly wechat: WechatPort,
  ) {}

  async of(accountId: string): Promise<Subscription[]> {
    const rows = await this.rows.findBy({ accountId });
    return subscribeTemplates.flatMap((template) => {
      const templateId = this.wechat.templateIds.get(template);
      const row = rows.find((each) => each.template === template);
      return templateId === undefined ? [] : [{ template, templateId, left: row ? row.accepted - row.spent : 0 }];
    });
  }

  async accept(tx: Tx, accountId: string, templateIds: readonly string[]): Promise<void> {
    for (const [template, templateId] of this.wechat.templateIds)
      if (templateIds.includes(templateId)) await this.add(tx, accountId, template);
  }

  /** Takes one, in the statement that looks whether there is one. */
  async spend(tx: Tx, accountId: string, template: SubscribeTemplate): Promise<boolean> {
    const result = await tx.manager
      .createQueryBuilder()
      .update(SubscriptionRow)
      .set({ spent: () => 'spent + 1', updatedAt: tx.now })
      .where('accountId = :accountId AND template = :template AND spent < accepted', { accountId, template })
      .execute();
    return result.affected === 1;
  }

  /** WeChat says there is nothing left: it is the one that counts. */
  async empty(tx: Tx, accountId: string, template: SubscribeTemplate): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .update(SubscriptionRow)
      .set({ spent: () => 'accepted', updatedAt: tx.now })
      .where('accountId = :accountId AND template = :template', { accountId, template })
      .execute();
  }

  private async add(tx: Tx, accountId: string, template: SubscribeTemplate): Promise<void> {
    const fresh = { accountId, template, accepted: 0, spent: 0, updatedAt: tx.now };
    await tx.manager.createQueryBuilder().insert().into(SubscriptionRow).values(fresh).orIgnore().execute();
    await tx.manager
      .createQueryBuilder()
      .update(SubscriptionRow)
      .set({ accepted: () => 'accepted + 1', updatedAt: tx.now })
      .where('accountId = :accountId AND template = :template AND accepted - spent < :most', {
        accountId,
        template,
        most: MOST_LEFT,
      })
      .execute();
  }
}
