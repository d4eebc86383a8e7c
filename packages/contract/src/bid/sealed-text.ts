import { canonicalJson } from '../shared/index.js';
import type { BidContent } from './bid.schema.js';

export interface SealedFacts {
  challengeId: string;
  challengeVersion: number;
  organizationId: string;
  submittedAt: string;
  content: BidContent;
  /** Evidence files in the order they were added, with the SM3 of their content and the indicator they speak for. */
  files: { name: string; digest: string; indicatorId?: string }[];
}

/** The bytes of a sealed bid: what the receipt's SM3 is taken over, and what anybody can rebuild from the file. */
export const sealedText = (facts: SealedFacts): string => canonicalJson(facts);
