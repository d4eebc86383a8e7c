import * as z from 'zod/mini';
import { id, instant, pageQuery, regionCode, text } from '../shared/index.js';
import { auditObjects } from './audit-objects.js';
import { auditResults } from './audit.states.js';

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
  objectType: z.enum(auditObjects),
  objectId: z.nullable(z.string()),
  result: z.enum(auditResults),
  code: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  requestId: z.string(),
  /** Its place in the chain, 1, 2, 3 …; null for entries from before there was one. */
  seq: z.nullable(z.int()),
  /** HMAC-SM3 over the entry and the hash before it, hexadecimal. */
  hash: z.nullable(z.string()),
  previousHash: z.nullable(z.string()),
});
export type AuditRow = z.output<typeof auditRow>;

export const auditFilter = z.strictObject({
  action: z.optional(text(60)),
  /** A name from its beginning, or the 26 letters of an object or a request. */
  q: z.optional(text(40)),
  region: z.optional(regionCode),
  result: z.optional(z.enum(auditResults)),
  from: z.optional(instant),
  until: z.optional(instant),
});
export type AuditFilter = z.output<typeof auditFilter>;

export const auditQuery = z.extend(auditFilter, pageQuery);

/** 日志链：the last walk over the whole of it, and the public root it hangs on. */
export const auditChain = z.object({
  /** Null: never walked yet. */
  checkedAt: z.nullable(z.string()),
  /** How many entries were found whole, from the first on. */
  entries: z.int(),
  /** The first that does not agree, in words; null when all is whole. */
  finding: z.nullable(z.string()),
  /** A walk that was asked for and is not over. */
  checking: z.boolean(),
  root: z.nullable(z.object({ day: z.string(), root: z.string() })),
});
export type AuditChain = z.output<typeof auditChain>;
