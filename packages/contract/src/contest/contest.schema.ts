import * as z from 'zod/mini';
import { challengeCard } from '../challenge/challenge.schema.js';
import { staffChallengeRow } from '../challenge/staff-challenge.schema.js';
import { filledText, id, instant, pageQuery, regionCode } from '../shared/index.js';
import { contestStages } from './contest.rules.js';

/** 征集：what a contest asks topics for, and until when. The topics are challenges that name it. */
export const openContest = z.strictObject({
  regionCode,
  title: filledText(80),
  brief: filledText(1000),
  /** Stands as announced: whoever has handed in counts on it. */
  collectUntil: instant,
});

export const contestRow = z.object({
  id,
  regionCode,
  organizer: z.string(),
  title: z.string(),
  brief: z.string(),
  collectUntil: z.string(),
  stage: z.enum(contestStages),
  /** Topics that were picked and published. */
  published: z.int(),
  demo: z.boolean(),
});
export type ContestRow = z.output<typeof contestRow>;

/** What the public may see: never a topic that was not published. */
export const contestDetail = z.object({ ...contestRow.shape, challenges: z.array(challengeCard) });
export type ContestDetail = z.output<typeof contestDetail>;

export const staffContestRow = z.object({
  ...contestRow.shape,
  /** Topics that were handed in, and those nobody has decided on. */
  topics: z.int(),
  waiting: z.int(),
});
export type StaffContestRow = z.output<typeof staffContestRow>;

export const staffContest = z.object({ ...staffContestRow.shape, challenges: z.array(staffChallengeRow) });
export type StaffContest = z.output<typeof staffContest>;

export const contestQuery = z.strictObject({ ...pageQuery, collecting: z.optional(z.literal('yes')) });
