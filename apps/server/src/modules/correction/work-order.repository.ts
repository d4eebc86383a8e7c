import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { beijingInstant, DAY_MS, isoDay } from '@market/contract/shared';
import { Brackets, In as OneOf, IsNull, LessThan, Repository, type SelectQueryBuilder } from 'typeorm';
import { DomainError, found } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { decodeCursor, type Position } from '../../common/paging.js';
import type { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { inScope, withinScope } from '../../common/within-scope.js';
import { likePattern } from '../../database/engine.js';
import { Correction } from './correction.entity.js';

type Query = In<'GET /staff/corrections'>['query'];
type Asked = Pick<Query, 'view'> & Partial<Pick<Query, 'region' | 'type' | 'recordId' | 'q'>>;

/** What is owed comes first in the order it falls due; what is done, the newest first. */
const byDeadline = ({ view }: Asked): boolean => view === 'unanswered' || view === 'overdue' || view === 'today';

export const positionIn =
  (asked: Asked) =>
  ({ id, deadline }: Correction): Position => ({ value: byDeadline(asked) ? deadline.toISOString() : id, id });

/** 纠错工单 of the bureaus a scope covers. */
@Injectable()
export class WorkOrderRepository {
  constructor(@InjectRepository(Correction) private readonly corrections: Repository<Correction>) {}

  list(scope: RegionScope, asked: Query, now: Date): Promise<Correction[]> {
    const query = this.asked(scope, asked, now).limit(asked.limit + 1);
    const after = decodeCursor(asked.cursor);
    if (!byDeadline(asked)) {
      if (after) query.andWhere('c.id < :id', { id: after.id });
      return query.orderBy('c.id', 'DESC').getMany();
    }
    if (after) {
      const place = { due: dueOf(after), id: after.id };
      query.andWhere(
        new Brackets((w) => w.where('c.deadline > :due', place).orWhere('c.deadline = :due AND c.id > :id')),
      );
    }
    return query.orderBy('c.deadline', 'ASC').addOrderBy('c.id', 'ASC').getMany();
  }

  count(scope: RegionScope, asked: Asked, now: Date): Promise<number> {
    return this.asked(scope, asked, now).getCount();
  }

  async get(scope: RegionScope, id: string, tx?: Tx): Promise<Correction> {
    const corrections = tx ? tx.manager.getRepository(Correction) : this.corrections;
    return found(await corrections.findOneBy({ id, ...inScope(scope) }));
  }

  /** For the platform's own reminder, which acts for every bureau. */
  idsPastDeadline(now: Date, limit: number): Promise<{ id: string }[]> {
    return this.corrections.find({
      select: { id: true },
      where: { state: OneOf(['open', 'accepted']), deadline: LessThan(now), overdueToldAt: IsNull() },
      order: { deadline: 'ASC' },
      take: limit,
    });
  }

  private asked(
    scope: RegionScope,
    { view, region, type, recordId, q }: Asked,
    now: Date,
  ): SelectQueryBuilder<Correction> {
    const query = withinScope(this.corrections.createQueryBuilder('c').where('1 = 1'), scope, region);
    if (type) query.andWhere('c.recordType = :type', { type });
    if (recordId) query.andWhere('c.recordId = :recordId', { recordId });
    if (q) query.andWhere("(c.recordTitle LIKE :q ESCAPE '!' OR c.number LIKE :q ESCAPE '!')", { q: likePattern(q) });
    if (byDeadline({ view })) query.andWhere("c.state IN ('open', 'accepted')");
    if (view === 'overdue') query.andWhere('c.deadline < :now', { now });
    if (view === 'today')
      query.andWhere('c.deadline BETWEEN :now AND :midnight', { now, midnight: midnightAfter(now) });
    if (view === 'answered' || view === 'rejected') query.andWhere('c.state = :view', { view });
    return query;
  }
}

const midnightAfter = (now: Date): Date => new Date(beijingInstant(isoDay(new Date(now.getTime() + DAY_MS)), '00:00'));

function dueOf({ value }: Position): Date {
  const due = new Date(value);
  if (!Number.isNaN(due.getTime())) return due;
  throw new DomainError('invalidInput', [{ path: 'cursor', message: '翻页位置无效，请从第一页重新开始' }]);
}
