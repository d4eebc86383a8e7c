import type { Request } from '@market/api-client';
import {
  findRecordType,
  sections,
  typesOfSection,
  type RecordTypeSpec,
  type Section,
  type recordSorts,
} from '@market/contract/record';
import type { ParamsOf } from '@/platform/pages';

export type RecordSort = (typeof recordSorts)[number];
export const sortLabels: Record<RecordSort, string> = { newest: '最新发布', verified: '最近核验', title: '按名称' };

export interface RecordSearch {
  /** undefined: all sections. */
  section: Section | undefined;
  type: string | undefined;
  regions: string[];
  /** Chosen values by facet key. */
  facets: Record<string, string[]>;
  q: string;
  sort: RecordSort;
}

export function startSearch({ section, type, region, q }: Partial<ParamsOf<'records'>>): RecordSearch {
  const spec = type === undefined ? undefined : findRecordType(type);
  return {
    section: spec?.section ?? sections.find((name) => name === section),
    type: spec?.type,
    regions: region ? [region] : [],
    facets: {},
    q: q ?? '',
    sort: 'newest',
  };
}

/** The one type that is looked at: only then do filters mean the same thing for every record. */
export function soleType({ section, type }: RecordSearch): RecordTypeSpec | undefined {
  const types = section ? typesOfSection(section) : [];
  return type === undefined ? (types.length === 1 ? types[0] : undefined) : findRecordType(type);
}

export const facetCount = ({ facets }: RecordSearch): number =>
  Object.values(facets).reduce((sum, values) => sum + values.length, 0);

export const isNarrowed = (search: RecordSearch): boolean =>
  search.regions.length > 0 || search.q !== '' || facetCount(search) > 0;

export function queryOf({
  section,
  type,
  regions,
  facets,
  q,
}: RecordSearch): NonNullable<Request<'GET /records/facets'>['query']> {
  const chosen = Object.entries(facets).filter(([, values]) => values.length > 0);
  return {
    ...(section && { section }),
    ...(type && { type }),
    ...(regions.length > 0 && { region: regions.join(',') }),
    ...(chosen.length > 0 && { facets: chosen.map(([key, values]) => `${key}:${values.join(',')}`).join(';') }),
    ...(q && { q }),
  };
}
