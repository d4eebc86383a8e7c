import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { RecordCounts, RecordState, RevisionKind, RevisionState } from '@market/contract/record';
import { Repository, type SelectQueryBuilder } from 'typeorm';
import type { RegionScope } from '../../common/scope.js';
import { withinScope } from '../../common/within-scope.js';
import { whereDue } from './staff-record-filter.js';
import { MarketRecord } from './record.entity.js';

type Due = 'due' | 'overdue';
interface Group {
  recordType: string;
  state: RecordState;
  revisionState: RevisionState | null;
  revisionKind: RevisionKind | null;
  count: number | string;
}

const none = (recordType: string): RecordCounts => ({
  ...{ recordType, draft: 0, published: 0, withdrawn: 0, editing: 0, pending: 0, returned: 0, unchanged: 0 },
  ...{ due: 0, overdue: 0 },
});

/** How many of each type stand where: three grouped counts, whatever the number of types. */
@Injectable()
export class RecordCountsRepository {
  constructor(@InjectRepository(MarketRecord) private readonly records: Repository<MarketRecord>) {}

  async ofTypes(scope: RegionScope, region: string | undefined, now: Date): Promise<RecordCounts[]> {
    const [groups, due, overdue] = await Promise.all([
      this.within(scope, region)
        .select([
          'r.recordType AS recordType',
          'r.state AS state',
          'r.revisionState AS revisionState',
          'r.revisionKind AS revisionKind',
          'COUNT(*) AS count',
        ])
        .groupBy('r.recordType')
        .addGroupBy('r.state')
        .addGroupBy('r.revisionState')
        .addGroupBy('r.revisionKind')
        .getRawMany<Group>(),
      this.due('due', scope, region, now),
      this.due('overdue', scope, region, now),
    ]);
    const counts = new Map<string, RecordCounts>();
    const of = (recordType: string): RecordCounts => {
      const row = counts.get(recordType) ?? none(recordType);
      counts.set(recordType, row);
      return row;
    };
    for (const { recordType, state, revisionState, revisionKind, count } of groups) {
      of(recordType)[state] += Number(count);
      if (revisionState && revisionState !== 'accepted' && revisionState !== 'importing')
        of(recordType)[revisionState] += Number(count);
      if (revisionState === 'pending' && revisionKind === 'unchanged') of(recordType).unchanged += Number(count);
    }
    for (const { recordType, count } of due) of(recordType).due = Number(count);
    for (const { recordType, count } of overdue) of(recordType).overdue = Number(count);
    return [...counts.values()];
  }

  /** What each place has to look at again: what its maintainers are told of at night. */
  async dueByRegion(now: Date): Promise<{ regionCode: string; due: number; overdue: number }[]> {
    const query = this.records.createQueryBuilder('r');
    whereDue(query, 'due', now);
    const rows = await query
      .select(['r.regionCode AS regionCode', 'COUNT(*) AS due'])
      .addSelect('SUM(CASE WHEN r.nextReviewAt <= :now THEN 1 ELSE 0 END)', 'overdue')
      .setParameter('now', now)
      .groupBy('r.regionCode')
      .getRawMany<{ regionCode: string; due: number | string; overdue: number | string }>();
    return rows.map((row) => ({ regionCode: row.regionCode, due: Number(row.due), overdue: Number(row.overdue) }));
  }

  private due(kind: Due, scope: RegionScope, region: string | undefined, now: Date) {
    const query = this.within(scope, region);
    whereDue(query, kind, now);
    return query
      .select(['r.recordType AS recordType', 'COUNT(*) AS count'])
      .groupBy('r.recordType')
      .getRawMany<{ recordType: string; count: number | string }>();
  }

  private within(scope: RegionScope, region: string | undefined): SelectQueryBuilder<MarketRecord> {
    const query = withinScope(this.records.createQueryBuilder('r'), scope);
    return region ? query.andWhere('r.regionCode = :region', { region }) : query;
  }
}
