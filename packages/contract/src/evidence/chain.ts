import { canonicalJson } from '../shared/index.js';
import type { EvidenceKind } from './kinds.js';
import type { Digest } from './merkle.js';

/** One link of the evidence chain. `previous` is the hash of the link before it: none can be changed or left out alone. */
export interface EvidenceLink {
  /** 1, 2, 3 … without gaps. */
  seq: number;
  /** ISO 8601, UTC, by the database's clock. */
  at: string;
  kind: EvidenceKind;
  challengeId: string;
  /** The row whose text was digested. */
  about: string;
  /** SM3 of the text, 64 hexadecimal digits. */
  digest: string;
  previous: string;
}

/** What stands before the first link. */
export const beforeFirst = '0'.repeat(64);

export const linkHash = ({ seq, at, kind, challengeId, about, digest, previous }: EvidenceLink, sm3: Digest): string =>
  sm3(canonicalJson({ seq, at, kind, challengeId, about, digest, previous }));
