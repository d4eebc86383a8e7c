import { usePageParams } from '@/platform/navigation';
import { IdentityGate } from '@/state/identity-gate';
import { SignUpPage } from './_components/sign-up-page';

export default function SignUp() {
  const { id = '' } = usePageParams<'signUp'>();
  return (
    <IdentityGate title="报名" need="signedIn" what="报名">
      <SignUpPage recordId={id} />
    </IdentityGate>
  );
}
