import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { ClosingService } from '../../apps/server/src/modules/challenge/closing.service.js';
import type { TestApp } from './app.js';

/** Moves a challenge's deadline into the past and lets the closing job run, as time itself would. */
export async function passDeadline({ app, dataSource }: TestApp, challengeId: string): Promise<void> {
  await dataSource.getRepository(Challenge).update({ id: challengeId }, { bidDeadline: new Date(Date.now() - 1_000) });
  await app.get(ClosingService).closeDue();
}
