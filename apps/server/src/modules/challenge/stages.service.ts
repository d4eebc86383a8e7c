import { Injectable } from '@nestjs/common';
import { eachDue, Sweeps } from '../../common/sweeps.js';
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

/** 期满：a notice before publication that nobody stopped, and a contest's collection, end by themselves, by the database's clock. */
@Injectable()
export class StagesService {
  /** Ends everything that is due. Repeating it changes nothing. */
  readonly endDue: () => Promise<void>;

  constructor(
    private readonly challenges: ChallengeRepository,
    due: DueChallenges,
    private readonly publication: Publication,
    private readonly topics: ContestTopics,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    sweeps: Sweeps,
  ) {
    this.endDue = sweeps.add('challenge-stages', EVERY_MS, async (now) => {
      await eachDue(await due.stage('preNotice', now), (id) => this.endNotice(id));
      await eachDue(await due.stage('collecting', now), (id) => this.endCollection(id));
    });
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
