import { Injectable } from '@nestjs/common';
import { eachDue, Sweeps } from '../../common/sweeps.js';
import { Transactions } from '../../common/transactions.js';
import { MessageSender } from '../message/message-sender.js';
import { RegionCatalog } from '../region/region-catalog.js';
import type { BrokerRequest } from './broker-request.entity.js';
import { BrokerRequestRepository } from './broker-request.repository.js';
import { brokers } from './brokers.js';

const EVERY_MS = 5 * 60_000;
const BATCH = 100;

/** Tells who advises on drafts, and the asker, once, that an answer is late. */
@Injectable()
export class LateAdvice {
  readonly run: () => Promise<void>;

  constructor(
    private readonly requests: BrokerRequestRepository,
    private readonly messages: MessageSender,
    private readonly regions: RegionCatalog,
    private readonly transactions: Transactions,
    sweeps: Sweeps,
  ) {
    this.run = sweeps.add('late-advice', EVERY_MS, async (now) =>
      eachDue(await this.requests.overdue(now, BATCH), (request) => this.remind(request)),
    );
  }

  private async remind(request: BrokerRequest): Promise<void> {
    const { id, accountId, challengeId, regionCode, organizationName } = request;
    const title = request.challengeTitle || '未写标题';
    await this.transactions.run(async (tx) => {
      if (!(await this.requests.markReminded(tx, request))) return;
      this.messages.toStaff(tx, regionCode, brokers, {
        title: '草稿梳理已过答复时限',
        body: `${organizationName}的「${title}」还没有答复，请尽快办理。`,
        target: { kind: 'brokerRequest', id },
        group: 'deadline',
      });
      this.messages.toAccount(tx, accountId, {
        title: '草稿梳理过了答复时限',
        body: `「${title}」还没有答复，已提醒${this.regions.get(regionCode).bureau.name}。不必等它，可以先提交。`,
        target: { kind: 'ownChallenge', id: challengeId },
      });
    });
  }
}
