import { bookingStateLabels, type BookingState } from '@market/contract/booking';
import { feedbackStateLabels, type FeedbackState } from '@market/contract/feedback';
import { inquiryStateLabels, type InquiryState } from '@market/contract/inquiry';
import { signUpStateLabels, type SignUpState } from '@market/contract/sign-up';
import { ToneTag, type Tone } from '../../components/tone-tag';

const bookingTones: Partial<Record<BookingState, Tone>> = { requested: 'warn', confirmed: 'ok', done: 'blue' };
const inquiryTones: Partial<Record<InquiryState, Tone>> = {
  asked: 'warn',
  followedUp: 'warn',
  answered: 'ok',
  settled: 'ok',
};
const feedbackTones: Partial<Record<FeedbackState, Tone>> = { received: 'warn', answered: 'ok' };
const signUpTones: Partial<Record<SignUpState, Tone>> = { going: 'ok', waiting: 'warn', attended: 'blue' };

export const BookingTag = ({ state }: { state: BookingState }) => (
  <ToneTag tone={bookingTones[state] ?? 'plain'}>{bookingStateLabels[state]}</ToneTag>
);
export const InquiryTag = ({ state }: { state: InquiryState }) => (
  <ToneTag tone={inquiryTones[state] ?? 'plain'}>{inquiryStateLabels[state]}</ToneTag>
);
export const FeedbackTag = ({ state }: { state: FeedbackState }) => (
  <ToneTag tone={feedbackTones[state] ?? 'plain'}>{feedbackStateLabels[state]}</ToneTag>
);
export const SignUpTag = ({ state }: { state: SignUpState }) => (
  <ToneTag tone={signUpTones[state] ?? 'plain'}>{signUpStateLabels[state]}</ToneTag>
);
