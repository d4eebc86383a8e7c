import { revenueBands } from '../organization/profile.js';
import { organizationKindLabels } from '../organization/kinds.js';
import type { Aspect, Comparison } from './comparison.js';
import { audienceTests } from './eligibility-audience.js';
import { placeOutcome } from './eligibility-place.js';
import { fullYears, held, unsaid, type Outcome, type Rule } from './eligibility-terms.js';
import { wordsOf } from './field-value.js';

/** Whether a number, known only to lie in [from, to), keeps a bound; undefined when it may or may not. */
function keeps(as: Comparison['as'], bound: number, from: number, to: number): boolean | undefined {
  if (as === 'atLeast') return from >= bound ? true : to <= bound ? false : undefined;
  return to <= bound ? true : from > bound ? false : undefined;
}

const exactly = (as: Comparison['as'], bound: number, value: number): boolean =>
  as === 'atLeast' ? value >= bound : value <= bound;

const judged = (met: boolean, why: string): Outcome => ({ state: met ? 'met' : 'missing', why });

const numbered =
  (key: 'staff' | 'researchPercent', unit: string): Rule =>
  ({ asked, as, organization: { profile } }) => {
    const value = profile[key];
    return value === null ? unsaid(key) : judged(exactly(as, Number(asked), value), `本单位 ${value}${unit}`);
  };

/** How each aspect of an organization is held against what is asked. */
export const aspectRules: Record<Aspect, Rule> = {
  place: placeOutcome,
  audience: ({ asked, organization, today }) => {
    const tests = wordsOf(asked).map((option) => ({ option, ...audienceTests(option, organization, today) }));
    const met = tests.find(({ state }) => state === 'met');
    if (met) return { state: 'met', why: `本单位属于${met.option}` };
    const unknown = tests.find(({ state }) => state === 'unknown');
    if (unknown) return { state: 'unknown', why: unknown.why, complete: unknown.complete ?? null };
    return { state: 'missing', why: `本单位是${organizationKindLabels[organization.kind]}，资料里没有所列身份` };
  },
  qualification: ({ asked, organization: { profile } }) => {
    if (profile.qualifications === null) return unsaid('qualifications');
    const own = held(profile.qualifications);
    const met = wordsOf(asked).find((option) => own.has(option));
    return met ? { state: 'met', why: `本单位有：${met}` } : { state: 'missing', why: '本单位资料里没有所列资质' };
  },
  size: ({ asked, organization: { profile } }) =>
    profile.size === null
      ? unsaid('size')
      : judged(wordsOf(asked).includes(profile.size), `本单位是${profile.size}企业`),
  field: ({ asked, organization: { field } }) =>
    field === '' ? unsaid('field') : judged(wordsOf(asked).includes(field), `本单位领域是${field}`),
  staff: numbered('staff', '人'),
  revenue: ({ asked, as, organization: { profile } }) => {
    if (profile.revenue === null) return unsaid('revenue');
    const { label, fromFen, toFen } = revenueBands[profile.revenue];
    const met = keeps(as, Number(asked), fromFen, toFen);
    return met === undefined
      ? { state: 'unknown', why: `本单位在“${label}”一档，要看具体数` }
      : judged(met, `本单位在“${label}”一档`);
  },
  years: ({ asked, as, organization: { profile }, today }) => {
    if (profile.foundedOn === null) return unsaid('foundedOn');
    const years = fullYears(profile.foundedOn, today);
    return judged(exactly(as, Number(asked), years), `本单位 ${profile.foundedOn} 成立，满 ${years} 年`);
  },
  research: numbered('researchPercent', '%'),
};
