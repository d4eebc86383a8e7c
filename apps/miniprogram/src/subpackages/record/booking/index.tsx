import { usePageParams } from '@/platform/navigation';
import { IdentityGate } from '@/state/identity-gate';
import { BookingPage } from './_components/booking-page';

export default function Booking() {
  const { id = '' } = usePageParams<'booking'>();
  return (
    <IdentityGate title="预约" need="writer" what="预约">
      <BookingPage recordId={id} />
    </IdentityGate>
  );
}
