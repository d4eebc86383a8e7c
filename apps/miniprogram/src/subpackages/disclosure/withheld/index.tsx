import { usePageParams } from '@/platform/navigation';
import { IdentityGate } from '@/state/identity-gate';
import { WithheldPage } from './_components/withheld-page';

export default function Withheld() {
  const { bidId = '' } = usePageParams<'withheld'>();
  return (
    <IdentityGate title="不公开的资料" need="member" what="看不公开的资料">
      <WithheldPage bidId={bidId} />
    </IdentityGate>
  );
}
