import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { inquiryTransitions, owedStates, type InquiryState } from '@market/contract/inquiry';
import { In as OneOf, IsNull, LessThan, Repository, type SelectQueryBuilder } from 'typeorm';
import { changeRow, moveRow } from '../../common/conditional-update.js';
import { pageByKey, type KeyOrder } from '../../common/keyset.js';
import type { In } from '../../common/operation.decorator.js';
import type { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { inScope, withinScope } from '../../common/within-scope.js';
import { likePattern } from '../../database/engine.js';
import { Inquiry } from './inquiry.entity.js';

type StaffQuery = In<'GET /staff/inquiries'>['query'];
type Read = Pick<Inquiry, 'id' | 'state' | 'version'>;

export const ownOrder: KeyOrder<Inquiry> = { column: 'createdAt', direction: 'DESC' };
export const stageOrders: Record<StaffQuery['stage'], KeyOrder<Inquiry>> = {
  waiting: { column: 'dueAt', direction: 'ASC' },
  over: { column: 'updatedAt', direction: 'DESC' },
};

@Injectable()
export class InquiryRepository {
  constructor(@InjectRepository(Inquiry) private readonly inquiries: Repository<Inquiry>) {}

  listOwn(accountId: string, page: In<'GET /my/inquiries'>['query']): Promise<Inquiry[]> {
    const query = this.inquiries.createQueryBuilder('t').where('t.accountId = :accountId', { accountId });
    return pageByKey(query, ownOrder, page);
  }

  findOwn(accountId: string, id: string, tx?: Tx): Promise<Inquiry | null> {
    return this.in(tx).findOneBy({ id, accountId });
  }

  awaitsAnswer(tx: Tx, accountId: string, recordId: string): Promise<boolean> {
    return tx.manager.existsBy(Inquiry, { accountId, recordId, state: OneOf([...owedStates]) });
  }

  list(scope: RegionScope, asked: StaffQuery): Promise<Inquiry[]> {
    return pageByKey(this.asked(scope, asked), stageOrders[asked.stage], asked);
  }

  count(scope: RegionScope, asked: StaffQuery): Promise<number> {
    return this.asked(scope, asked).getCount();
  }

  find(scope: RegionScope, id: string, tx?: Tx): Promise<Inquiry | null> {
    return this.in(tx).findOneBy({ id, ...inScope(scope) });
  }

  /** The platform's own job: owed answers that are late and of which nobody was told. */
  overdue(now: Date, limit: number): Promise<Inquiry[]> {
    return this.inquiries.find({
      where: { state: OneOf([...owedStates]), dueAt: LessThan(now), remindedAt: IsNull() },
      order: { dueAt: 'ASC', id: 'ASC' },
      take: limit,
    });
  }

  async insert(tx: Tx, inquiry: Inquiry): Promise<void> {
    await tx.manager.insert(Inquiry, inquiry);
  }

  async move(tx: Tx, read: Read, to: InquiryState, change: Partial<Inquiry> = {}): Promise<void> {
    await moveRow(tx, Inquiry, inquiryTransitions, read, to, change);
  }

  /** One conditional UPDATE on the state and version that were read. */
  async change(tx: Tx, { id, state, version }: Read, change: Partial<Inquiry>): Promise<void> {
    await changeRow(tx, Inquiry, { id, state, version }, change);
  }

  private asked(scope: RegionScope, { stage, kind, region, q }: StaffQuery): SelectQueryBuilder<Inquiry> {
    const owed = [...owedStates];
    const query = this.inquiries
      .createQueryBuilder('t')
      .where(stage === 'waiting' ? 't.state IN (:...owed)' : 't.state NOT IN (:...owed)', { owed });
    withinScope(query, scope, region);
    if (kind) query.andWhere('t.kind = :kind', { kind });
    if (q)
      query.andWhere("(t.recordTitle LIKE :q ESCAPE '!' OR t.organizationName LIKE :q ESCAPE '!')", {
        q: likePattern(q),
      });
    return query;
  }

  private in(tx?: Tx): Repository<Inquiry> {
    return tx ? tx.manager.getRepository(Inquiry) : this.inquiries;
  }
}
