import * as z from 'zod/mini';
import { day, fen, regionCode } from '../shared/index.js';
import { challengeRuleLabels, type ChallengeRule, type ChallengeRules } from './region-rules.js';
import { challengeKinds } from './terms.js';

const whole = (most: number) => z.int().check(z.minimum(0), z.maximum(most));
const kinds = z.array(z.enum(challengeKinds));

export const challengeRules: z.ZodMiniType<ChallengeRules> = z.strictObject({
  minRewardFen: fen,
  maxDurationMonths: whole(120),
  minCallDays: whole(366),
  maxCallDays: whole(366),
  vettingWorkingDays: whole(60),
  appraisalFor: kinds,
  allianceApprovalFor: kinds,
  preNoticeFor: kinds,
  preNoticeWorkingDays: whole(60),
  awardNoticeWorkingDays: whole(60),
  objectionWorkingDays: whole(60),
  signingWorkingDays: whole(120),
  firstPaymentMinPercent: whole(100),
  callExtensionMaxDays: whole(366),
  workExtensionMaxMonths: whole(12),
  individualsAllowed: z.boolean(),
});

const ruleKeys = Object.keys(challengeRuleLabels) as [ChallengeRule, ...ChallengeRule[]];

/** Where a rule comes from. A default without a document says so in `title` and carries neither 文号 nor date. */
export const ruleCitation = z.strictObject({
  rules: z.array(z.enum(ruleKeys)).check(z.minLength(1)),
  title: z.string().check(z.minLength(1)),
  documentNo: z.nullable(z.string()),
  date: z.nullable(day),
  url: z.nullable(z.url()),
});
export type RuleCitation = z.output<typeof ruleCitation>;

export const regionChallengeRules = z.object({
  regionCode,
  rules: challengeRules,
  citations: z.array(ruleCitation),
});
export type RegionChallengeRules = z.output<typeof regionChallengeRules>;
