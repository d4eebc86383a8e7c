import { DAY_MS, isoDay } from '../shared/index.js';
import type { FieldValues } from './field-value.js';
import type { Expiry, RecordTypeSpec } from './record-type.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The last Beijing day on which something that ends on it is not yet said to end soon. */
export const warnUntil = ({ soonDays }: Expiry, now: Date): string =>
  isoDay(new Date(now.getTime() + soonDays * DAY_MS));

/**
 * What a dated value has become on the Beijing day of `now`, or undefined when it stands. It only moves forward: what a
 * bureau declared over, or keeps for comment, is not the calendar's to change.
 */
export function expiredValue({ standing }: RecordTypeSpec, values: FieldValues, now: Date): string | undefined {
  const { field, until = '', expires } = standing ?? { field: '' };
  const said = values[field];
  const lastDay = values[until];
  if (!expires || typeof said !== 'string' || typeof lastDay !== 'string' || !DAY.test(lastDay)) return undefined;
  if (said !== expires.soon && !expires.valid.includes(said)) return undefined;
  if (lastDay < isoDay(now)) return expires.over;
  return said !== expires.soon && lastDay <= warnUntil(expires, now) ? expires.soon : undefined;
}
