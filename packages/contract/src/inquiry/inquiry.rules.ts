import { contactIssues } from '../consent/consent.rules.js';
import type { ContactInput } from '../consent/consent.schema.js';
import type { FieldValues } from '../record/field-value.js';
import { actionsOf } from '../record/record-action.js';
import type { RecordTypeSpec } from '../record/record-type.js';
import type { Actor, ErrorCode, FieldIssue } from '../shared/index.js';
import { owedStates, type InquiryKind, type InquiryState } from './inquiry.states.js';

/** Working days to an answer where the record names none. */
export const ANSWER_DAYS = 3;

interface Acted {
  sourceUrl: string | null;
  fields: FieldValues;
}

/** What a message to this record is, or undefined where none is taken. */
export function inquiryKindOf(spec: RecordTypeSpec, record: Acted): InquiryKind | undefined {
  const offered = actionsOf(spec, record).map(({ kind }) => kind);
  if (offered.includes('inquire')) return 'financing';
  if (!offered.includes('contact')) return undefined;
  return spec.answersWithin === undefined ? 'contact' : 'liaison';
}

export function answerDaysOf({ answersWithin }: RecordTypeSpec, fields: FieldValues): number {
  const days = answersWithin === undefined ? undefined : fields[answersWithin];
  return typeof days === 'number' && days > 0 ? days : ANSWER_DAYS;
}

/** 不能咨询的原因：融资咨询要以单位提出，其余登录即可。 */
export function whyCannotAsk(actor: Actor, kind: InquiryKind | undefined): ErrorCode | undefined {
  if (kind === undefined) return 'notAskable';
  if (kind !== 'financing') return undefined;
  if (!actor.organization) return 'organizationNeeded';
  return actor.organization.seat === 'viewer' ? 'organizationSeatNeeded' : undefined;
}

/** 追问只有一次。 */
export const whyCannotFollowUp = ({ state }: { state: InquiryState }): ErrorCode | undefined =>
  state === 'answered' ? undefined : state === 'settled' ? 'followedUp' : 'stateConflict';

export const whyCannotAnswerInquiry = ({ state }: { state: InquiryState }): ErrorCode | undefined =>
  owedStates.includes(state) ? undefined : 'stateConflict';

/** Without consent the question is answered here and nobody learns whom to call. */
export const inquiryIssues = (
  { question, contact }: { question: string; contact: ContactInput },
  phoneKnown: boolean,
): FieldIssue[] => [
  ...(question === '' ? [{ path: 'question', message: '请写明要问什么' }] : []),
  ...(contact.consent ? contactIssues(contact, phoneKnown) : []),
];
