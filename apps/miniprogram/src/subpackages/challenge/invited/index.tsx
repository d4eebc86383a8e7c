import { IdentityGate } from '@/state/identity-gate';
import { InvitedList } from './_components/invited-list';

export default function Invited() {
  return (
    <IdentityGate title="邀请我的榜" need="member" what="看邀请">
      <InvitedList />
    </IdentityGate>
  );
}
