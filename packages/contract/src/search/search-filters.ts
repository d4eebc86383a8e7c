import { searchFacets, type SearchFacet } from './search-terms.js';

/** Chosen values by facet: any of them; facets together: all of them. */
export type SearchFilters = Readonly<Partial<Record<SearchFacet, readonly string[]>>>;

/** `region:320500,320100;level:省级`, as in an address. */
export const filtersText = (filters: SearchFilters): string =>
  searchFacets.flatMap((key) => (filters[key]?.length ? [`${key}:${filters[key].join(',')}`] : [])).join(';');

/** Undefined when it is not written so, or names a facet twice or one there is not. */
export function readFilters(text: string): SearchFilters | undefined {
  const filters: Partial<Record<SearchFacet, string[]>> = {};
  for (const part of text ? text.split(';') : []) {
    const [name, list, ...rest] = part.split(':');
    const key = searchFacets.find((facet) => facet === name);
    const values = list?.split(',').filter(Boolean) ?? [];
    if (!key || values.length === 0 || rest.length > 0 || filters[key]) return undefined;
    filters[key] = values;
  }
  return filters;
}
