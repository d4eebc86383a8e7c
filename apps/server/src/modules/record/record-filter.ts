import { isPublicField, publicRecordTypes, sections, typesOfSection } from '@market/contract/record';
import type { Lens, RecordQuery, RecordTypeSpec } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import { DomainError } from '../../common/domain-error.js';
import type { RegionNames } from '../region/region-names.js';

type Asked = Pick<RecordQuery, 'type' | 'section' | 'region' | 'facets' | 'q' | 'lens'>;
export type Facets = ReadonlyMap<string, readonly string[]>;

/** What a reader asked for, every name checked against the descriptions. */
export interface RecordFilter {
  types: readonly RecordTypeSpec[];
  regions: readonly string[];
  /** Each of them has the record, or is the other side of it (`partner` of the type). */
  parties?: readonly RegionNames[];
  facets: Facets;
  text: string;
  lens: Lens | null;
  /** The Beijing day that decides past, present and future. */
  today: string;
}

export function recordFilter({ type, section, region, facets, q, lens }: Asked, now: Date): RecordFilter {
  const types = askedTypes(type, section);
  return {
    types,
    regions: region?.split(',') ?? [],
    facets: askedFacets(facets, facetKeys(types)),
    text: q ?? '',
    lens: lens ?? null,
    today: isoDay(now),
  };
}

/** Facets anybody may filter on and count; internal and personal fields are none of them. */
export const facetKeys = (types: readonly RecordTypeSpec[]): string[] => [
  ...new Set(types.flatMap(({ fields }) => fields.filter((f) => f.facet && isPublicField(f)).map(({ key }) => key))),
];

function askedTypes(type: string | undefined, section: string | undefined): readonly RecordTypeSpec[] {
  const known = sections.find((name) => name === section);
  if (section !== undefined && !known) throw refused('section', '没有这个板块');
  const inSection = known ? typesOfSection(known) : publicRecordTypes;
  if (type === undefined) return inSection;
  const spec = publicRecordTypes.find((candidate) => candidate.type === type);
  if (!spec) throw refused('type', '没有这类记录');
  return inSection.includes(spec) ? [spec] : [];
}

/** `level:国家级,省级;kind:孵化器` */
function askedFacets(text: string | undefined, allowed: readonly string[]): Facets {
  const asked = new Map<string, string[]>();
  for (const part of text ? text.split(';') : []) {
    const [key, list, ...rest] = part.split(':');
    const values = list?.split(',').filter(Boolean) ?? [];
    if (!key || values.length === 0 || rest.length > 0 || asked.has(key)) throw refused('facets', '筛选写法不对');
    if (!allowed.includes(key)) throw refused('facets', `没有这个筛选项：${key}`);
    asked.set(key, values);
  }
  return asked;
}

const refused = (path: string, message: string): DomainError => new DomainError('invalidInput', [{ path, message }]);
