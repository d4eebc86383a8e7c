import * as z from 'zod/mini';
import { filledText, id, pageQuery, regionCode, version } from '../shared/index.js';
import { internalRequestKinds, internalRequestStates } from './internal-request.states.js';

export const MAX_WORKING_DAYS = 30;

export const internalRequestView = z.object({
  id,
  kind: z.enum(internalRequestKinds),
  fromRegion: regionCode,
  toRegion: regionCode,
  record: z.nullable(z.object({ id, title: z.string() })),
  title: z.string(),
  body: z.string(),
  state: z.enum(internalRequestStates),
  version,
  dueAt: z.string(),
  askedByName: z.string(),
  askedAt: z.string(),
  answer: z.nullable(z.string()),
  answeredByName: z.nullable(z.string()),
  answeredAt: z.nullable(z.string()),
  closedAt: z.nullable(z.string()),
  demo: z.boolean(),
});
export type InternalRequestView = z.output<typeof internalRequestView>;

/** `in`: asked of the caller's bureau, `out`: asked by it; left out, both, and for the district admin everybody's. */
export const internalRequestQuery = z.strictObject({
  ...pageQuery,
  box: z.optional(z.enum(['in', 'out'])),
  state: z.optional(z.enum(internalRequestStates)),
});

export const askInternalRequest = z.strictObject({
  kind: z.enum(internalRequestKinds),
  toRegion: regionCode,
  recordId: z.nullable(id),
  title: filledText(80),
  body: filledText(500),
  workingDays: z.int().check(z.minimum(1), z.maximum(MAX_WORKING_DAYS)),
});
export type AskInternalRequest = z.output<typeof askInternalRequest>;

export const answerInternalRequest = z.strictObject({ version, answer: filledText(500) });
export const closeInternalRequest = z.strictObject({ version });
