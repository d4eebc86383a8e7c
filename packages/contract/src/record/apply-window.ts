import { dayNumberOf } from '../shared/index.js';
import type { FieldValues } from './field-value.js';
import type { RecordTypeSpec } from './record-type.js';

export interface ApplyWindow {
  /** 申报、报名. */
  label: string;
  opensOn: string | null;
  closesOn: string | null;
  state: 'upcoming' | 'open' | 'closed';
  /** Days until it opens or closes; 0 is today. Null when open without an end, or closed. */
  days: number | null;
}

/** When the record can be asked for, on the Beijing day `today`; undefined when its type or it says nothing of it. */
export function windowOf({ window }: RecordTypeSpec, fields: FieldValues, today: string): ApplyWindow | undefined {
  if (!window) return undefined;
  const dayOf = (key: string | undefined): string | null => {
    const value = key === undefined ? undefined : fields[key];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const [opensOn, closesOn] = [dayOf(window.opensOn), dayOf(window.closesOn)];
  if (opensOn === null && closesOn === null) return undefined;
  const until = (day: string): number => dayNumberOf(day) - dayNumberOf(today);
  const known = { label: window.label, opensOn, closesOn };
  if (closesOn !== null && closesOn < today) return { ...known, state: 'closed', days: null };
  if (opensOn !== null && opensOn > today) return { ...known, state: 'upcoming', days: until(opensOn) };
  return { ...known, state: 'open', days: closesOn === null ? null : until(closesOn) };
}

/** How many days before the end one may ask to be reminded. */
export const reminderLeads = [1, 3, 7, 14, 30] as const;
export type ReminderLead = (typeof reminderLeads)[number];

/** Of those the ones whose morning still lies ahead. */
export const possibleLeads = (closesOn: string | null, today: string): ReminderLead[] =>
  closesOn === null ? [] : reminderLeads.filter((lead) => dayNumberOf(closesOn) - lead > dayNumberOf(today));
