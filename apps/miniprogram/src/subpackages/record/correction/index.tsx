import { IdentityGate } from '@/state/identity-gate';
import { CorrectionView } from './_components/correction-view';

export default function MyCorrection() {
  return (
    <IdentityGate title="纠错" need="signedIn" what="看你报过的错">
      <CorrectionView />
    </IdentityGate>
  );
}
