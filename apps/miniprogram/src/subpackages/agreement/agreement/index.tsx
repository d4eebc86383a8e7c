import { usePageParams } from '@/platform/navigation';
import { IdentityGate } from '@/state/identity-gate';
import { AgreementPage } from './_components/agreement-page';

export default function Agreement() {
  const { id = '' } = usePageParams<'agreement'>();
  return (
    <IdentityGate title="技术合同" need="member" what="看合同">
      <AgreementPage id={id} />
    </IdentityGate>
  );
}
