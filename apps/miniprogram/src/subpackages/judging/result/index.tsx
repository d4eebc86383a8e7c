import { usePageParams } from '@/platform/navigation';
import { IdentityGate } from '@/state/identity-gate';
import { ResultView } from './_components/result-view';

export default function Result() {
  const { bidId = '' } = usePageParams<'result'>();
  return (
    <IdentityGate title="评审结果" need="member" what="看评审结果">
      <ResultView bidId={bidId} />
    </IdentityGate>
  );
}
