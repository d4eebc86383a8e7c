import { SHORTLIST_MAX } from '@market/contract/judging';
import { useState } from 'react';
import { toast } from '@/platform/toast';

export interface Ranking {
  /** Ids of the chosen bids, the first first. */
  ranked: readonly string[];
  /** Takes a bid in at the end, or out again: those behind it move up. */
  toggle: (bidId: string) => void;
}

export function useRanking(): Ranking {
  const [ranked, setRanked] = useState<readonly string[]>([]);
  const toggle = (bidId: string): void => {
    if (ranked.includes(bidId)) setRanked(ranked.filter((id) => id !== bidId));
    else if (ranked.length < SHORTLIST_MAX) setRanked([...ranked, bidId]);
    else toast(`入围至多 ${SHORTLIST_MAX} 家`);
  };
  return { ranked, toggle };
}
