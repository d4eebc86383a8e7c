import { InvitationPage } from '../features/account/invitation-page';
import { RehearsalBar } from '../features/rehearsal/rehearsal-bar';

/** Whoever is invited learns whether it is to the market or to a rehearsal. */
export const InvitationDoor = () => (
  <>
    <RehearsalBar leads={false} />
    <InvitationPage />
  </>
);
