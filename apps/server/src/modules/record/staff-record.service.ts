import { Injectable } from '@nestjs/common';
import { findRecordType, type RecordTypeSpec, type StaffRecordDetail } from '@market/contract/record';
import { DESK_WORKING_DAYS } from '@market/contract/statistics';
import { Clock } from '../../common/clock.js';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { isoInstant } from '../../database/engine.js';
import { WorkDays } from '../calendar/work-days.js';
import { RecordCountsRepository } from './record-counts.repository.js';
import { positionIn } from './record-order.js';
import type { StaffRow } from './record-rows.js';
import type { RecordVersion } from './record-version.entity.js';
import type { MarketRecord } from './record.entity.js';
import { staffOrders, StaffRecordRepository } from './staff-record.repository.js';
import { staffRecordDetail, staffRecordRow, type DeskDue } from './staff-record.view.js';

/** A record on somebody's desk: read under their scope, with the revision in work. */
export interface OpenRecord {
  record: MarketRecord;
  spec: RecordTypeSpec;
  revision: RecordVersion | null;
}

/** 数据维护：the bureau's own table, and the one way its records are opened for a change. */
@Injectable()
export class StaffRecordService {
  constructor(
    private readonly records: StaffRecordRepository,
    private readonly tallies: RecordCountsRepository,
    private readonly workDays: WorkDays,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, { query }: In<'GET /staff/records'>): Promise<Out<'GET /staff/records'>> {
    if (query.type) knownType(query.type);
    const scope = RegionScope.of(actorOf(caller));
    const now = this.clock.now();
    const [rows, total] = await Promise.all([
      this.records.list(scope, query, now),
      this.records.count(scope, query, now),
    ]);
    const rowOf = (row: StaffRow) => staffRecordRow(row, this.due(row));
    return { ...pageFrom(rows, query.limit, positionIn(staffOrders[query.sort]), rowOf), total };
  }

  async counts(caller: Caller, { query }: In<'GET /staff/records/counts'>): Promise<Out<'GET /staff/records/counts'>> {
    return { items: await this.tallies.ofTypes(RegionScope.of(actorOf(caller)), query.region, this.clock.now()) };
  }

  get(caller: Caller, { params }: In<'GET /staff/records/{id}'>): Promise<StaffRecordDetail> {
    return this.show(caller, params.id);
  }

  async show(caller: Caller, id: string, tx?: Tx): Promise<StaffRecordDetail> {
    const actor = actorOf(caller);
    const record = await this.records.get(RegionScope.of(actor), id, tx);
    return staffRecordDetail(record, await this.records.versionsOf(record, tx), actor.accountId, this.due(record));
  }

  private due({ state, revisionState, updatedAt }: Pick<StaffRow, 'state' | 'revisionState' | 'updatedAt'>): DeskDue {
    const by = this.workDays.deadline(new Date(isoInstant(updatedAt)), DESK_WORKING_DAYS).deadline;
    return {
      verifyBy: revisionState === 'pending' ? by : null,
      answerBy: revisionState === 'returned' && state !== 'withdrawn' ? by : null,
    };
  }

  async open(tx: Tx, caller: Caller, id: string): Promise<OpenRecord> {
    tx.about('record', id);
    const record = await this.records.get(RegionScope.of(actorOf(caller)), id, tx);
    const revision = record.revisionNumber === null ? null : await this.records.version(tx, id, record.revisionNumber);
    return { record, spec: found(findRecordType(record.recordType)), revision };
  }
}

export function knownType(type: string): RecordTypeSpec {
  const spec = findRecordType(type);
  if (!spec) throw new DomainError('invalidInput', [{ path: 'type', message: '没有这类记录' }]);
  return spec;
}
