import type { OpenedBid } from '@market/contract/bid';
import type { OwnChallenge } from '@market/contract/challenge';
import { useState } from 'react';
import { SectionHead } from '@/ui/base/section-head';
import { Chips } from '@/ui/base/chips';
import type { Ranking } from '../_hooks/use-ranking';
import { BidCard } from './bid-card';
import { DecidedNote } from './decided-note';
import { IndicatorComparison } from './indicator-comparison';
import { OfferComparison } from './offer-comparison';

export interface OpenedBidsProps {
  challenge: OwnChallenge;
  bids: readonly OpenedBid[];
  /** Absent when there is nothing to rank. */
  ranking?: Ranking | undefined;
}

const views = [
  { key: 'compare', label: '逐项对比' },
  { key: 'read', label: '逐份看' },
] as const;

export function OpenedBids({ challenge, bids, ranking }: OpenedBidsProps) {
  const [view, setView] = useState<(typeof views)[number]['key']>('compare');
  return (
    <>
      <SectionHead title="方案" aside={`${bids.length} 份`} />
      <DecidedNote challenge={challenge} bids={bids} />
      <Chips label="怎么看" items={views} value={[view]} onTap={setView} />
      {view === 'compare' ? (
        <>
          <OfferComparison challenge={challenge} bids={bids} ranking={ranking} />
          {challenge.content.indicators.map((indicator) => (
            <IndicatorComparison key={indicator.id} indicator={indicator} bids={bids} />
          ))}
        </>
      ) : (
        bids.map((bid) => (
          <BidCard key={bid.id} bid={bid} indicators={challenge.content.indicators} ranking={ranking} />
        ))
      )}
    </>
  );
}
