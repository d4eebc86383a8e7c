import * as z from 'zod/mini';
import { filledText, id, text, version } from '../shared/index.js';
import { appraisalLevels, type AppraisalDimension } from './terms.js';

const dimension = z.strictObject({ level: z.enum(appraisalLevels), text: text(500) });

/** 技术经理人的诊断意见。 */
export const diagnosis = z.strictObject({ text: filledText(2000) });

/** 专家论证：四个方面各有结论，三名以上专家。 */
export const appraisal = z.strictObject({
  dimensions: z.strictObject({
    need: dimension,
    difficulty: dimension,
    indicators: dimension,
    terms: dimension,
  } satisfies Record<AppraisalDimension, typeof dimension>),
  experts: z
    .array(z.strictObject({ name: filledText(20), organization: filledText(60) }))
    .check(z.minLength(3), z.maxLength(11)),
});
export type Appraisal = z.output<typeof appraisal>;

export const diagnoseChallenge = z.strictObject({ version, ...diagnosis.shape });
export const appraiseChallenge = z.strictObject({
  version,
  ...appraisal.shape,
  conclusion: z.enum(['pass', 'return', 'reject']),
  /** Sent to the demander when it is returned or rejected. */
  reason: filledText(500),
});

/** What somebody found out about a challenge before it was published; read by the demander and the bureau. */
export const challengeOpinion = z.object({
  id,
  kind: z.enum(['diagnosis', 'appraisal']),
  by: z.string(),
  at: z.string(),
  text: z.string(),
  appraisal: z.nullable(appraisal),
});
export type ChallengeOpinion = z.output<typeof challengeOpinion>;
