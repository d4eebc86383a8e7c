import type { RecordTypeSpec } from '@market/contract/record';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { queryOf, type RecordSearch } from '../_lib/search';

/** How many records each type of the section has under the same words and places. */
export function useTypeCounts(
  types: readonly RecordTypeSpec[],
  { section, q, regions }: RecordSearch,
): Record<string, number> {
  const query = queryOf({ section, q, regions, type: undefined, facets: {}, sort: 'newest' });
  const count = async ({ type }: RecordTypeSpec): Promise<[string, number]> => {
    const { total = 0 } = await api('GET /records', { query: { ...query, type, limit: 1 } });
    return [type, total];
  };
  const { data } = useLoad(`type-counts:${JSON.stringify(query)}`, async () =>
    types.length > 1 ? Object.fromEntries(await Promise.all(types.map(count))) : {},
  );
  return data ?? {};
}
