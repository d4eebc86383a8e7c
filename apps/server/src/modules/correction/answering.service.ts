import { Injectable } from '@nestjs/common';
import {
  whyCannotAnswer,
  whyCannotReject,
  whyCannotTransfer,
  type StaffCorrectionDetail,
} from '@market/contract/correction';
import type { Actor } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, refuse } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { MessageSender } from '../message/message-sender.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { AnswerTerm } from './answer-term.js';
import { CorrectedRecords } from './corrected-record.js';
import { correctionStepRow } from './correction-step.js';
import { CorrectionStore } from './correction-store.js';
import { arrivedByTransfer, answered, rejected, transferred } from './notices.js';
import { WorkOrderRepository } from './work-order.repository.js';
import { WorkOrderService } from './work-order.service.js';

/** 部门答复：accepts, rejects or passes on a correction, and the reporter hears of it. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly desk: WorkOrderService,
    private readonly orders: WorkOrderRepository,
    private readonly records: CorrectedRecords,
    private readonly store: CorrectionStore,
    private readonly term: AnswerTerm,
    private readonly regions: RegionCatalog,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  /** Names the newest version only when it came after the one the reader saw. */
  answer(caller: Caller, { params, body }: In<'POST /staff/corrections/{id}/answer'>): Promise<StaffCorrectionDetail> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      const { read, order, record } = await this.open(tx, actor, params.id);
      refuse(whyCannotAnswer(actor, order));
      const correction = await this.store.change(tx, read, body.version, {
        state: 'answered',
        openKey: null,
        answer: body.answer,
        answeredAt: tx.now,
        answeredNumber: record.publishedNumber > read.shownNumber ? record.publishedNumber : null,
      });
      const step = { name: 'answer', byName: actor.displayName, note: body.answer } as const;
      await this.store.addStep(tx, correctionStepRow(tx, correction, step));
      this.messages.toAccount(tx, correction.accountId, answered(correction));
      return this.desk.show(correction, tx);
    });
  }

  reject(caller: Caller, { params, body }: In<'POST /staff/corrections/{id}/reject'>): Promise<StaffCorrectionDetail> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      const { read, order } = await this.open(tx, actor, params.id);
      refuse(whyCannotReject(actor, order));
      const change = { answer: body.reason, answeredAt: tx.now, answeredNumber: null };
      const closed = { state: 'rejected', openKey: null, ...change } as const;
      const correction = await this.store.change(tx, read, body.version, closed);
      const step = { name: 'reject', byName: actor.displayName, note: body.reason } as const;
      await this.store.addStep(tx, correctionStepRow(tx, correction, step));
      this.messages.toAccount(tx, correction.accountId, rejected(correction));
      return this.desk.show(correction, tx);
    });
  }

  /** From now on it is the other bureau's; whoever passed it on no longer sees it, but for 区管理员. */
  transfer(caller: Caller, { params, body }: In<'POST /staff/corrections/{id}/transfer'>): Promise<void> {
    const actor = actorOf(caller);
    const target = this.regions.get(body.regionCode);
    return this.transactions.write(caller, async (tx) => {
      const { read, order } = await this.open(tx, actor, params.id);
      refuse(whyCannotTransfer(actor, order));
      if (target.code === read.regionCode)
        throw new DomainError('invalidInput', [{ path: 'regionCode', message: '已在这个部门' }]);
      const correction = await this.store.change(tx, read, body.version, {
        regionCode: target.code,
        transfers: read.transfers + 1,
        overdueToldAt: null,
        ...this.term.from(tx.now, target.code),
      });
      const step = { name: 'transfer', byName: actor.displayName, note: body.note } as const;
      await this.store.addStep(tx, correctionStepRow(tx, correction, step));
      const from = this.regions.get(read.regionCode).bureau.name;
      this.messages.toStaff(tx, target.code, 'maintainer', arrivedByTransfer(correction, from, body.note, tx.now));
      this.messages.toAccount(tx, correction.accountId, transferred(correction, target.bureau.name, tx.now));
    });
  }

  private async open(tx: Tx, actor: Actor, id: string) {
    tx.about('correction', id);
    const read = await this.orders.get(RegionScope.of(actor), id, tx);
    const { record, changing } = await this.records.of(read, tx);
    return { read, record, order: { state: read.state, transfers: read.transfers, changing } };
  }
}
