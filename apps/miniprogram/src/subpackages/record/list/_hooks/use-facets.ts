import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { useRef } from 'react';
import { queryOf, type RecordSearch } from '../_lib/search';

type Facets = Awaited<ReturnType<typeof loadFacets>>;
const loadFacets = (search: RecordSearch) => api('GET /records/facets', { query: queryOf(search) });

/** How many records each choice would give; the last counts stay on the screen while new ones are fetched. */
export function useFacets(search: RecordSearch): Facets | undefined {
  const { data } = useLoad(`facets:${JSON.stringify(queryOf(search))}`, () => loadFacets(search));
  const last = useRef<Facets>();
  if (data) last.current = data;
  return last.current;
}
