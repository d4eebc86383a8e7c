import { usePageParams } from '@/platform/navigation';
import { IdentityGate } from '@/state/identity-gate';
import { BidStart } from './_components/bid-start';

export default function Bid() {
  const { challengeId = '' } = usePageParams<'bid'>();
  return (
    <IdentityGate title="我要揭榜" need="writer" what="揭榜">
      <BidStart challengeId={challengeId} />
    </IdentityGate>
  );
}
