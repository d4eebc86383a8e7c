import * as z from 'zod/mini';
import { regionCode } from '../shared/index.js';

/** One change of what the public sees; texts as a reader saw them. The first publication has no changes to name. */
export const publicVersion = z.object({
  number: z.int(),
  /** When it took effect. */
  at: z.string(),
  /** The place whose bureau verified it; null when the platform itself acted, as when a policy ran out. */
  regionCode: z.nullable(regionCode),
  changes: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
  /** What the platform says of its own change; a bureau's notes stay inside. */
  note: z.string(),
});
export type PublicVersion = z.output<typeof publicVersion>;

/** Newest first; `earlier` older ones are not listed. */
export const publicHistory = z.object({ items: z.array(publicVersion), earlier: z.int() });
