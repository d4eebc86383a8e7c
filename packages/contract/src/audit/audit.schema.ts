import * as z from 'zod/mini';
import { id, instant, pageQuery, text } from '../shared/index.js';

export const auditResults = ['done', 'refused'] as const;

export const auditRow = z.object({
  id,
  at: z.string(),
  actorName: z.string(),
  actorRole: z.string(),
  /** 代谁：the colleague the actor stood in for. */
  onBehalfOf: z.nullable(z.string()),
  regionCode: z.nullable(z.string()),
  ip: z.string(),
  action: z.string(),
  objectType: z.string(),
  objectId: z.nullable(z.string()),
  result: z.enum(auditResults),
  code: z.nullable(z.string()),
  requestId: z.string(),
});
export type AuditRow = z.output<typeof auditRow>;

export const auditQuery = z.strictObject({
  ...pageQuery,
  action: z.optional(text(60)),
  objectId: z.optional(id),
  from: z.optional(instant),
  until: z.optional(instant),
});
