import { Injectable } from '@nestjs/common';
import type { StaffCorrectionDetail } from '@market/contract/correction';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { CorrectedRecords } from './corrected-record.js';
import type { Correction } from './correction.entity.js';
import { CorrectionRepository } from './correction.repository.js';
import { staffCorrectionDetail, staffCorrectionRow } from './correction.view.js';
import { positionIn, WorkOrderRepository } from './work-order.repository.js';

/** 纠错工单：what the bureau owes an answer to. */
@Injectable()
export class WorkOrderService {
  constructor(
    private readonly orders: WorkOrderRepository,
    private readonly corrections: CorrectionRepository,
    private readonly records: CorrectedRecords,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, { query }: In<'GET /staff/corrections'>): Promise<Out<'GET /staff/corrections'>> {
    const scope = RegionScope.of(actorOf(caller));
    const now = this.clock.now();
    const [rows, total] = await Promise.all([
      this.orders.list(scope, query, now),
      this.orders.count(scope, query, now),
    ]);
    return { ...pageFrom(rows, query.limit, positionIn(query), staffCorrectionRow), total };
  }

  async counts(
    caller: Caller,
    { query }: In<'GET /staff/corrections/counts'>,
  ): Promise<Out<'GET /staff/corrections/counts'>> {
    const scope = RegionScope.of(actorOf(caller));
    const now = this.clock.now();
    const of = (view: 'unanswered' | 'overdue' | 'today') => this.orders.count(scope, { ...query, view }, now);
    const [unanswered, overdue, today] = await Promise.all([of('unanswered'), of('overdue'), of('today')]);
    return { unanswered, overdue, today };
  }

  async get(caller: Caller, { params }: In<'GET /staff/corrections/{id}'>): Promise<StaffCorrectionDetail> {
    return this.show(await this.orders.get(RegionScope.of(actorOf(caller)), params.id));
  }

  async show(correction: Correction, tx?: Tx): Promise<StaffCorrectionDetail> {
    const record = await this.records.of(correction, tx);
    return staffCorrectionDetail(correction, record, await this.corrections.stepsOf(correction, tx));
  }
}
