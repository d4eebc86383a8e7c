import { beijingInstant, DAY_MS, isoDay } from '@market/contract/shared';

/** `17:00` Beijing time on the day `days` from now; negative is the past. */
export const onDay = (now: Date, days: number, time: string): Date =>
  new Date(beijingInstant(isoDay(new Date(now.getTime() + days * DAY_MS)), time));

/** The same for what has already happened: never later than now. */
export const daysAgo = (now: Date, days: number, time: string): Date => {
  const at = onDay(now, -days, time);
  return at < now ? at : now;
};
