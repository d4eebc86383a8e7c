import type { Say } from '@market/contract/shared';
import type { Request } from '@market/api-client';
import {
  findRecordType,
  recordSorts,
  sectionLabels,
  sections,
  typesOfSection,
  type RecordTypeSpec,
  type Section,
} from '@market/contract/record';
import type { SavedFilter } from '@market/contract/saved-filter';
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

export function startSearch({ section, type, region, q, facets, sort }: Partial<ParamsOf<'records'>>): RecordSearch {
  const spec = type === undefined ? undefined : findRecordType(type);
  return {
    section: spec?.section ?? sections.find((name) => name === section),
    type: spec?.type,
    regions: region ? region.split(',') : [],
    facets: facetsFrom(facets),
    q: q ?? '',
    sort: recordSorts.find((name) => name === sort) ?? 'newest',
  };
}

/** `level:国家级,省级;kind:孵化器`, as in an address and as the API reads it. */
const facetsFrom = (text = ''): RecordSearch['facets'] =>
  Object.fromEntries(
    text.split(';').flatMap((part) => {
      const [key, values] = part.split(':');
      return key && values ? [[key, values.split(',').filter(Boolean)] as const] : [];
    }),
  );

const facetsText = (facets: RecordSearch['facets']): string =>
  Object.entries(facets)
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}:${values.join(',')}`)
    .join(';');

/** What an address must say so that another device shows the same list. */
export function paramsOf(search: RecordSearch): ParamsOf<'records'> {
  const { sort } = search;
  return { ...queryOf(search), ...(sort !== 'newest' && { sort }) };
}

export const searchOf = ({ search: { section, type, regions, facets, q, sort } }: SavedFilter): RecordSearch => ({
  section: section ?? undefined,
  type: type ?? undefined,
  regions: [...regions],
  facets,
  q,
  sort,
});

export const savedOf = ({ section, type, ...rest }: RecordSearch): SavedFilter['search'] => ({
  section: section ?? null,
  type: type ?? null,
  ...rest,
});

/** 苏州 政策 资金补助: a name to begin with. */
export function nameOf(
  { section, type, regions, facets, q }: RecordSearch,
  regionName: (code: string) => string,
  say: Say,
): string {
  const what = type === undefined ? section && sectionLabels[section] : findRecordType(type)?.label;
  const words = [
    ...regions.map(regionName),
    say(what ?? '全部记录'),
    ...Object.values(facets)
      .flat()
      .map((value) => say(value)),
    q,
  ];
  return words.filter(Boolean).join(' ').slice(0, 20).trim();
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

export function queryOf(search: RecordSearch): NonNullable<Request<'GET /records/facets'>['query']> {
  const { section, type, regions, facets, q } = search;
  const chosen = facetsText(facets);
  return {
    ...(section && { section }),
    ...(type && { type }),
    ...(regions.length > 0 && { region: regions.join(',') }),
    ...(chosen && { facets: chosen }),
    ...(q && { q }),
  };
}
