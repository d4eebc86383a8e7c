import { Injectable } from '@nestjs/common';
import { typesOfSection } from '@market/contract/record';
import type { TodoKind } from '@market/contract/statistics';
import { DataSource, type EntityTarget, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import type { RegionScope } from '../../common/scope.js';
import { iso } from '../../database/engine.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { Correction } from '../correction/correction.entity.js';
import { InternalRequest } from '../internal-request/internal-request.entity.js';
import { MarketRecord } from '../record/record.entity.js';

export interface Tally {
  count: number;
  late: number;
  dueToday: number;
  oldestAt: string | null;
}

/** The moments that decide: what began before `lateSince` has waited too long at a desk. */
export interface TodoMoments {
  now: Date;
  midnight: Date;
  lateSince: Date;
  today: string;
  expiringUntil: string;
}

interface Counted {
  entity: EntityTarget<ObjectLiteral>;
  /** The column of the place whose desk it waits on. */
  place: string;
  waiting: string;
  late: string;
  dueToday: string;
  since: string;
}

const NEVER = '1 = 0';
const policyTypes = typesOfSection('policy').map(({ type }) => type);

/** What each kind counts. Rows are `t`. */
const counted: Record<TodoKind, Counted> = {
  verification: {
    entity: MarketRecord,
    place: 't.regionCode',
    waiting: "t.revisionState = 'pending'",
    late: 't.updatedAt < :lateSince',
    dueToday: NEVER,
    since: 't.updatedAt',
  },
  vetting: {
    entity: Challenge,
    place: 't.regionCode',
    waiting: "t.state = 'vetting'",
    late: 't.submittedAt < :lateSince',
    dueToday: NEVER,
    since: 't.submittedAt',
  },
  correction: {
    entity: Correction,
    place: 't.regionCode',
    waiting: "t.state IN ('open', 'accepted')",
    late: 't.deadline < :now',
    dueToday: 't.deadline >= :now AND t.deadline < :midnight',
    since: 't.createdAt',
  },
  internalRequest: {
    entity: InternalRequest,
    place: 't.toRegion',
    waiting: "t.state = 'open'",
    late: 't.dueAt < :now',
    dueToday: 't.dueAt >= :now AND t.dueAt < :midnight',
    since: 't.askedAt',
  },
  expiringPolicy: {
    entity: MarketRecord,
    place: 't.regionCode',
    waiting:
      "t.state = 'published' AND t.recordType IN (:...policyTypes) AND t.endsOn >= :today AND t.endsOn <= :expiringUntil",
    late: NEVER,
    dueToday: 't.endsOn = :today',
    since: 't.publishedAt',
  },
  overdueRecord: {
    entity: MarketRecord,
    place: 't.regionCode',
    waiting:
      "t.state = 'published' AND t.nextReviewAt <= :now AND (t.revisionState IS NULL OR t.revisionState <> 'pending')",
    late: NEVER,
    dueToday: NEVER,
    since: 't.nextReviewAt',
  },
};

@Injectable()
export class TodoRepository {
  constructor(private readonly dataSource: DataSource) {}

  async tally(kind: TodoKind, scope: RegionScope, moments: TodoMoments): Promise<Tally> {
    const { entity, place, waiting, late, dueToday, since } = counted[kind];
    const [lateSum, todaySum, oldest] = [sumOf(late), sumOf(dueToday), `MIN(${since})`];
    const query = this.dataSource
      .createQueryBuilder(entity, 't')
      .select('COUNT(*)', 'count')
      .addSelect(lateSum, 'late')
      .addSelect(todaySum, 'dueToday')
      .addSelect(oldest, 'oldest')
      .where(waiting)
      .setParameters({ ...moments, policyTypes });
    const row = await within(query, place, scope).getRawOne<Record<string, unknown>>();
    return {
      count: Number(row?.['count'] ?? 0),
      late: Number(row?.['late'] ?? 0),
      dueToday: Number(row?.['dueToday'] ?? 0),
      oldestAt: iso((row?.['oldest'] ?? null) as string | Date | null),
    };
  }
}

const sumOf = (condition: string): string => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;

function within<T extends ObjectLiteral>(query: SelectQueryBuilder<T>, place: string, scope: RegionScope) {
  if (scope.codes === 'all') return query;
  const inScope = `${place} IN (:...codes)`;
  return query.andWhere(inScope, { codes: scope.codes });
}
