import { Injectable } from '@nestjs/common';
import type { StaffBrokerRequest } from '@market/contract/broker-request';
import { actorOf, type Caller } from '../../common/caller.js';
import { found } from '../../common/domain-error.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { MessageSender } from '../message/message-sender.js';
import type { BrokerRequest } from './broker-request.entity.js';
import { BrokerRequestRepository, stageOrders } from './broker-request.repository.js';
import { brokerRequestRow, staffBrokerRequest } from './broker-request.view.js';

/** 梳理草稿：the bureau's side. The draft is read only while an answer is owed. */
@Injectable()
export class StaffBrokerRequestService {
  constructor(
    private readonly requests: BrokerRequestRepository,
    private readonly challenges: ChallengeRepository,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, { query }: In<'GET /staff/broker-requests'>): Promise<Out<'GET /staff/broker-requests'>> {
    const scope = RegionScope.of(actorOf(caller));
    const [rows, total] = await Promise.all([this.requests.list(scope, query), this.requests.count(scope, query)]);
    return { ...pageFrom(rows, query.limit, positionByKey(stageOrders[query.stage]), brokerRequestRow), total };
  }

  get(caller: Caller, { params }: In<'GET /staff/broker-requests/{id}'>): Promise<StaffBrokerRequest> {
    return this.transactions.write(caller, (tx) => this.view(tx, caller, params.id));
  }

  answer(caller: Caller, input: In<'POST /staff/broker-requests/{id}/answer'>): Promise<StaffBrokerRequest> {
    return this.reply(caller, input, 'answered');
  }

  decline(caller: Caller, input: In<'POST /staff/broker-requests/{id}/decline'>): Promise<StaffBrokerRequest> {
    return this.reply(caller, input, 'declined');
  }

  private reply(
    caller: Caller,
    { params, body }: In<'POST /staff/broker-requests/{id}/answer'>,
    to: 'answered' | 'declined',
  ): Promise<StaffBrokerRequest> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      const request = await this.read(tx, caller, params.id);
      await this.requests.move(tx, { ...request, version: body.version }, to, {
        answer: body.answer,
        answeredByName: actor.displayName,
        answeredAt: tx.now,
      });
      this.messages.toAccount(tx, request.accountId, {
        title: to === 'answered' ? '草稿的梳理意见来了' : '这次没能帮忙梳理草稿',
        body: `「${request.challengeTitle || '未写标题'}」：${body.answer.slice(0, 120)}`,
        target: { kind: 'ownChallenge', id: request.challengeId },
      });
      return this.view(tx, caller, params.id);
    });
  }

  private async read(tx: Tx, caller: Caller, id: string): Promise<BrokerRequest> {
    tx.about('brokerRequest', id);
    return found(await this.requests.find(RegionScope.of(actorOf(caller)), id, tx));
  }

  private async view(tx: Tx, caller: Caller, id: string): Promise<StaffBrokerRequest> {
    const request = await this.read(tx, caller, id);
    if (request.state !== 'asked') return staffBrokerRequest(request, null);
    const challenge = await this.challenges.findForBidding(tx, request.challengeId);
    return staffBrokerRequest(request, challenge && challenge.content);
  }
}
