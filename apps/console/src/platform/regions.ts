import { useQuery } from '@tanstack/react-query';
import type { RegionView } from '@market/contract/region';
import { read } from './query';

const regionsQuery = { ...read('GET /regions', {}), staleTime: Infinity };

/** The places in the order of the belt line; empty until they are known. */
export function useRegions(): readonly RegionView[] {
  const { data } = useQuery(regionsQuery);
  return data?.items ?? [];
}

export function useRegion(code: string | null): RegionView | undefined {
  return useRegions().find((region) => region.code === code);
}
