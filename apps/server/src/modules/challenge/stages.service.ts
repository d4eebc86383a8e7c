import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Schedule } from '../../common/schedule.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { platformEntry } from '../audit/audit-entry.js';
import { MessageSender } from '../message/message-sender.js';
import { challengeStepRow } from './challenge-steps.js';
import { ChallengeRepository } from './challenge.repository.js';
import { ContestTopics } from './contest-topics.js';
import { DueChallenges } from './due-challenges.js';
import { Publication } from './publication.js';

const EVERY_MS = 15_000;
const LEASE_MS = 30_000;

/** 期满：a notice before publication that nobody stopped, and a contest's collection, end by themselves, by the database's clock. */
@Injectable()
export class StagesService implements OnModuleInit {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly due: DueChallenges,
    private readonly publication: Publication,
    private readonly topics: ContestTopics,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    private readonly schedule: Schedule,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.schedule.add({
      name: 'challenge-stages',
      everyMs: EVERY_MS,
      leaseMs: LEASE_MS,
      run: () => this.endDue(),
    });
  }

  /** Ends everything that is due. Repeating it changes nothing. */
  async endDue(): Promise<void> {
    const now = await databaseNow(this.dataSource.manager);
    for (const id of await this.due.stage('preNotice', now)) await this.endNotice(id);
    for (const id of await this.due.stage('collecting', now)) await this.endCollection(id);
  }

  /** True when this call ended it. */
  endCollection(id: string): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      const topic = await this.challenges.findForBidding(tx, id);
      const now = await databaseNow(tx.manager);
      if (topic?.state !== 'collecting' || !topic.stageEndsAt || topic.stageEndsAt > now) return false;
      await this.topics.beginScreening(tx, topic);
      tx.record(platformEntry('challenge.screen', { type: 'challenge', id }, tx.now));
      const step = { name: 'screen', to: 'screening', byName: '平台', accountId: null } as const;
      await this.challenges.addStep(tx, challengeStepRow(tx, topic, step));
      return true;
    });
  }

  /** True when this call ended it. */
  endNotice(id: string): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      const challenge = await this.challenges.findForBidding(tx, id);
      const now = await databaseNow(tx.manager);
      if (challenge?.state !== 'preNotice' || challenge.hold !== 'none') return false;
      if (!challenge.stageEndsAt || challenge.stageEndsAt > now) return false;
      const byName = '平台';
      const moved = await this.publication.advance(tx, { ...challenge, state: 'preNotice' }, { byName });
      tx.record(platformEntry('challenge.noticeOver', { type: 'challenge', id }, tx.now));
      const step = { name: 'noticeOver', byName, accountId: null, ...moved } as const;
      await this.challenges.addStep(tx, challengeStepRow(tx, challenge, step));
      this.messages.toOrganization(tx, challenge.organizationId, {
        title: '公示期满，榜单已张榜',
        body: `「${challenge.title}」公示期满没有异议，现在征集方案。`,
        target: { kind: 'ownChallenge', id },
      });
      return true;
    });
  }
}
