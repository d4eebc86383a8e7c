import * as z from 'zod/mini';
import { id, instant, regionCode, version } from '../shared/index.js';
import {
  challengeContent,
  challengeStep,
  citedChallenge,
  citedContest,
  ownChallengeRow,
  teamChoice,
} from './challenge.schema.js';
import { challengeOpinion } from './opinion.schema.js';
import { challengeKinds, vettingChecks } from './terms.js';

export const staffChallengeRow = z.object({
  ...ownChallengeRow.shape,
  regionCode,
  organizationName: z.string(),
  field: z.string(),
  kind: z.enum(challengeKinds),
  clarity: z.int(),
  submittedAt: z.nullable(z.string()),
  demo: z.boolean(),
});
export type StaffChallengeRow = z.output<typeof staffChallengeRow>;

export const staffChallenge = z.object({
  ...staffChallengeRow.shape,
  version,
  content: challengeContent,
  organization: z.object({
    id,
    name: z.string(),
    creditCode: z.string(),
    state: z.string(),
    contactPhoneMasked: z.string(),
  }),
  steps: z.array(challengeStep),
  opinions: z.array(challengeOpinion),
  returnReason: z.nullable(z.string()),
  holdReason: z.nullable(z.string()),
  digest: z.nullable(z.string()),
  relistOf: z.nullable(citedChallenge),
  contest: z.nullable(citedContest),
  /** 定向榜单邀请的单位。 */
  invited: z.array(z.object({ id, name: z.string(), regionCode })),
});
export type StaffChallenge = z.output<typeof staffChallenge>;

export const passChallenge = z.strictObject({
  version,
  checks: z.array(z.enum(vettingChecks)).check(z.length(vettingChecks.length)),
});

/** 选上的题目张榜：选定方式、家数与揭榜截止由办赛的主管部门定。 */
export const pickChallenge = z.strictObject({ ...passChallenge.shape, ...teamChoice, bidDeadline: instant });
