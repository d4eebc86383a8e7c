import type { Client } from '@market/api-client';
import type { ChallengeState } from '@market/contract/challenge';
import { setTimeout as pause } from 'node:timers/promises';
import { openDataSource } from '../../../apps/server/src/database/data-source.js';
import { Challenge } from '../../../apps/server/src/modules/challenge/challenge.entity.js';
import type { ServerProcess } from '../../support/server-process.js';

const TRIES = 60;

/** Time itself would do this in days; the server's own jobs do the rest. */
export async function passNow(
  server: ServerProcess,
  id: string,
  deadline: 'bidDeadline' | 'noticeDeadline',
): Promise<void> {
  const database = await openDataSource({ databaseUrl: server.databaseUrl, databasePool: 2 });
  await database.getRepository(Challenge).update({ id }, { [deadline]: new Date(Date.now() - 1_000) });
  await database.destroy();
}

/** Waits until the platform itself has brought the demander's challenge there. */
export async function untilState(demander: Client, id: string, state: ChallengeState): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if ((await demander('GET /my/challenges/{id}', { params: { id } })).state === state) return;
    await pause(250);
  }
  throw new Error(`${id} did not come to ${state}`);
}
