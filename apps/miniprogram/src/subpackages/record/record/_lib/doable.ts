import { defaultOpening, type SlotGrid } from '@market/contract/booking';
import {
  actionsOf,
  findRecordType,
  type OfferedAction,
  type RecordDetail,
  type RecordTypeSpec,
} from '@market/contract/record';
import { errors } from '@market/contract/shared';
import { signUpTerms, whyCannotSignUp } from '@market/contract/sign-up';
import { clock } from '@/platform/clock';
import { actionWays, type ActionWay } from './action-ways';

export interface Doable extends OfferedAction {
  way: ActionWay;
  whyNot?: string;
}

/** What the type's description offers for this record and can be done here, the main one first. */
export function doable(record: RecordDetail, slots: SlotGrid | undefined): Doable[] {
  const spec = findRecordType(record.recordType);
  if (!spec) return [];
  return actionsOf(spec, record).flatMap((action): Doable[] => {
    const way = actionWays[action.kind];
    if (!way || (action.kind === 'book' && !takesBookings(spec, record, slots))) return [];
    return action.kind === 'signUp' ? signingUp(spec, record, { ...action, way }) : [{ ...action, way }];
  });
}

/** Until the slots are known, what the record itself says. */
const takesBookings = (spec: RecordTypeSpec, { fields }: RecordDetail, slots: SlotGrid | undefined): boolean =>
  slots ? slots.open : defaultOpening(spec, fields).open;

/** Nothing where one signs up elsewhere; once it is closed the button says so. */
function signingUp(spec: RecordTypeSpec, { fields }: RecordDetail, action: Doable): Doable[] {
  const terms = signUpTerms(spec, fields);
  const why = terms ? whyCannotSignUp(terms, clock.now()) : 'signUpElsewhere';
  if (why === 'signUpElsewhere') return [];
  return [why ? { ...action, whyNot: errors[why].text } : action];
}
