import { usePageParams } from '@/platform/navigation';
import { IdentityGate } from '@/state/identity-gate';
import { PledgePage } from './_components/pledge-page';

export default function Pledge() {
  const { bidId = '' } = usePageParams<'pledge'>();
  return (
    <IdentityGate title="保密承诺" need="member" what="看保密承诺">
      <PledgePage bidId={bidId} />
    </IdentityGate>
  );
}
