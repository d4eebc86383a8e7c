import { DAY_MS, staff, type ErrorCode } from '../shared/index.js';

/** Who puts the clock on and resets. */
export const leadsRehearsal = staff('districtAdmin');

/** A rehearsal runs through at most a year: a challenge from draft to acceptance. */
export const MOST_AHEAD_MS = 400 * DAY_MS;

/** The clock only goes forward: rows of the future would otherwise lie in the data. A reset brings it back. */
export const whyCannotMoveClock = (now: Date, to: Date, realNow: Date): ErrorCode | undefined =>
  to > now && to.getTime() - realNow.getTime() <= MOST_AHEAD_MS ? undefined : 'clockOutOfReach';
