import type { OrganizationContent } from '../organization/organization.schema.js';
import {
  emptyProfile,
  organizationSizes,
  profileLabels,
  qualifications,
  type OrganizationProfile,
} from '../organization/profile.js';
import { wordsOf, type FieldValues } from '../record/field-value.js';
import type { DirectoryEntry } from './directory.schema.js';

/** The record type that lists organizations by their codes, and the field with the code. */
export const DIRECTORY = { recordType: 'enterprise', key: 'creditCode' } as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** From the fields a reader may see; revenue and research stay with the bureau, and a month is not a day. */
export function profileFrom({ size, employees, foundedOn, qualifications: held }: FieldValues): OrganizationProfile {
  const own = qualifications.filter((one) => wordsOf(held).includes(one));
  return {
    ...emptyProfile,
    size: organizationSizes.find((one) => one === size) ?? null,
    staff: typeof employees === 'number' ? employees : null,
    foundedOn: typeof foundedOn === 'string' && DAY.test(foundedOn) ? foundedOn : null,
    qualifications: own.length > 0 ? own : null,
  };
}

interface Filled {
  content: OrganizationContent;
  /** What was filled, in words. */
  labels: string[];
}

const texts = { name: '单位全称', regionCode: '所在地', field: '领域' } as const;

/** 已有的公开数据不再让人填（政务数据共享条例）：fills what is still empty, and never touches what was typed. */
export function prefilled(content: OrganizationContent, entry: DirectoryEntry): Filled {
  const profile = content.profile ?? emptyProfile;
  const emptyTexts = keysOf(texts).filter((key) => content[key] === '' && entry[key] !== '');
  const emptyFacts = keysOf(profileLabels).filter((key) => profile[key] === null && entry.profile[key] !== null);
  return {
    content: {
      ...content,
      ...picked(entry, emptyTexts),
      profile: { ...profile, ...picked(entry.profile, emptyFacts) },
    },
    labels: [...emptyTexts.map((key) => texts[key]), ...emptyFacts.map((key) => profileLabels[key])],
  };
}

const keysOf = <T extends object>(of: T) => Object.keys(of) as (keyof T)[];
const picked = <T, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Partial<Pick<T, K>>;
