import { IdentityGate } from '@/state/identity-gate';
import { Ways } from './_components/ways';

export default function MessageSettings() {
  return (
    <IdentityGate title="消息设置" need="signedIn" what="设消息">
      <Ways />
    </IdentityGate>
  );
}
