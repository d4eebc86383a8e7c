import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Schedule } from '../../common/schedule.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { MessageSender } from '../message/message-sender.js';
import { RegionCatalog } from '../region/region-catalog.js';
import type { BrokerRequest } from './broker-request.entity.js';
import { BrokerRequestRepository } from './broker-request.repository.js';
import { brokers } from './brokers.js';

const EVERY_MS = 5 * 60_000;
const BATCH = 100;

/** Tells who advises on drafts, and the asker, once, that an answer is late. */
@Injectable()
export class LateAdvice implements OnModuleInit {
  constructor(
    private readonly requests: BrokerRequestRepository,
    private readonly messages: MessageSender,
    private readonly regions: RegionCatalog,
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly schedule: Schedule,
  ) {}

  onModuleInit(): void {
    this.schedule.add({ name: 'late-advice', everyMs: EVERY_MS, leaseMs: 2 * EVERY_MS, run: () => this.run() });
  }

  async run(): Promise<void> {
    const now = await databaseNow(this.dataSource.manager);
    for (const request of await this.requests.overdue(now, BATCH)) await this.remind(request);
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
