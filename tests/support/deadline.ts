import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { ClosingService } from '../../apps/server/src/modules/challenge/closing.service.js';
import { AwardService } from '../../apps/server/src/modules/judging/award.service.js';
import type { TestApp } from './app.js';

const past = (): Date => new Date(Date.now() - 1_000);

/** Moves a challenge's deadline into the past and lets the closing job run, as time itself would. */
export async function passDeadline({ app, dataSource }: TestApp, challengeId: string): Promise<void> {
  await dataSource.getRepository(Challenge).update({ id: challengeId }, { bidDeadline: past() });
  await app.get(ClosingService).closeDue();
}

/** Moves the end of a challenge's notice into the past, and lets the awarding job run. */
export async function passNotice({ app, dataSource }: TestApp, challengeId: string): Promise<void> {
  await dataSource.getRepository(Challenge).update({ id: challengeId }, { noticeDeadline: past() });
  await app.get(AwardService).awardDue();
}
