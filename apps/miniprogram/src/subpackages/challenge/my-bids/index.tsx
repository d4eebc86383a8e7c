import { IdentityGate } from '@/state/identity-gate';
import { BidList } from './_components/bid-list';

export default function MyBids() {
  return (
    <IdentityGate title="我的揭榜" need="member" what="看本单位的揭榜">
      <BidList />
    </IdentityGate>
  );
}
