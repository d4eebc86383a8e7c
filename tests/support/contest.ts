import type { Client } from '@market/api-client';
import { vettingChecks, type ChallengeContent, type TeamMode } from '@market/contract/challenge';
import { DAY_MS } from '@market/contract/shared';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { StagesService } from '../../apps/server/src/modules/challenge/stages.service.js';
import { Contest } from '../../apps/server/src/modules/contest/contest.entity.js';
import type { TestApp } from './app.js';
import { submitChallenge } from './samples.js';

const days = (count: number): string => new Date(Date.now() + count * DAY_MS).toISOString();

export const openContest = (vetter: Client, regionCode: string) =>
  vetter('POST /staff/contests', {
    body: { regionCode, title: '演示·新材料挑战赛', brief: '征集产线上解决不了的题目', collectUntil: days(20) },
  });

/** What a bureau says when it picks a topic for so many teams. */
export const picking = (version: number, teamMode: TeamMode, teams: number) => ({
  version,
  checks: [...vettingChecks],
  teamMode,
  teams,
  bidDeadline: days(30),
});

export const topicOf = (contestId: string, content: ChallengeContent): ChallengeContent => ({
  ...content,
  kind: 'contest',
  contestId,
  bidDeadline: null,
});

/** Moves the end of a contest's collection into the past and lets the job run, as time itself would. */
export async function passCollection({ app, dataSource }: TestApp, contestId: string): Promise<void> {
  const past = new Date(Date.now() - 1_000);
  await dataSource.getRepository(Contest).update({ id: contestId }, { collectUntil: past });
  await dataSource.getRepository(Challenge).update({ contestId, state: 'collecting' }, { stageEndsAt: past });
  await app.get(StagesService).endDue();
}

interface Parties {
  market: TestApp;
  demander: Client;
  vetter: Client;
  regionCode: string;
}

/** A topic that was handed in to a contest of the place, picked, and takes bids. */
export async function pickedTopic(
  { market, demander, vetter, regionCode }: Parties,
  content: ChallengeContent,
  [teamMode, teams]: [TeamMode, number],
) {
  const contest = await openContest(vetter, regionCode);
  const { id } = await submitChallenge(demander, topicOf(contest.id, content));
  await passCollection(market, contest.id);
  const params = { id };
  const { version } = await vetter('GET /staff/challenges/{id}', { params });
  const picked = await vetter('POST /staff/challenges/{id}/pick', { params, body: picking(version, teamMode, teams) });
  return { contestId: contest.id, id, version: picked.version };
}
