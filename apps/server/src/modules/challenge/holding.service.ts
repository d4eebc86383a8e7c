import { Injectable } from '@nestjs/common';
import { whyCannotArchive, whyCannotLift, whyCannotSuspend, type StaffChallenge } from '@market/contract/challenge';
import type { Caller } from '../../common/caller.js';
import type { In } from '../../common/operation.decorator.js';
import type { Tx } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { WorkDays } from '../calendar/work-days.js';
import { BiddersTold } from './bidders-told.js';
import { ChallengeVersions } from './challenge-versions.js';
import type { Challenge } from './challenge.entity.js';
import { ChallengeRepository } from './challenge.repository.js';
import { StaffDesk } from './staff-desk.js';

type Explained = In<'POST /staff/challenges/{id}/suspend'>;

/** 暂停、恢复、归档. While on hold nothing moves, and the days that passed are given back. */
@Injectable()
export class HoldingService {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly versions: ChallengeVersions,
    private readonly desk: StaffDesk,
    private readonly told: BiddersTold,
    private readonly workDays: WorkDays,
  ) {}

  suspend(caller: Caller, input: Explained): Promise<StaffChallenge> {
    const { reason } = input.body;
    return this.desk.decide(caller, input, whyCannotSuspend, async (tx, challenge, bureau) => {
      // A disputed one stands still since the dispute began.
      const heldSince = challenge.heldSince ?? (await databaseNow(tx.manager));
      await this.challenges.suspend(tx, challenge, { holdReason: reason, heldSince });
      await this.tell(tx, challenge, '榜单已暂停', `「${challenge.title}」被${bureau}暂停，理由：${reason}`);
      return { name: 'suspend', to: challenge.state, note: reason };
    });
  }

  lift(caller: Caller, input: Explained): Promise<StaffChallenge> {
    const { reason } = input.body;
    return this.desk.decide(caller, input, whyCannotLift, async (tx, challenge, bureau) => {
      const now = await databaseNow(tx.manager);
      const given = await this.daysGivenBack(tx, challenge, now, bureau);
      await this.challenges.lift(tx, challenge, 'suspended', { holdReason: null, ...given });
      await this.tell(
        tx,
        challenge,
        '榜单已恢复',
        `「${challenge.title}」已恢复：${reason}${given.bidDeadline ? '。揭榜截止已顺延，见新的一版。' : ''}`,
      );
      return { name: 'lift', to: challenge.state, note: reason, digest: given.digest ?? null };
    });
  }

  archive(caller: Caller, input: In<'POST /staff/challenges/{id}/archive'>): Promise<StaffChallenge> {
    return this.desk.decide(caller, input, whyCannotArchive, async (tx, challenge) => {
      await this.challenges.move(tx, challenge, 'archived', { archivedFrom: challenge.state });
      return { name: 'archive', to: 'archived', note: '' };
    });
  }

  /** Whatever was still running when it was held runs on for as long as it had left. */
  private async daysGivenBack(tx: Tx, challenge: Challenge, now: Date, byName: string): Promise<Partial<Challenge>> {
    const { heldSince, bidDeadline, noticeDeadline, stageEndsAt, content } = challenge;
    if (!heldSince) return {};
    if (challenge.state === 'awardNotice' && noticeDeadline)
      return { noticeDeadline: this.workDays.resumed(noticeDeadline, heldSince, now) };
    const later = (end: Date): Date => new Date(end.getTime() + now.getTime() - heldSince.getTime());
    const stage = stageEndsAt && stageEndsAt > heldSince ? { stageEndsAt: later(stageEndsAt) } : {};
    if (challenge.state !== 'published' || !bidDeadline || bidDeadline <= heldSince) return stage;
    const moved = { ...content, bidDeadline: later(bidDeadline).toISOString() };
    const reason = '暂停解除，揭榜截止顺延';
    return { ...stage, ...(await this.versions.write(tx, challenge, moved, { reason, byName })) };
  }

  private async tell(tx: Tx, challenge: Challenge, title: string, body: string): Promise<void> {
    this.desk.tellDemander(tx, challenge, title, body);
    await this.told.all(tx, challenge, { title, body });
  }
}
