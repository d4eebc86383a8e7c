import { Injectable } from '@nestjs/common';
import { found } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { WorkDays } from '../calendar/work-days.js';
import { challengeStepRow, type StepName } from '../challenge/challenge-steps.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import type { Objection } from './objection.entity.js';
import { ObjectionRepository } from './objection.repository.js';

export interface SettledStep {
  name: StepName;
  by: string;
  accountId: string | null;
  note?: string;
}

/** 争议：what an objection does to its challenge, and what its end undoes. */
@Injectable()
export class Disputes {
  constructor(
    private readonly objections: ObjectionRepository,
    private readonly challenges: ChallengeRepository,
    private readonly workDays: WorkDays,
  ) {}

  /** Accepted: the notice stands still. */
  async begin(tx: Tx, { challengeId }: Objection, step: SettledStep): Promise<Challenge> {
    const challenge = found(await this.challenges.findForBidding(tx, challengeId));
    await this.challenges.dispute(tx, challenge, await databaseNow(tx.manager));
    await this.note(tx, challenge, step);
    return challenge;
  }

  /** Over without consequence: with the last one accepted the notice goes on, for as long as it stood still. */
  async settled(tx: Tx, objection: Objection, step: SettledStep): Promise<Challenge> {
    await this.challenges.uncountObjection(tx, objection.challengeId);
    // After the challenge's row was taken: of two that end at once the later sees the other's end.
    const challenge = found(await this.challenges.findForBidding(tx, objection.challengeId));
    const accepted = await this.objections.openOf(tx, objection.challengeId, 'accepted');
    if (accepted.length === 0 && challenge.hold === 'dispute') await this.resume(tx, challenge);
    await this.note(tx, challenge, step);
    return challenge;
  }

  private async resume(tx: Tx, challenge: Challenge): Promise<void> {
    const { noticeDeadline, heldSince } = challenge;
    const now = await databaseNow(tx.manager);
    const deadline = this.workDays.resumed(noticeDeadline ?? now, heldSince ?? now, now);
    await this.challenges.lift(tx, challenge, 'dispute', { noticeDeadline: deadline });
  }

  private async note(tx: Tx, challenge: Challenge, { name, by, accountId, note = '' }: SettledStep): Promise<void> {
    const step = challengeStepRow(tx, challenge, { name, to: challenge.state, byName: by, accountId, note });
    await this.challenges.addStep(tx, step);
  }
}
