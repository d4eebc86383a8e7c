import type { FieldValue, RecordContent, RecordTypeSpec } from '@market/contract/record';
import { beijingInstant, DAY_MS, isoDay } from '@market/contract/shared';

const dayFrom = (now: Date, days: number): string => isoDay(new Date(now.getTime() + days * DAY_MS));

/** `17:00` Beijing time on the day `days` from now; negative is the past. */
export const onDay = (now: Date, days: number, time: string): Date =>
  new Date(beijingInstant(dayFrom(now, days), time));

/** The same for what has already happened: never later than now. */
export const daysAgo = (now: Date, days: number, time: string): Date => {
  const at = onDay(now, -days, time);
  return at < now ? at : now;
};

/** `+12` and `-30` in a field that is a day, and in the source date, as the day that many days from now. */
export function writtenDays(spec: RecordTypeSpec, content: RecordContent, now: Date): RecordContent {
  const written = (value: FieldValue): FieldValue =>
    typeof value === 'string' && /^[+-]\d+$/.test(value) ? dayFrom(now, Number(value)) : value;
  const days = spec.fields.filter(({ kind }) => kind === 'day' || kind === 'date').map(({ key }) => key);
  const fields = Object.entries(content.fields).map(([key, value]) => [
    key,
    days.includes(key) ? written(value) : value,
  ]);
  const { sourceDate } = content;
  return {
    ...content,
    sourceDate: sourceDate === null ? null : String(written(sourceDate)),
    fields: Object.fromEntries(fields) as RecordContent['fields'],
  };
}
