import { IdentityGate } from '@/state/identity-gate';
import { AgreementList } from './_components/agreement-list';

export default function Agreements() {
  return (
    <IdentityGate title="我的合同" need="member" what="看本单位的合同">
      <AgreementList />
    </IdentityGate>
  );
}
