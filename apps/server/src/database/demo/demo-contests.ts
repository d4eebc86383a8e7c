import { newId } from '../../common/ids.js';
import { Contest } from '../../modules/contest/contest.entity.js';
import { daysAgo, onDay } from './demo-days.js';
import type { People } from './demo-people.js';

export interface DemoContest {
  key: string;
  regionCode: string;
  title: string;
  brief: string;
  openedDaysAgo: number;
  collectInDays: number;
}
export interface DemoContestRow {
  key: string;
  row: Contest;
}

/** 挑战赛: one that takes topics, and one whose topics are screened. */
export const contestRows = (
  written: readonly DemoContest[],
  { people, now }: { people: People; now: Date },
): DemoContestRow[] =>
  written.map(({ key, openedDaysAgo, collectInDays, ...said }) => ({
    key,
    row: Object.assign(new Contest(), said, {
      id: newId(),
      collectUntil: onDay(now, collectInDays, '17:00'),
      demo: true,
      createdBy: people.bureauOf(said.regionCode).maintainer.id,
      createdAt: daysAgo(now, openedDaysAgo, '09:00'),
    }),
  }));
