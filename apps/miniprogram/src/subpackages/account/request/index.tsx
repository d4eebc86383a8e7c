import { usePageParams } from '@/platform/navigation';
import { IdentityGate } from '@/state/identity-gate';
import { topicLabels, topics, type Topic } from '../_lib/request-texts';
import { BookingView } from './_components/booking-view';
import { InquiryView } from './_components/inquiry-view';
import { SignUpView } from './_components/sign-up-view';

const views = { booking: BookingView, signUp: SignUpView, inquiry: InquiryView } as const;

export default function Request() {
  const { topic: asked, id = '' } = usePageParams<'request'>();
  const topic: Topic = topics.find((known) => known === asked) ?? 'booking';
  const View = views[topic];
  return (
    <IdentityGate title={topicLabels[topic]} need={topic === 'booking' ? 'member' : 'signedIn'} what="看详情">
      <View id={id} />
    </IdentityGate>
  );
}
