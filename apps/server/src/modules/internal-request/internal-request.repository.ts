import { Injectable } from '@nestjs/common';
import { DataSource, In as OneOf, type SelectQueryBuilder } from 'typeorm';
import { changeRow } from '../../common/conditional-update.js';
import { found } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { decodeCursor } from '../../common/paging.js';
import type { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { MarketRecord } from '../record/record.entity.js';
import { InternalRequest } from './internal-request.entity.js';

type Query = In<'GET /staff/internal-requests'>['query'];

/** A request is read by the two bureaus it lies between. */
@Injectable()
export class InternalRequestRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first; `own` is the bureau whose in and out boxes are meant. */
  list(scope: RegionScope, own: string | null, { box, state, limit, cursor }: Query): Promise<InternalRequest[]> {
    const query = this.within(scope)
      .orderBy('q.id', 'DESC')
      .limit(limit + 1);
    if (box === 'in') query.andWhere('q.toRegion = :own', { own: own ?? '' });
    if (box === 'out') query.andWhere('q.fromRegion = :own', { own: own ?? '' });
    if (state) query.andWhere('q.state = :state', { state });
    const after = decodeCursor(cursor);
    if (after) query.andWhere('q.id < :after', { after: after.id });
    return query.getMany();
  }

  async get(scope: RegionScope, id: string, tx?: Tx): Promise<InternalRequest> {
    return found(await this.within(scope, tx).andWhere('q.id = :id', { id }).getOne());
  }

  async insert(tx: Tx, request: InternalRequest): Promise<void> {
    await tx.manager.insert(InternalRequest, request);
  }

  /** Conditional on the version that was read and the state the rules were asked about. */
  async change(tx: Tx, read: InternalRequest, version: number, change: Partial<InternalRequest>): Promise<void> {
    await changeRow(tx, InternalRequest, { id: read.id, version, state: read.state }, change);
  }

  /** Titles of the published records that requests are about. */
  async titlesOf(recordIds: readonly string[]): Promise<Map<string, string>> {
    if (recordIds.length === 0) return new Map();
    const records = await this.dataSource.manager.find(MarketRecord, {
      select: { id: true, title: true },
      where: { id: OneOf(recordIds), state: 'published' },
    });
    return new Map(records.map(({ id, title }) => [id, title]));
  }

  private within({ codes }: RegionScope, tx?: Tx): SelectQueryBuilder<InternalRequest> {
    const query = (tx?.manager ?? this.dataSource).createQueryBuilder(InternalRequest, 'q').where('1 = 1');
    return codes === 'all'
      ? query
      : query.andWhere('(q.toRegion IN (:...codes) OR q.fromRegion IN (:...codes))', { codes });
  }
}
