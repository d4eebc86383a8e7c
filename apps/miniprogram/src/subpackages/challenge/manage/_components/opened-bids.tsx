import type { OpenedBid } from '@market/contract/bid';
import type { OwnChallenge } from '@market/contract/challenge';
import { useState } from 'react';
import { SectionHead } from '@/ui/base/section-head';
import { Chips } from '@/ui/base/chips';
import { Note } from '@/ui/base/note';
import { Seal } from '@/ui/market/seal';
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
  const winner = bids.find(({ state }) => state === 'awarded');
  const choose = challenge.state === 'judging' && { onChoose };
  return (
    <>
      <SectionHead title="方案" aside={`${bids.length} 份`} />
      {winner && (
        <Note tone="bang" mark={<Seal />}>
          选定{winner.organizationName}，其余各家已收到理由。
        </Note>
      )}
      <Chips label="怎么看" items={views} value={[view]} onTap={setView} />
      {view === 'compare' ? (
        <>
          <OfferComparison challenge={challenge} bids={bids} {...choose} />
          {challenge.content.indicators.map((indicator) => (
            <IndicatorComparison key={indicator.id} indicator={indicator} bids={bids} />
          ))}
        </>
      ) : (
        bids.map((bid) => <BidCard key={bid.id} bid={bid} {...choose} />)
      )}
    </>
  );
}
