import { isoDay } from '../shared/index.js';
import type { FieldValues } from './field-value.js';
import type { RecordTypeSpec } from './record-type.js';

/** 过去时、进行时、未来时。 */
export const lenses = ['past', 'present', 'future'] as const;
export type Lens = (typeof lenses)[number];
export const lensLabels: Record<Lens, string> = { past: '过去', present: '进行', future: '未来' };

/** Derived on the day it is asked, never stored: nothing has to run at midnight. */
export function lensOf(spec: RecordTypeSpec, values: FieldValues, now: Date): Lens {
  const today = isoDay(now);
  const { startsOn, endsOn } = spec.timeLens;
  const start = startsOn ? values[startsOn] : undefined;
  const end = endsOn ? values[endsOn] : undefined;
  if (typeof start === 'string' && start > today) return 'future';
  return typeof end === 'string' && end < today ? 'past' : 'present';
}
