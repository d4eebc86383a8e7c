import { IdentityGate } from '@/state/identity-gate';
import { CorrectionList } from './_components/correction-list';

export default function MyCorrections() {
  return (
    <IdentityGate title="我的纠错" need="signedIn" what="看你报过的错">
      <CorrectionList />
    </IdentityGate>
  );
}
