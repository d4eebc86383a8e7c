import { useEffect } from 'react';
import { open, replace } from '@/platform/navigation';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { LoadView } from '@/ui/page/load-view';
import { PageShell } from '@/ui/page/page-shell';
import { BidForm } from './bid-form';

/** Starts the organization's one bid on this challenge or takes it up again; what is sealed already shows its receipt. */
export function BidStart({ challengeId }: { challengeId: string }) {
  const loaded = useLoad(`bid-on:${challengeId}`, () => api('POST /my/bids', { body: { challengeId } }));
  const bid = loaded.data;
  useEffect(() => {
    if (bid && bid.state !== 'draft') void replace('receipt', { bidId: bid.id });
  }, [bid]);
  if (bid?.state === 'draft') return <BidForm bid={bid} />;
  return (
    <PageShell title="我要揭榜">
      <LoadView loaded={loaded} away={{ text: '回榜单', onTap: () => void open('challenges') }}>
        {() => null}
      </LoadView>
    </PageShell>
  );
}
