import type { Request } from '@market/api-client';
import { filtersText, readFilters, searchSorts, type SearchFilters, type SearchSort } from '@market/contract/search';
import type { ParamsOf } from '@/platform/pages';

export interface Search {
  /** Empty: nothing is looked for yet. */
  q: string;
  filters: SearchFilters;
  sort: SearchSort;
}

export const startSearch = ({ q, filters, sort }: Partial<ParamsOf<'search'>>): Search => ({
  q: q ?? '',
  filters: readFilters(filters ?? '') ?? {},
  sort: searchSorts.find((name) => name === sort) ?? 'relevance',
});

/** What an address must say so that another device shows the same. */
export const paramsOf = ({ q, filters, sort }: Search): ParamsOf<'search'> => {
  const chosen = filtersText(filters);
  return { q, ...(chosen && { filters: chosen }), ...(sort !== 'relevance' && { sort }) };
};

/** The best of each section, until one of them or an order is asked for. */
export const isGrouped = ({ filters, sort }: Search): boolean => sort === 'relevance' && !filters.group?.length;

export const queryOf = (search: Search): Request<'GET /search'>['query'] => ({
  ...paramsOf(search),
  q: search.q,
  sort: search.sort,
  ...(isGrouped(search) && { grouped: '1' as const }),
});

export const isNarrowed = ({ filters }: Search): boolean => filtersText(filters) !== '';

/** How many values are chosen of the facets that have no button of their own. */
export const sheetCount = ({ filters: { group: _group, region: _region, ...rest } }: Search): number =>
  Object.values(rest).reduce((sum, values) => sum + values.length, 0);
