import { usePageParams } from '@/platform/navigation';
import { IdentityGate } from '@/state/identity-gate';
import { TalkPage } from './_components/talk-page';

export default function Talks() {
  const { bidId = '' } = usePageParams<'talks'>();
  return (
    <IdentityGate title="对接记录" need="member" what="看对接记录">
      <TalkPage bidId={bidId} />
    </IdentityGate>
  );
}
