import { Injectable } from '@nestjs/common';
import { DomainError } from '../../common/domain-error.js';
import { eachDue, Sweeps } from '../../common/sweeps.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { platformEntry } from '../audit/audit-entry.js';
import { MessageSender } from '../message/message-sender.js';
import { challengeStepRow } from './challenge-steps.js';
import { ChallengeRepository } from './challenge.repository.js';
import { DueChallenges } from './due-challenges.js';

const EVERY_MS = 5_000;

/** 截榜：when the database's clock passes the deadline, bidding closes, or the challenge fails for want of bids. */
@Injectable()
export class ClosingService {
  /** Closes everything that is due. Repeating it changes nothing. */
  readonly closeDue: () => Promise<void>;

  constructor(
    private readonly challenges: ChallengeRepository,
    due: DueChallenges,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    sweeps: Sweeps,
  ) {
    this.closeDue = sweeps.add('challenge-closing', EVERY_MS, async (now) =>
      eachDue(await due.bidding(now), (id) => this.closeIfDue(id)),
    );
  }

  /** True when this call closed it. A bid taken back in the moment of the deadline has it counted once more. */
  closeIfDue(id: string): Promise<boolean> {
    return this.close(id).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'staleVersion') return this.close(id);
      throw error;
    });
  }

  private close(id: string): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      const challenge = await this.challenges.findForBidding(tx, id);
      const now = await databaseNow(tx.manager);
      if (challenge?.state !== 'published' || challenge.hold !== 'none') return false;
      if (!challenge.bidDeadline || challenge.bidDeadline > now) return false;
      const to = challenge.bidCount > 0 ? 'closed' : 'failed';
      await this.challenges.move(tx, challenge, to, {}, { bidCount: challenge.bidCount });
      tx.record(platformEntry(`challenge.${to}`, { type: 'challenge', id }, tx.now));
      await this.challenges.addStep(
        tx,
        challengeStepRow(tx, challenge, {
          name: to === 'closed' ? 'close' : 'fail',
          to,
          byName: '平台',
          accountId: null,
          note: to === 'closed' ? `收到方案 ${challenge.bidCount} 份` : '截止时没有收到方案',
        }),
      );
      this.messages.toOrganization(tx, challenge.organizationId, {
        title: to === 'closed' ? '揭榜已截止，可以开启方案' : '榜单流榜',
        body:
          to === 'closed'
            ? `「${challenge.title}」收到方案 ${challenge.bidCount} 份，请与科技局见证人同时开启。`
            : `「${challenge.title}」到截止时没有收到方案，可修改后重新发榜。`,
        target: { kind: 'ownChallenge', id },
        group: 'result',
      });
      if (to === 'closed')
        this.messages.toVetters(tx, challenge.regionCode, {
          title: '揭榜已截止，请见证开启',
          body: `「${challenge.title}」收到方案 ${challenge.bidCount} 份，由发榜方和你局见证人两人同时开启。`,
          target: { kind: 'challenge', id },
        });
      return true;
    });
  }
}
