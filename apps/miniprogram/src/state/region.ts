import type { RegionView } from '@market/contract/region';
import { api } from './client';
import { useRegions } from './regions';
import { useLoad, type Loaded } from './use-load';

export type RegionFacts = Awaited<ReturnType<typeof loadRegion>>;
const loadRegion = (code: string) => api('GET /regions/{code}', { params: { code } });

/** One place: what its configuration says, known at once on most visits, and its figures, kept for offline. */
export function useRegion(code: string): { known: RegionView | undefined; loaded: Loaded<RegionFacts> } {
  const all = useRegions((state) => state.all);
  const loaded = useLoad(`region:${code}`, () => loadRegion(code), { keep: true });
  return { known: loaded.data?.region ?? all.find((region) => region.code === code), loaded };
}
