import { Injectable } from '@nestjs/common';
import {
  FEEDBACK_DAYS,
  whyCannotAnswerFeedback,
  type FeedbackTurn,
  type StaffFeedback,
} from '@market/contract/feedback';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { WorkDays } from '../calendar/work-days.js';
import { Unmasking } from '../unmasking/unmasking.js';
import { FeedbackReceiver, inBrief } from './feedback-receiver.js';
import { FeedbackSecrets } from './feedback-secrets.js';
import type { Feedback } from './feedback.entity.js';
import { FeedbackRepository, stageOrders } from './feedback.repository.js';
import { feedbackRow, staffFeedback } from './feedback.view.js';

/** 办理投诉建议：the bureau of the place or the organizer answers, or hands on. */
@Injectable()
export class StaffFeedbackService {
  constructor(
    private readonly feedback: FeedbackRepository,
    private readonly receiver: FeedbackReceiver,
    private readonly secrets: FeedbackSecrets,
    private readonly workDays: WorkDays,
    private readonly unmasking: Unmasking,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, { query }: In<'GET /staff/feedback'>): Promise<Out<'GET /staff/feedback'>> {
    const scope = RegionScope.of(actorOf(caller));
    const [rows, total] = await Promise.all([this.feedback.list(scope, query), this.feedback.count(scope, query)]);
    const row = (read: Feedback) => feedbackRow(read, this.receiver.nameOf(read.regionCode));
    return { ...pageFrom(rows, query.limit, positionByKey(stageOrders[query.stage]), row), total };
  }

  async get(caller: Caller, { params }: In<'GET /staff/feedback/{id}'>): Promise<StaffFeedback> {
    return this.view(found(await this.feedback.find(RegionScope.of(actorOf(caller)), params.id)));
  }

  answer(caller: Caller, { params, body }: In<'POST /staff/feedback/{id}/answer'>): Promise<StaffFeedback> {
    const scope = RegionScope.of(actorOf(caller));
    return this.transactions.write(caller, async (tx) => {
      const read = await this.owed(tx, scope, params.id);
      const turns = this.withTurn(tx, read, 'bureau', body.text);
      await this.feedback.move(tx, { ...read, version: body.version }, 'answered', { turns, contact: null });
      this.receiver.tellSender(tx, read, '投诉建议有了答复', inBrief(body.text));
      return this.view(found(await this.feedback.find(scope, params.id, tx)));
    });
  }

  /** The consent named one receiver, so the contact is deleted here; the sender is told. */
  forward(caller: Caller, { params, body }: In<'POST /staff/feedback/{id}/forward'>): Promise<void> {
    const { version, regionCode, reason } = body;
    const to = this.receiver.nameOf(regionCode);
    return this.transactions.write(caller, async (tx) => {
      const read = await this.owed(tx, RegionScope.of(actorOf(caller)), params.id);
      if (read.regionCode === regionCode)
        throw new DomainError('invalidInput', [{ path: 'regionCode', message: '已经在这里办理' }]);
      await this.feedback.change(
        tx,
        { ...read, version },
        {
          regionCode,
          contact: null,
          turns: this.withTurn(tx, read, 'forward', `转${to}：${reason}`),
          dueAt: this.workDays.deadline(tx.now, FEEDBACK_DAYS).deadline,
          remindedAt: null,
        },
      );
      this.receiver.tell(tx, read, regionCode, { title: '有投诉建议转来办理', body: inBrief(reason) });
      this.receiver.tellSender(tx, read, '投诉建议已转办', `由${to}答复。你的联系方式没有一并转交。`);
    });
  }

  openContact(
    caller: Caller,
    { params, body }: In<'POST /staff/feedback/{id}/contact'>,
  ): Promise<Out<'POST /staff/feedback/{id}/contact'>> {
    return this.unmasking.show(caller, { type: 'feedback', id: params.id }, body.reason, async (tx) => {
      const read = await this.owed(tx, RegionScope.of(actorOf(caller)), params.id);
      const contact = this.secrets.contactOf(read);
      if (!contact) throw new DomainError('contactNotReady');
      return contact;
    });
  }

  private async owed(tx: Tx, scope: RegionScope, id: string): Promise<Feedback> {
    tx.about('feedback', id);
    const read = found(await this.feedback.find(scope, id, tx));
    refuse(whyCannotAnswerFeedback(read));
    return read;
  }

  private withTurn(tx: Tx, { turns, regionCode }: Feedback, by: FeedbackTurn['by'], text: string): FeedbackTurn[] {
    return [...turns, { by, name: this.receiver.nameOf(regionCode), text, at: tx.now.toISOString() }];
  }

  private view(row: Feedback): StaffFeedback {
    return staffFeedback(row, this.receiver.nameOf(row.regionCode));
  }
}
