import { HOUR_MS } from '@market/contract/shared';
import { Injectable } from '@nestjs/common';
import {
  FEEDBACK_DAYS,
  feedbackIssues,
  feedbackKindLabels,
  MOST_AN_HOUR,
  type OwnFeedback,
  type SentFeedback,
} from '@market/contract/feedback';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuseIssues } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { WorkDays } from '../calendar/work-days.js';
import { ConsentBook } from '../consent/consent-book.js';
import { FeedbackReceiver, inBrief } from './feedback-receiver.js';
import { FeedbackSecrets } from './feedback-secrets.js';
import type { Feedback } from './feedback.entity.js';
import { FeedbackRepository, ownOrder } from './feedback.repository.js';
import { feedbackRow, ownFeedback } from './feedback.view.js';

/** 投诉建议：what a person sends, with the account or anonymously, reads and takes back. */
@Injectable()
export class FeedbackService {
  constructor(
    private readonly feedback: FeedbackRepository,
    private readonly receiver: FeedbackReceiver,
    private readonly secrets: FeedbackSecrets,
    private readonly consents: ConsentBook,
    private readonly workDays: WorkDays,
    private readonly transactions: Transactions,
  ) {}

  /** Sent anonymously, neither the row nor the audit trail names the account. */
  async send(from: Caller, { body }: In<'POST /feedback'>): Promise<SentFeedback> {
    const caller = body.anonymous ? { ...from, actor: null } : from;
    const { kind, regionCode, text, contact } = body;
    const accountId = caller.actor?.accountId ?? null;
    const knownPhone = accountId && (await this.consents.phoneOf(accountId));
    refuseIssues('invalidInput', feedbackIssues(body, Boolean(knownPhone)));
    this.receiver.nameOf(regionCode);
    const code = accountId === null ? this.secrets.newCode() : null;
    const senderMark = this.secrets.senderMark(from.actor?.accountId ?? from.ip);
    return this.transactions.write(caller, async (tx) => {
      const sent = await this.feedback.sentSince(tx, senderMark, new Date(tx.now.getTime() - HOUR_MS));
      if (sent >= MOST_AN_HOUR) throw new DomainError('rateLimited', [], HOUR_MS / 1000);
      const id = newId();
      const { name, phone } = contact;
      const row: Feedback = {
        id,
        kind,
        regionCode,
        accountId,
        codeHash: code && this.secrets.codeHash(code),
        senderMark,
        state: 'received',
        version: 1,
        text,
        turns: [{ by: 'sender', name: '提出人', text, at: tx.now.toISOString() }],
        contact: contact.consent ? this.secrets.seal(id, { name, phone: knownPhone || phone }) : null,
        dueAt: this.workDays.deadline(tx.now, FEEDBACK_DAYS).deadline,
        remindedAt: null,
        createdAt: tx.now,
        updatedAt: tx.now,
      };
      tx.about('feedback', id);
      await this.feedback.insert(tx, row);
      const title = `有新的${feedbackKindLabels[kind]}待答复`;
      this.receiver.tell(tx, row, regionCode, { title, body: inBrief(text) });
      return { feedback: this.own(row), code };
    });
  }

  look(caller: Caller, { body }: In<'POST /feedback/look'>): Promise<OwnFeedback> {
    return this.transactions.write(caller, async (tx) => this.own(await this.byCode(tx, body.code)));
  }

  withdrawByCode(caller: Caller, { body }: In<'POST /feedback/withdraw'>): Promise<OwnFeedback> {
    return this.transactions.write(caller, async (tx) => {
      await this.withdrawn(tx, await this.byCode(tx, body.code));
      return this.own(await this.byCode(tx, body.code));
    });
  }

  async list(caller: Caller, { query }: In<'GET /my/feedback'>): Promise<Out<'GET /my/feedback'>> {
    const rows = await this.feedback.listOwn(actorOf(caller).accountId, query);
    return pageFrom(rows, query.limit, positionByKey(ownOrder), (row) =>
      feedbackRow(row, this.receiver.nameOf(row.regionCode)),
    );
  }

  async get(caller: Caller, { params }: In<'GET /my/feedback/{id}'>): Promise<OwnFeedback> {
    return this.own(found(await this.feedback.findOwn(actorOf(caller).accountId, params.id)));
  }

  withdraw(caller: Caller, { params, body }: In<'POST /my/feedback/{id}/withdraw'>): Promise<OwnFeedback> {
    const { accountId } = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      const read = found(await this.feedback.findOwn(accountId, params.id, tx));
      await this.withdrawn(tx, { ...read, version: body.version });
      return this.own(found(await this.feedback.findOwn(accountId, params.id, tx)));
    });
  }

  private async withdrawn(tx: Tx, read: Feedback): Promise<void> {
    tx.about('feedback', read.id);
    await this.feedback.move(tx, read, 'withdrawn', { contact: null });
  }

  private async byCode(tx: Tx, code: string): Promise<Feedback> {
    const feedback = found(await this.feedback.findByCode(tx, this.secrets.codeHash(code)));
    tx.about('feedback', feedback.id);
    return feedback;
  }

  private own(row: Feedback): OwnFeedback {
    return ownFeedback(row, this.receiver.nameOf(row.regionCode), this.secrets.phoneMasked(row));
  }
}
