import { usePageParams } from '@/platform/navigation';
import { IdentityGate } from '@/state/identity-gate';
import { Invitation } from './_components/invitation';

export default function ConsortiumPage() {
  const { id = '' } = usePageParams<'consortium'>();
  return (
    <IdentityGate title="联合体邀请" need="member" what="答复联合体邀请">
      <Invitation id={id} />
    </IdentityGate>
  );
}
