import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { feedbackTransitions, type FeedbackState } from '@market/contract/feedback';
import { IsNull, LessThan, MoreThan, Not, Repository, type SelectQueryBuilder } from 'typeorm';
import { changeRow, moveRow } from '../../common/conditional-update.js';
import { pageByKey, type KeyOrder } from '../../common/keyset.js';
import type { In } from '../../common/operation.decorator.js';
import type { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { inScope, withinScope } from '../../common/within-scope.js';
import { likePattern } from '../../database/engine.js';
import { Feedback } from './feedback.entity.js';

type StaffQuery = In<'GET /staff/feedback'>['query'];
type Read = Pick<Feedback, 'id' | 'state' | 'version'>;

export const ownOrder: KeyOrder<Feedback> = { column: 'createdAt', direction: 'DESC' };
export const stageOrders: Record<StaffQuery['stage'], KeyOrder<Feedback>> = {
  waiting: { column: 'dueAt', direction: 'ASC' },
  over: { column: 'updatedAt', direction: 'DESC' },
};

@Injectable()
export class FeedbackRepository {
  constructor(@InjectRepository(Feedback) private readonly rows: Repository<Feedback>) {}

  listOwn(accountId: string, page: In<'GET /my/feedback'>['query']): Promise<Feedback[]> {
    const query = this.rows.createQueryBuilder('t').where('t.accountId = :accountId', { accountId });
    return pageByKey(query, ownOrder, page);
  }

  findOwn(accountId: string, id: string, tx?: Tx): Promise<Feedback | null> {
    return this.in(tx).findOneBy({ id, accountId });
  }

  findByCode(tx: Tx, codeHash: string): Promise<Feedback | null> {
    return tx.manager.findOneBy(Feedback, { codeHash });
  }

  sentSince(tx: Tx, senderMark: string, since: Date): Promise<number> {
    return tx.manager.countBy(Feedback, { senderMark, createdAt: MoreThan(since) });
  }

  list(scope: RegionScope, asked: StaffQuery): Promise<Feedback[]> {
    return pageByKey(this.asked(scope, asked), stageOrders[asked.stage], asked);
  }

  count(scope: RegionScope, asked: StaffQuery): Promise<number> {
    return this.asked(scope, asked).getCount();
  }

  find(scope: RegionScope, id: string, tx?: Tx): Promise<Feedback | null> {
    return this.in(tx).findOneBy({ id, ...inScope(scope) });
  }

  /** The platform's own job: answers that are late and of which nobody was told. */
  overdue(now: Date, limit: number): Promise<Feedback[]> {
    return this.rows.find({
      where: { state: 'received', dueAt: LessThan(now), remindedAt: IsNull() },
      order: { dueAt: 'ASC', id: 'ASC' },
      take: limit,
    });
  }

  async insert(tx: Tx, feedback: Feedback): Promise<void> {
    await tx.manager.insert(Feedback, feedback);
  }

  async move(tx: Tx, read: Read, to: FeedbackState, change: Partial<Feedback> = {}): Promise<void> {
    await moveRow(tx, Feedback, feedbackTransitions, read, to, change);
  }

  /** One conditional UPDATE on the state and version that were read. */
  async change(tx: Tx, { id, state, version }: Read, change: Partial<Feedback>): Promise<void> {
    await changeRow(tx, Feedback, { id, state, version }, change);
  }

  private asked(scope: RegionScope, { stage, kind, region, q }: StaffQuery): SelectQueryBuilder<Feedback> {
    const query = this.rows
      .createQueryBuilder('t')
      .where({ state: stage === 'waiting' ? 'received' : Not('received') });
    withinScope(query, scope, region);
    if (kind) query.andWhere('t.kind = :kind', { kind });
    if (q) query.andWhere("t.text LIKE :q ESCAPE '!'", { q: likePattern(q) });
    return query;
  }

  private in(tx?: Tx): Repository<Feedback> {
    return tx ? tx.manager.getRepository(Feedback) : this.rows;
  }
}
