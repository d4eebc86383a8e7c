import {
  impliedQualifications,
  profileLabels,
  type OrganizationProfile,
  type Qualification,
} from '../organization/profile.js';
import type { Comparison } from './comparison.js';
import type { ComparedOrganization, Condition } from './eligibility.js';
import type { FieldValue } from './field-value.js';

export interface Asked {
  asked: FieldValue;
  /** What is asked for, as a reader sees it. */
  text: string;
  as: Comparison['as'];
  /** Of the record. */
  regionCode: string;
  organization: ComparedOrganization;
  today: string;
  nameOf: (regionCode: string) => string;
}

/** `label` and `asked` only where the rule says it better than the field. */
export type Outcome = Pick<Condition, 'state' | 'why'> & Partial<Pick<Condition, 'label' | 'asked' | 'complete'>>;
export type Rule = (asked: Asked) => Outcome | undefined;

export const unsaid = (complete: keyof OrganizationProfile | 'field'): Outcome => ({
  state: 'unknown',
  why: `单位资料里还没有${complete === 'field' ? '领域' : profileLabels[complete]}`,
  complete,
});

/** Full years between two ISO days. */
export const fullYears = (from: string, today: string): number =>
  Number(today.slice(0, 4)) - Number(from.slice(0, 4)) - (today.slice(5) < from.slice(5) ? 1 : 0);

/** What it has, with what that includes. */
export const held = (own: readonly Qualification[]): Set<string> =>
  new Set(own.flatMap((one) => [one, ...(impliedQualifications[one] ?? [])]));
