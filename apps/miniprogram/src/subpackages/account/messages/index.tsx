import { IdentityGate } from '@/state/identity-gate';
import { Inbox } from './_components/inbox';

export default function Messages() {
  return (
    <IdentityGate title="消息" need="signedIn" what="看消息">
      <Inbox />
    </IdentityGate>
  );
}
