import { Injectable } from '@nestjs/common';
import { EVALUATION_DAYS } from '@market/contract/agreement';
import { addMonths, DAY_MS } from '@market/contract/shared';
import type { Tx } from '../../common/transactions.js';
import { AgreementPartsRepository } from './agreement-parts.repository.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementRepository } from './agreement.repository.js';
import { ChallengeProgress } from './challenge-progress.js';

/** How an agreement comes to its end, early, late or in time. */
@Injectable()
export class EndingService {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly parts: AgreementPartsRepository,
    private readonly progress: ChallengeProgress,
  ) {}

  async terminate(tx: Tx, agreement: Agreement, reason: string): Promise<void> {
    await this.end(tx, agreement, { state: 'terminated', terminationReason: reason });
    await this.parts.terminateOpen(tx, agreement.id);
  }

  /** From here both sides may evaluate each other. */
  async end(tx: Tx, agreement: Agreement, change: Partial<Agreement>): Promise<void> {
    const evaluateBy = new Date(tx.now.getTime() + EVALUATION_DAYS * DAY_MS);
    await this.agreements.change(tx, agreement, { ...change, endedAt: tx.now, evaluateBy });
    await this.progress.follow(tx, agreement.challengeId, false);
  }

  async extend(tx: Tx, agreement: Agreement, endsOn: string, months: number): Promise<void> {
    await this.agreements.change(tx, agreement, { terms: { ...agreement.terms, endsOn } });
    const { milestones } = await this.parts.of(agreement.id, tx);
    for (const milestone of milestones) {
      if (!['pending', 'overdue', 'rework'].includes(milestone.state)) continue;
      const dueOn = addMonths(milestone.dueOn, months);
      if (milestone.state === 'overdue') await this.parts.moveMilestone(tx, milestone, 'pending', { dueOn });
      else await this.parts.postpone(tx, milestone, dueOn);
    }
  }
}
