import * as z from 'zod/mini';
import { day, id } from '../shared/index.js';
import { evidenceKinds, type EvidenceKind } from './kinds.js';

const kinds = Object.keys(evidenceKinds) as EvidenceKind[];
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** 日根. How many links it covers is not told: that would count the sealed bids of a running challenge. */
export const evidenceRoot = z.object({ day, root: hash, madeAt: z.string() });
export type EvidenceRoot = z.output<typeof evidenceRoot>;

/** A link as the page of its challenge shows it. */
export const challengeEvidence = z.object({
  seq: z.int(),
  kind: z.enum(kinds),
  digest: hash,
  at: z.string(),
  /** The day whose root covers it; null until that day is over. */
  day: z.nullable(day),
});
export type ChallengeEvidence = z.output<typeof challengeEvidence>;

export const receiptFile = z.object({
  format: z.literal('market-evidence/1'),
  title: z.string(),
  text: z.string(),
  digest: hash,
  link: z.nullable(
    z.object({
      seq: z.int(),
      at: z.string(),
      kind: z.enum(kinds),
      challengeId: id,
      about: id,
      digest: hash,
      previous: hash,
      hash,
    }),
  ),
  proof: z.nullable(z.object({ day, root: hash, path: z.array(z.object({ side: z.enum(['left', 'right']), hash })) })),
});
