import { usePageParams } from '@/platform/navigation';
import { IdentityGate } from '@/state/identity-gate';
import { lists } from '../_lib/request-texts';
import { RequestLists } from './_components/request-lists';

export default function Requests() {
  const { topic } = usePageParams<'requests'>();
  return (
    <IdentityGate title="预约、报名和咨询" need="signedIn" what="看自己的预约、报名和咨询">
      <RequestLists first={lists.find((known) => known === topic) ?? 'booking'} />
    </IdentityGate>
  );
}
