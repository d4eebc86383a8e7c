import { usePageParams } from '@/platform/navigation';
import { IdentityGate } from '@/state/identity-gate';
import { ManageView } from './_components/manage-view';

export default function Manage() {
  const { id = '' } = usePageParams<'manage'>();
  return (
    <IdentityGate title="管理榜单" need="member" what="管理榜单">
      <ManageView id={id} />
    </IdentityGate>
  );
}
