import { SignInPage } from '../features/account/sign-in-page';
import { RehearsalBar } from '../features/rehearsal/rehearsal-bar';

/** The door says whether it leads to the market or to a rehearsal. */
export const SignInDoor = () => (
  <>
    <RehearsalBar leads={false} />
    <SignInPage />
  </>
);
