import { useRef } from 'react';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { queryOf, type RecordSearch } from '../_lib/search';

export type FacetCounts = Awaited<ReturnType<typeof loadFacets>>;
const loadFacets = (search: RecordSearch) => api('GET /records/facets', { query: queryOf(search) });

/** How many records each choice would give; the last counts stay on the screen while new ones are fetched. */
export function useFacets(search: RecordSearch): FacetCounts | undefined {
  const { data } = useLoad(`facets:${JSON.stringify(queryOf(search))}`, () => loadFacets(search));
  const last = useRef<FacetCounts>();
  if (data) last.current = data;
  return last.current;
}
