import { contactIssues } from '../consent/consent.rules.js';
import type { ContactInput } from '../consent/consent.schema.js';
import type { Actor, ErrorCode, FieldIssue } from '../shared/index.js';
import { holdingStates, type BookingState } from './booking.states.js';
import type { Opening, Slot } from './opening.js';

/** Slots of one booking, and bookings one organization may hold at one place: nobody takes the whole fortnight. */
export const MOST_SLOTS = 6;
export const MOST_BOOKINGS = 5;
/** Working days the bureau has to answer, and never beyond the first slot. */
export const BOOKING_ANSWER_DAYS = 2;

/** 不能预约的原因。 */
export function whyCannotBook(actor: Actor, { open }: Pick<Opening, 'open'>): ErrorCode | undefined {
  if (!open) return 'bookingClosed';
  if (!actor.organization) return 'organizationNeeded';
  return actor.organization.seat === 'viewer' ? 'organizationSeatNeeded' : undefined;
}

/** The chosen slots, in order of time, or why one of them cannot be had. */
export function chosenSlots(offered: readonly Slot[], keys: readonly string[]): Slot[] | ErrorCode {
  const chosen = offered.filter(({ key }) => keys.includes(key));
  if (chosen.length !== new Set(keys).size || chosen.some(({ state }) => state === 'closed')) return 'slotNotOffered';
  return chosen.some(({ state }) => state === 'full') ? 'slotTaken' : chosen;
}

interface BookingForm {
  slots: readonly string[];
  purpose: string;
  contact: ContactInput;
}

/** What is still to be filled in; empty when it can be sent. */
export const bookingIssues = ({ slots, purpose, contact }: BookingForm, phoneKnown: boolean): FieldIssue[] => [
  ...(slots.length === 0 ? [{ path: 'slots', message: '请选时段' }] : []),
  ...(slots.length > MOST_SLOTS ? [{ path: 'slots', message: `一次最多选 ${MOST_SLOTS} 个时段` }] : []),
  ...(purpose === '' ? [{ path: 'purpose', message: '请写明用途' }] : []),
  ...contactIssues(contact, phoneKnown),
  ...(contact.consent ? [] : [{ path: 'contact.consent', message: '不同意交出联系方式就没法安排预约' }]),
];

interface BookedTime {
  state: BookingState;
  startsAt: string | Date;
}
const started = ({ startsAt }: BookedTime, now: Date): boolean => new Date(startsAt) <= now;

/** 双方都可在开始前取消。 */
export function whyCannotCancelBooking(booking: BookedTime, now: Date): ErrorCode | undefined {
  if (!holdingStates.includes(booking.state)) return 'stateConflict';
  return started(booking, now) ? 'alreadyStarted' : undefined;
}

/** 科技局确认或不接受：只对待确认的，且在开始前。 */
export function whyCannotAnswerBooking(booking: BookedTime, now: Date): ErrorCode | undefined {
  if (booking.state !== 'requested') return 'stateConflict';
  return started(booking, now) ? 'alreadyStarted' : undefined;
}
