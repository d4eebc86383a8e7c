import type { OrganizationProfile } from '../organization/profile.js';
import type { organizationKinds } from '../organization/kinds.js';
import { windowOf } from './apply-window.js';
import { aspectRules } from './eligibility-aspects.js';
import { fieldText } from './field-text.js';
import type { FieldValues } from './field-value.js';
import type { FieldSpec, RecordTypeSpec } from './record-type.js';

/** Whom the conditions are compared with. */
export interface ComparedOrganization {
  regionCode: string;
  kind: (typeof organizationKinds)[number];
  /** 领域；empty when not said. */
  field: string;
  profile: OrganizationProfile;
}

export type ConditionState = 'met' | 'missing' | 'unknown';

export interface Condition {
  key: string;
  label: string;
  state: ConditionState;
  /** What is asked for, as a reader sees it. */
  asked: string;
  why: string;
  /** What of the organization's own data is to be completed before this can be told. */
  complete: keyof OrganizationProfile | 'field' | null;
}

export interface Eligibility {
  conditions: Condition[];
  met: number;
  /** `fits`: nothing compared speaks against it; `none`: nothing can be compared. Never a promise. */
  verdict: 'fits' | 'missing' | 'incomplete' | 'none';
}

export const eligibilityNote = '比对只作参考，以发文单位解释为准';

interface Compared {
  regionCode: string;
  fields: FieldValues;
}

type NameOf = (regionCode: string) => string;

/**
 * The conditions of a record compared with what an organization says of itself, on the Beijing day `today`.
 * What the profile does not say is unknown, never missing.
 */
export function eligibilityOf(
  spec: RecordTypeSpec,
  record: Compared,
  organization: ComparedOrganization,
  today: string,
  nameOf: NameOf,
): Eligibility {
  const conditions = [
    ...comparedFields(spec, record.fields).flatMap((field) => compare(field, record, organization, today, nameOf)),
    ...standingOf(spec, record.fields),
    ...openness(spec, record.fields, today),
  ];
  const has = (state: ConditionState): boolean => conditions.some((condition) => condition.state === state);
  const verdict = has('missing') ? 'missing' : has('unknown') ? 'incomplete' : 'fits';
  return {
    conditions,
    met: conditions.filter(({ state }) => state === 'met').length,
    verdict: conditions.some(({ key }) => key !== 'window') ? verdict : 'none',
  };
}

/** The filled conditions; of several with the same aspect and bound the last one in the description. */
function comparedFields(spec: RecordTypeSpec, fields: FieldValues): FieldSpec[] {
  const last = new Map<string, FieldSpec>();
  for (const field of spec.fields)
    if (field.compares && fields[field.key] !== undefined)
      last.set(`${field.compares.with} ${field.compares.as}`, field);
  return [...last.values()];
}

function compare(
  field: FieldSpec,
  { regionCode, fields }: Compared,
  organization: ComparedOrganization,
  today: string,
  nameOf: NameOf,
): Condition[] {
  const { compares } = field;
  const asked = fields[field.key];
  if (!compares || asked === undefined) return [];
  const text = fieldText(field, asked, fields);
  const found = aspectRules[compares.with]({ asked, text, as: compares.as, regionCode, organization, today, nameOf });
  if (!found) return [];
  const { label = field.label, asked: words = text, complete = null, ...outcome } = found;
  return [{ key: field.key, label, asked: words, complete, ...outcome }];
}

/** What is no longer, or not yet, in force fits nobody. */
function standingOf({ standing }: RecordTypeSpec, fields: FieldValues): Condition[] {
  const value = standing && fields[standing.field];
  const said = typeof value === 'string' ? standing?.says[value] : undefined;
  if (!standing || said?.tone !== 'over') return [];
  return [{ key: standing.field, label: '有效性', state: 'missing', asked: '有效', why: said.means, complete: null }];
}

function openness(spec: RecordTypeSpec, fields: FieldValues, today: string): Condition[] {
  const window = windowOf(spec, fields, today);
  if (!window) return [];
  const { label, state, opensOn, closesOn } = window;
  const whys = {
    upcoming: `${opensOn ?? ''}起受理`,
    open: closesOn === null ? '正在受理' : `正在受理，${closesOn}截止`,
    closed: `${closesOn ?? ''}已截止`,
  };
  const asked = [opensOn ?? '', closesOn ?? ''].join(' 至 ').trim();
  return [
    {
      key: 'window',
      label: `${label}时间`,
      state: state === 'open' ? 'met' : 'missing',
      asked,
      why: whys[state],
      complete: null,
    },
  ];
}
