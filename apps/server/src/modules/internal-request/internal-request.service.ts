import { Injectable } from '@nestjs/common';
import {
  internalRequestKindLabels,
  whyCannotAnswer,
  whyCannotAsk,
  whyCannotClose,
  type InternalRequestView,
} from '@market/contract/internal-request';
import { minuteText } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, refuse } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { WorkDays } from '../calendar/work-days.js';
import { MessageSender } from '../message/message-sender.js';
import { RecordRepository } from '../record/record.repository.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { InternalRequest } from './internal-request.entity.js';
import { InternalRequestRepository } from './internal-request.repository.js';
import { internalRequestView } from './internal-request.view.js';

const DESK = ['maintainer', 'verifier', 'vetter'] as const;

/** 协同请求: one bureau asks, the other answers or says why not, the first closes. Both sides hear of every step. */
@Injectable()
export class InternalRequestService {
  constructor(
    private readonly requests: InternalRequestRepository,
    private readonly records: RecordRepository,
    private readonly regions: RegionCatalog,
    private readonly workDays: WorkDays,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  async list(
    caller: Caller,
    { query }: In<'GET /staff/internal-requests'>,
  ): Promise<Out<'GET /staff/internal-requests'>> {
    const actor = actorOf(caller);
    const rows = await this.requests.list(RegionScope.of(actor), actor.regionCode, query);
    const titles = await this.requests.titlesOf(rows.flatMap(({ recordId }) => recordId ?? []));
    return pageFrom(
      rows,
      query.limit,
      ({ id }) => ({ value: id, id }),
      (row) => internalRequestView(row, titles),
    );
  }

  async get(caller: Caller, { params }: In<'GET /staff/internal-requests/{id}'>): Promise<InternalRequestView> {
    return this.show(await this.requests.get(RegionScope.of(actorOf(caller)), params.id));
  }

  async ask(caller: Caller, { body }: In<'POST /staff/internal-requests'>): Promise<InternalRequestView> {
    const actor = actorOf(caller);
    refuse(whyCannotAsk(actor, body.toRegion));
    this.regions.get(body.toRegion);
    if (body.recordId !== null && !(await this.records.find(body.recordId)))
      throw new DomainError('invalidInput', [{ path: 'recordId', message: '没有这条已发布的记录' }]);
    const { workingDays, ...said } = body;
    return this.transactions.write(caller, async (tx) => {
      const request = Object.assign(new InternalRequest(), said, {
        id: newId(),
        fromRegion: actor.regionCode,
        state: 'open',
        version: 1,
        dueAt: this.workDays.deadline(tx.now, workingDays).deadline,
        askedByName: actor.displayName,
        askedAt: tx.now,
        answer: null,
        answeredByName: null,
        answeredAt: null,
        closedAt: null,
        demo: false,
      } as const);
      tx.about('internalRequest', request.id);
      await this.requests.insert(tx, request);
      this.tell(tx, request.toRegion, request, {
        title: `${this.bureauOf(request.fromRegion)}${internalRequestKindLabels[request.kind]}`,
        body: `「${request.title}」请在 ${minuteText(request.dueAt, tx.now)} 前答复。`,
      });
      return this.show(request);
    });
  }

  answer(caller: Caller, input: In<'POST /staff/internal-requests/{id}/answer'>): Promise<InternalRequestView> {
    return this.reply(caller, input, 'answered');
  }

  decline(caller: Caller, input: In<'POST /staff/internal-requests/{id}/decline'>): Promise<InternalRequestView> {
    return this.reply(caller, input, 'declined');
  }

  close(
    caller: Caller,
    { params, body }: In<'POST /staff/internal-requests/{id}/close'>,
  ): Promise<InternalRequestView> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      const request = await this.open(tx, caller, params.id);
      refuse(whyCannotClose(actor, request));
      await this.requests.change(tx, request, body.version, { state: 'closed', closedAt: tx.now });
      this.tell(tx, request.toRegion, request, {
        title: '协同请求已办结',
        body: `${this.bureauOf(request.fromRegion)}办结了「${request.title}」。`,
      });
      return this.show(await this.open(tx, caller, params.id));
    });
  }

  private reply(
    caller: Caller,
    { params, body }: In<'POST /staff/internal-requests/{id}/answer'>,
    to: 'answered' | 'declined',
  ): Promise<InternalRequestView> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      const request = await this.open(tx, caller, params.id);
      refuse(whyCannotAnswer(actor, request, to));
      await this.requests.change(tx, request, body.version, {
        state: to,
        answer: body.answer,
        answeredByName: actor.displayName,
        answeredAt: tx.now,
      });
      this.tell(tx, request.fromRegion, request, {
        title: to === 'answered' ? '协同请求已答复' : '协同请求不办理',
        body: `${this.bureauOf(request.toRegion)}：${body.answer}`,
      });
      return this.show(await this.open(tx, caller, params.id));
    });
  }

  private open(tx: Tx, caller: Caller, id: string): Promise<InternalRequest> {
    tx.about('internalRequest', id);
    return this.requests.get(RegionScope.of(actorOf(caller)), id, tx);
  }

  private async show(request: InternalRequest): Promise<InternalRequestView> {
    return internalRequestView(request, await this.requests.titlesOf(request.recordId ? [request.recordId] : []));
  }

  private tell(tx: Tx, regionCode: string, { id }: InternalRequest, notice: { title: string; body: string }): void {
    this.messages.toStaff(tx, regionCode, DESK, { ...notice, target: { kind: 'internalRequest', id } });
  }

  private bureauOf(code: string): string {
    return this.regions.get(code).bureau.name;
  }
}
