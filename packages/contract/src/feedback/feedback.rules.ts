import { contactIssues } from '../consent/consent.rules.js';
import type { ContactInput } from '../consent/consent.schema.js';
import type { ErrorCode, FieldIssue } from '../shared/index.js';
import type { FeedbackState } from './feedback.states.js';

/** Working days to an answer, counted anew after a hand-on. */
export const FEEDBACK_DAYS = 5;
/** From one account or address within an hour. */
export const MOST_AN_HOUR = 5;

/** Shown beside its own box, never ticked beforehand. */
export const feedbackConsent = (receiver: string): string =>
  `同意把我的联系人姓名和电话交给${receiver}，只用于答复这一条，答复后删除`;

/** Contact and sender are no condition of an answer: without both it is read by the query code. */
export const feedbackIssues = (
  { text, contact }: { text: string; contact: ContactInput },
  phoneKnown: boolean,
): FieldIssue[] => [
  ...(text === '' ? [{ path: 'text', message: '请写明内容' }] : []),
  ...(contact.consent ? contactIssues(contact, phoneKnown) : []),
];

export const whyCannotAnswerFeedback = ({ state }: { state: FeedbackState }): ErrorCode | undefined =>
  state === 'received' ? undefined : 'stateConflict';

/** As it was shown or typed, with or without its dashes, in either case. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
export const shownCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');
