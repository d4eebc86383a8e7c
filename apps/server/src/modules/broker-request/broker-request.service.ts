import { Injectable } from '@nestjs/common';
import { BROKER_DAYS, type BrokerRequestRow } from '@market/contract/broker-request';
import { whyCannotEditChallenge } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { WorkDays } from '../calendar/work-days.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { MessageSender } from '../message/message-sender.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { BrokerRequest } from './broker-request.entity.js';
import { BrokerRequestRepository } from './broker-request.repository.js';
import { brokerRequestRow } from './broker-request.view.js';
import { brokers } from './brokers.js';

/** 请技术经理人帮忙梳理：the demander's side. */
@Injectable()
export class BrokerRequestService {
  constructor(
    private readonly requests: BrokerRequestRepository,
    private readonly challenges: ChallengeRepository,
    private readonly organizations: OrganizationRepository,
    private readonly workDays: WorkDays,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  async list(
    caller: Caller,
    { params }: In<'GET /my/challenges/{id}/broker-requests'>,
  ): Promise<Out<'GET /my/challenges/{id}/broker-requests'>> {
    const scope = OrganizationScope.of(actorOf(caller));
    found(await this.challenges.findOwn(scope, params.id));
    const rows = await this.requests.listOwn(scope, params.id);
    return { items: rows.map(brokerRequestRow) };
  }

  ask(caller: Caller, { params, body }: In<'POST /my/challenges/{id}/broker-requests'>): Promise<BrokerRequestRow> {
    const actor = actorOf(caller);
    const scope = OrganizationScope.of(actor);
    return this.transactions.write(caller, async (tx) => {
      const challenge = found(await this.challenges.findOwn(scope, params.id, tx));
      refuse(whyCannotEditChallenge(actor, challenge));
      if (await this.requests.awaitsAnswer(tx, challenge.id)) throw new DomainError('alreadyAsked');
      const { id: organizationId, name, regionCode } = await this.organizations.get(tx, challenge.organizationId);
      const request: BrokerRequest = {
        id: newId(),
        challengeId: challenge.id,
        organizationId,
        organizationName: name,
        challengeTitle: challenge.title,
        regionCode,
        accountId: actor.accountId,
        state: 'asked',
        version: 1,
        question: body.question,
        askedAt: tx.now,
        dueAt: this.workDays.deadline(tx.now, BROKER_DAYS).deadline,
        answer: null,
        answeredByName: null,
        answeredAt: null,
        remindedAt: null,
        updatedAt: tx.now,
      };
      tx.about('brokerRequest', request.id);
      await this.requests.insert(tx, request);
      this.messages.toStaff(tx, regionCode, brokers, {
        title: '有草稿请你帮忙梳理',
        body: `${name}的「${challenge.title || '未写标题'}」，请在 ${minuteText(request.dueAt, tx.now)} 前答复。`,
        target: { kind: 'brokerRequest', id: request.id },
      });
      return brokerRequestRow(request);
    });
  }

  withdraw(caller: Caller, { params, body }: In<'POST /my/broker-requests/{id}/withdraw'>): Promise<BrokerRequestRow> {
    const scope = OrganizationScope.of(actorOf(caller));
    return this.transactions.write(caller, async (tx) => {
      tx.about('brokerRequest', params.id);
      const request = found(await this.requests.findOwn(scope, params.id, tx));
      await this.requests.move(tx, { ...request, version: body.version }, 'withdrawn');
      this.messages.toStaff(tx, request.regionCode, brokers, {
        title: '梳理请求已撤回',
        body: `${request.organizationName}撤回了「${request.challengeTitle || '未写标题'}」的梳理请求。`,
      });
      return brokerRequestRow(found(await this.requests.findOwn(scope, params.id, tx)));
    });
  }
}
