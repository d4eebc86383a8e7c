import { Injectable } from '@nestjs/common';
import {
  ANSWER_DAYS,
  answerDaysOf,
  inquiryIssues,
  inquiryKindOf,
  whyCannotAsk,
  whyCannotFollowUp,
  type OwnInquiry,
} from '@market/contract/inquiry';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse, refuseIssues } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { WorkDays } from '../calendar/work-days.js';
import { bureauRoles } from '../consent/bureau-roles.js';
import { ConsentBook } from '../consent/consent-book.js';
import { MessageSender } from '../message/message-sender.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { PublishedRecords } from '../record/published-records.js';
import type { Inquiry } from './inquiry.entity.js';
import { InquiryRepository, ownOrder } from './inquiry.repository.js';
import { inquiryRow, ownInquiry } from './inquiry.view.js';

/** 咨询：what a person asks, follows up once or takes back. */
@Injectable()
export class InquiryService {
  constructor(
    private readonly inquiries: InquiryRepository,
    private readonly records: PublishedRecords,
    private readonly organizations: OrganizationRepository,
    private readonly consents: ConsentBook,
    private readonly messages: MessageSender,
    private readonly workDays: WorkDays,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, { query }: In<'GET /my/inquiries'>): Promise<Out<'GET /my/inquiries'>> {
    const rows = await this.inquiries.listOwn(actorOf(caller).accountId, query);
    return pageFrom(rows, query.limit, positionByKey(ownOrder), inquiryRow);
  }

  async get(caller: Caller, { params }: In<'GET /my/inquiries/{id}'>): Promise<OwnInquiry> {
    const inquiry = found(await this.inquiries.findOwn(actorOf(caller).accountId, params.id));
    return ownInquiry(inquiry, await this.consents.forOwner(inquiry.id));
  }

  async ask(caller: Caller, { body }: In<'POST /my/inquiries'>): Promise<OwnInquiry> {
    const actor = actorOf(caller);
    const { accountId, organization } = actor;
    const { question, amountFen, contact } = body;
    const record = await this.records.get(body.recordId);
    const kind = inquiryKindOf(record.spec, record);
    refuse(whyCannotAsk(actor, kind));
    if (!kind) throw new DomainError('notAskable');
    refuseIssues('invalidInput', inquiryIssues(body, (await this.consents.phoneOf(accountId)) !== null));
    const { id: recordId, title: recordTitle, regionCode } = record;
    return this.transactions.write(caller, async (tx) => {
      if (await this.inquiries.awaitsAnswer(tx, accountId, recordId)) throw new DomainError('alreadyAsked');
      const organizationName = organization && (await this.organizations.get(tx, organization.id)).name;
      const inquiry: Inquiry = {
        id: newId(),
        recordId,
        recordTitle,
        regionCode,
        accountId,
        organizationName,
        kind,
        state: 'asked',
        version: 1,
        question,
        amountFen,
        turns: [{ by: 'asker', name: organizationName ?? '提问人', text: question, at: tx.now.toISOString() }],
        dueAt: this.workDays.deadline(tx.now, answerDaysOf(record.spec, record.fields)).deadline,
        remindedAt: null,
        createdAt: tx.now,
        updatedAt: tx.now,
      };
      tx.about('inquiry', inquiry.id);
      await this.inquiries.insert(tx, inquiry);
      const consent = { topic: 'inquiry', subjectId: inquiry.id, subjectTitle: recordTitle, regionCode } as const;
      if (contact.consent) await this.consents.give(tx, actor, { ...consent, contact, ready: true });
      this.tellBureau(tx, inquiry, '有新的咨询待答复', question);
      return ownInquiry(inquiry, await this.consents.forOwner(inquiry.id, tx));
    });
  }

  followUp(caller: Caller, { params, body }: In<'POST /my/inquiries/{id}/follow-up'>): Promise<OwnInquiry> {
    return this.change(caller, params.id, async (tx, inquiry) => {
      refuse(whyCannotFollowUp(inquiry));
      const name = inquiry.organizationName ?? '提问人';
      await this.inquiries.move(tx, { ...inquiry, version: body.version }, 'followedUp', {
        turns: [...inquiry.turns, { by: 'asker', name, text: body.text, at: tx.now.toISOString() }],
        dueAt: this.workDays.deadline(tx.now, ANSWER_DAYS).deadline,
        remindedAt: null,
      });
      this.tellBureau(tx, inquiry, '咨询有追问', body.text);
    });
  }

  withdraw(caller: Caller, { params, body }: In<'POST /my/inquiries/{id}/withdraw'>): Promise<OwnInquiry> {
    return this.change(caller, params.id, async (tx, inquiry) => {
      await this.inquiries.move(tx, { ...inquiry, version: body.version }, 'withdrawn');
      await this.consents.end(tx, inquiry.id);
    });
  }

  private change(caller: Caller, id: string, work: (tx: Tx, inquiry: Inquiry) => Promise<void>): Promise<OwnInquiry> {
    const { accountId } = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('inquiry', id);
      await work(tx, found(await this.inquiries.findOwn(accountId, id, tx)));
      const after = found(await this.inquiries.findOwn(accountId, id, tx));
      return ownInquiry(after, await this.consents.forOwner(id, tx));
    });
  }

  private tellBureau(tx: Tx, { id, regionCode, recordTitle }: Inquiry, title: string, text: string): void {
    this.messages.toStaff(tx, regionCode, bureauRoles, {
      title,
      body: `「${recordTitle}」：${inBrief(text)}`,
      target: { kind: 'inquiry', id },
    });
  }
}

const BRIEF = 120;
export const inBrief = (text: string): string => (text.length > BRIEF ? `${text.slice(0, BRIEF)}…` : text);
