import type { OpenedBid } from '@market/contract/bid';
import type { OwnChallenge } from '@market/contract/challenge';
import { useState } from 'react';
import { SectionHead } from '@/ui/base/section-head';
import { Tabs } from '@/ui/base/tabs';
import { BidCard } from './bid-card';
import { IndicatorComparison } from './indicator-comparison';
import { OfferComparison } from './offer-comparison';

export interface OpenedBidsProps {
  challenge: OwnChallenge;
  bids: readonly OpenedBid[];
  onChoose: (bidId: string) => void;
}

const views = [
  { key: 'compare', label: '逐项对比' },
  { key: 'read', label: '逐份看' },
] as const;

export function OpenedBids({ challenge, bids, onChoose }: OpenedBidsProps) {
  const [view, setView] = useState<(typeof views)[number]['key']>('compare');
  return (
    <>
      <SectionHead title="方案" aside={`${bids.length} 份`} />
      <Tabs label="看法" items={views} value={view} onChange={setView} />
      {view === 'compare' ? (
        <>
          <OfferComparison challenge={challenge} bids={bids} />
          {challenge.content.indicators.map((indicator) => (
            <IndicatorComparison key={indicator.id} indicator={indicator} bids={bids} />
          ))}
        </>
      ) : (
        bids.map((bid) => (
          <BidCard
            key={bid.id}
            bid={bid}
            {...(challenge.state === 'judging' && { onChoose: () => onChoose(bid.id) })}
          />
        ))
      )}
    </>
  );
}
