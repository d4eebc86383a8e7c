import { contactIssues } from '../consent/consent.rules.js';
import type { ContactInput } from '../consent/consent.schema.js';
import type { FieldValues } from '../record/field-value.js';
import type { RecordTypeSpec } from '../record/record-type.js';
import { beijingInstant, DAY_MS, type ErrorCode, type FieldIssue } from '../shared/index.js';
import type { SignUpState } from './sign-up.states.js';

/** What an event says about signing up. */
export interface SignUpTerms {
  startsAt: string;
  closesAt: string;
  /** Null: as many as come. */
  seats: number | null;
  venue: string;
  elsewhere: boolean;
}

/**
 * Undefined for what nobody signs up for. 报名到截止日的 24 时，最迟到开始；没写几点开始的，到当天零点。
 */
export function signUpTerms({ signUp }: RecordTypeSpec, fields: FieldValues): SignUpTerms | undefined {
  const text = (key: string): string => {
    const value = fields[key];
    return typeof value === 'string' ? value : '';
  };
  if (!signUp || text(signUp.startsOn) === '') return undefined;
  const startsAt = beijingInstant(text(signUp.startsOn), firstTime(text(signUp.hours)) ?? '00:00');
  const until = text(signUp.until);
  const closing = until && new Date(new Date(beijingInstant(until, '00:00')).getTime() + DAY_MS).toISOString();
  const seats = fields[signUp.seats];
  return {
    startsAt,
    closesAt: closing && closing < startsAt ? closing : startsAt,
    seats: typeof seats === 'number' ? seats : null,
    venue: text(signUp.venue),
    elsewhere: text(signUp.elsewhere) !== '',
  };
}

/** 14:00-17:00, 14：00开始, 9点半 → the time it begins. */
function firstTime(text: string): string | undefined {
  const [, hour, minute] = /(\d{1,2})\s*(?:[:：](\d{2})|[点时])/.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23) return undefined;
  return `${hour.padStart(2, '0')}:${minute ?? (/[点时]半/.test(text) ? '30' : '00')}`;
}

/** 不能报名的原因；名额满了不是原因，排候补。 */
export const signUpDenials = ['signUpClosed', 'signUpElsewhere'] as const satisfies readonly ErrorCode[];
export function whyCannotSignUp(terms: SignUpTerms, now: Date): (typeof signUpDenials)[number] | undefined {
  if (terms.elsewhere) return 'signUpElsewhere';
  return new Date(terms.closesAt) <= now ? 'signUpClosed' : undefined;
}

/** 开始前可取消。 */
export function whyCannotCancelSignUp(
  { state, startsAt }: { state: SignUpState; startsAt: string | Date },
  now: Date,
): ErrorCode | undefined {
  if (state !== 'going' && state !== 'waiting') return 'stateConflict';
  return new Date(startsAt) <= now ? 'alreadyStarted' : undefined;
}

/** The name stands on the check-in list; the phone is handed over only with consent. */
export const signUpIssues = (contact: ContactInput, phoneKnown: boolean): FieldIssue[] =>
  contactIssues(contact, phoneKnown || !contact.consent);

/** K7M 4PX: the code as it is read out at the door. */
export const codeText = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
/** However it was typed at the door. */
export const canonicalCode = (typed: string): string => typed.replace(/\s/g, '').toUpperCase();
