import { bookingStateLabels, slotsText, type BookingRow, type BookingState } from '@market/contract/booking';
import { consentTopicLabels, type OwnConsent } from '@market/contract/consent';
import { inquiryKindLabels, inquiryStateLabels, type InquiryRow, type InquiryState } from '@market/contract/inquiry';
import { dayText, minuteText } from '@market/contract/shared';
import { signUpStateLabels, type SignUpRow, type SignUpState } from '@market/contract/sign-up';
import { clock } from '@/platform/clock';
import type { TagProps } from '@/ui/base/tag';
import type { LineCardProps } from '../_components/line-card';

export const topics = ['booking', 'signUp', 'inquiry'] as const;
export type Topic = (typeof topics)[number];
export const topicLabels: Record<Topic, string> = { booking: '预约', signUp: '报名', inquiry: '咨询' };

/** What one can look through: each topic, and the contacts that were handed over for any of them. */
export const lists = [...topics, 'consent'] as const;
export type List = (typeof lists)[number];
export const listLabels: Record<List, string> = { ...topicLabels, consent: '联系方式' };

/** A line of the list, whatever it is. */
export interface RequestLine extends Omit<LineCardProps, 'onTap'> {
  id: string;
  leadsTo: { topic: Topic; id: string };
}

type Tones<State extends string> = Partial<Record<State, NonNullable<TagProps['tone']>>>;
const bookingTones: Tones<BookingState> = { requested: 'warning', confirmed: 'success' };
const signUpTones: Tones<SignUpState> = { going: 'success', waiting: 'warning', attended: 'primary' };
const inquiryTones: Tones<InquiryState> = {
  asked: 'warning',
  followedUp: 'warning',
  answered: 'success',
  settled: 'success',
};

export const bookingTag = (state: BookingState) => ({
  text: bookingStateLabels[state],
  tone: bookingTones[state] ?? 'plain',
});
export const signUpTag = (state: SignUpState) => ({
  text: signUpStateLabels[state],
  tone: signUpTones[state] ?? 'plain',
});
export const inquiryTag = (state: InquiryState) => ({
  text: inquiryStateLabels[state],
  tone: inquiryTones[state] ?? 'plain',
});

export const timesText = ({ slots }: Pick<BookingRow, 'slots'>): string =>
  slotsText(slots, (day) => dayText(day, clock.now()));

export const bookingLine = (row: BookingRow): RequestLine => ({
  id: row.id,
  leadsTo: { topic: 'booking', id: row.id },
  title: row.recordTitle,
  regionCode: row.regionCode,
  note: timesText(row),
  tag: bookingTag(row.state),
});
export const signUpLine = (row: SignUpRow): RequestLine => ({
  id: row.id,
  leadsTo: { topic: 'signUp', id: row.id },
  title: row.recordTitle,
  regionCode: row.regionCode,
  note: [`${minuteText(row.startsAt, clock.now())} 开始`, row.venue].filter(Boolean).join('，'),
  tag: signUpTag(row.state),
});
export const inquiryLine = (row: InquiryRow): RequestLine => ({
  id: row.id,
  leadsTo: { topic: 'inquiry', id: row.id },
  title: row.recordTitle,
  regionCode: row.regionCode,
  note: `${inquiryKindLabels[row.kind]}：${row.question}`,
  tag: inquiryTag(row.state),
});
export const consentLine = (row: OwnConsent): RequestLine => ({
  id: row.id,
  leadsTo: { topic: row.topic, id: row.subjectId },
  title: `${consentTopicLabels[row.topic]}：${row.subjectTitle}`,
  note: `${row.name} ${row.phoneMasked} 交给${row.receiver}`,
  tag: consentTag(row),
});

function consentTag({ endedAt, openedAt }: OwnConsent): RequestLine['tag'] {
  if (endedAt !== null) return { text: '已收回', tone: 'plain' };
  return openedAt === null ? { text: '没人看过', tone: 'success' } : { text: '已看过', tone: 'warning' };
}
