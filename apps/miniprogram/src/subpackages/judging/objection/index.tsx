import { usePageParams } from '@/platform/navigation';
import { IdentityGate } from '@/state/identity-gate';
import { ObjectionForm } from './_components/objection-form';
import { ObjectionView } from './_components/objection-view';

/** With a challenge: raises one against its notice; with an id: one that was raised. */
export default function Objection() {
  const { id, challengeId = '' } = usePageParams<'objection'>();
  return (
    <IdentityGate title="异议" need="member" what="提异议">
      {id === undefined ? <ObjectionForm challengeId={challengeId} /> : <ObjectionView id={id} />}
    </IdentityGate>
  );
}
