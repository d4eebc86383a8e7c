import type { RegionPage } from '@market/contract/home';
import { api } from '@/state/client';
import { useLoad, type Loaded } from '@/state/use-load';

/** Everything of one place in one answer, kept for offline. */
export const useRegionPage = (code: string): Loaded<RegionPage> =>
  useLoad(`region-page:${code}`, () => api('GET /regions/{code}/page', { params: { code } }), { keep: true });
