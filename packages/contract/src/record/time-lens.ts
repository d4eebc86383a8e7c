import { isoDay } from '../shared/index.js';
import type { FieldValues } from './field-value.js';
import type { RecordTypeSpec } from './record-type.js';

/** 过去时、进行时、未来时。 */
export const lenses = ['past', 'present', 'future'] as const;
export type Lens = (typeof lenses)[number];
export const lensLabels: Record<Lens, string> = { past: '过去', present: '进行', future: '未来' };

export interface LensDays {
  startsOn: string | null;
  endsOn: string | null;
}

const LONG_PAST: LensDays = { startsOn: null, endsOn: '0001-01-01' };
const FAR_AHEAD: LensDays = { startsOn: '9999-12-31', endsOn: null };

/** The present of a record as two days, so that a database compares them: a value that decides is a day out of reach. */
export function lensDays({ timeLens }: RecordTypeSpec, values: FieldValues): LensDays {
  const text = (key: string | undefined): string | null => {
    const value = key === undefined ? undefined : values[key];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const { startsOn, endsOn = [], by } = timeLens;
  const said = text(by?.field);
  if (said && by?.past?.includes(said)) return LONG_PAST;
  if (said && by?.future?.includes(said)) return FAR_AHEAD;
  return { startsOn: text(startsOn), endsOn: endsOn.map(text).find((day) => day !== null) ?? null };
}

/** Derived on the day it is asked, never stored: nothing has to run at midnight. */
export function lensOf(spec: RecordTypeSpec, values: FieldValues, now: Date): Lens {
  const today = isoDay(now);
  const { startsOn, endsOn } = lensDays(spec, values);
  if (startsOn !== null && startsOn > today) return 'future';
  return endsOn !== null && endsOn < today ? 'past' : 'present';
}
