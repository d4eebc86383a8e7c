import { usePageParams } from '@/platform/navigation';
import { IdentityGate } from '@/state/identity-gate';
import { RequestsPage } from './_components/requests-page';

export default function Requests() {
  const { id = '' } = usePageParams<'disclosures'>();
  return (
    <IdentityGate title="资料申请" need="member" what="看资料申请">
      <RequestsPage challengeId={id} />
    </IdentityGate>
  );
}
