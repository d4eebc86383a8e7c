import { Injectable } from '@nestjs/common';
import { ANSWER_DAYS, whyCannotAnswerInquiry, type InquiryTurn, type StaffInquiry } from '@market/contract/inquiry';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { WorkDays } from '../calendar/work-days.js';
import { bureauRoles } from '../consent/bureau-roles.js';
import { ConsentBook } from '../consent/consent-book.js';
import { MessageSender } from '../message/message-sender.js';
import { RegionCatalog } from '../region/region-catalog.js';
import type { Inquiry } from './inquiry.entity.js';
import { InquiryRepository, stageOrders } from './inquiry.repository.js';
import { inBrief } from './inquiry.service.js';
import { inquiryRow, staffInquiry } from './inquiry.view.js';

/** 办理咨询：the bureau answers, or hands on to the bureau of another place. */
@Injectable()
export class StaffInquiryService {
  constructor(
    private readonly inquiries: InquiryRepository,
    private readonly consents: ConsentBook,
    private readonly messages: MessageSender,
    private readonly regions: RegionCatalog,
    private readonly workDays: WorkDays,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, { query }: In<'GET /staff/inquiries'>): Promise<Out<'GET /staff/inquiries'>> {
    const scope = RegionScope.of(actorOf(caller));
    const [rows, total] = await Promise.all([this.inquiries.list(scope, query), this.inquiries.count(scope, query)]);
    return { ...pageFrom(rows, query.limit, positionByKey(stageOrders[query.stage]), inquiryRow), total };
  }

  async get(caller: Caller, { params }: In<'GET /staff/inquiries/{id}'>): Promise<StaffInquiry> {
    return this.view(found(await this.inquiries.find(RegionScope.of(actorOf(caller)), params.id)));
  }

  answer(caller: Caller, { params, body }: In<'POST /staff/inquiries/{id}/answer'>): Promise<StaffInquiry> {
    const { id } = params;
    const scope = RegionScope.of(actorOf(caller));
    return this.transactions.write(caller, async (tx) => {
      const inquiry = await this.owed(tx, scope, id);
      const to = inquiry.state === 'asked' ? 'answered' : 'settled';
      const turns = this.withTurn(tx, inquiry, 'bureau', body.text);
      await this.inquiries.move(tx, { ...inquiry, version: body.version }, to, { turns });
      if (to === 'settled') await this.consents.end(tx, id);
      this.tellAsker(tx, inquiry, '咨询有了答复', inBrief(body.text));
      return this.view(found(await this.inquiries.find(scope, id, tx)), tx);
    });
  }

  /** The consent named one receiver: it ends here, and the asker is told. */
  forward(caller: Caller, { params, body }: In<'POST /staff/inquiries/{id}/forward'>): Promise<void> {
    const { id } = params;
    const { version, regionCode, reason } = body;
    const receiver = this.regions.get(regionCode).bureau.name;
    return this.transactions.write(caller, async (tx) => {
      const inquiry = await this.owed(tx, RegionScope.of(actorOf(caller)), id);
      if (inquiry.regionCode === regionCode)
        throw new DomainError('invalidInput', [{ path: 'regionCode', message: '已经在这里办理' }]);
      await this.inquiries.change(
        tx,
        { ...inquiry, version },
        {
          regionCode,
          turns: this.withTurn(tx, inquiry, 'forward', `转${receiver}：${reason}`),
          dueAt: this.workDays.deadline(tx.now, ANSWER_DAYS).deadline,
          remindedAt: null,
        },
      );
      await this.consents.end(tx, id);
      const target = { kind: 'inquiry', id } as const;
      const body = `「${inquiry.recordTitle}」：${reason}`;
      this.messages.toStaff(tx, regionCode, bureauRoles, { title: '有咨询转来办理', body, target });
      this.tellAsker(tx, inquiry, '咨询已转办', `由${receiver}答复。你的联系方式没有一并转交。`);
    });
  }

  private async owed(tx: Tx, scope: RegionScope, id: string): Promise<Inquiry> {
    tx.about('inquiry', id);
    const inquiry = found(await this.inquiries.find(scope, id, tx));
    refuse(whyCannotAnswerInquiry(inquiry));
    return inquiry;
  }

  private withTurn(tx: Tx, { turns, regionCode }: Inquiry, by: InquiryTurn['by'], text: string): InquiryTurn[] {
    return [...turns, { by, name: this.regions.get(regionCode).bureau.name, text, at: tx.now.toISOString() }];
  }

  private tellAsker(tx: Tx, { id, accountId, recordTitle }: Inquiry, title: string, text: string): void {
    const body = `「${recordTitle}」：${text}`;
    this.messages.toAccount(tx, accountId, { title, body, target: { kind: 'inquiry', id } });
  }

  private async view(inquiry: Inquiry, tx?: Tx): Promise<StaffInquiry> {
    const consents = await this.consents.forStaff([inquiry.id], tx);
    return staffInquiry(inquiry, consents.get(inquiry.id) ?? null);
  }
}
