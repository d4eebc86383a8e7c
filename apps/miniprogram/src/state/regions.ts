import type { RegionView } from '@market/contract/region';
import { create } from 'zustand';
import { storage } from '@/platform/storage';
import { useSay } from '@/ui/language';
import { api } from './client';

const KEY = 'kept:regions';

interface Regions {
  all: RegionView[];
  load: () => Promise<void>;
}

/** The places of the market: asked once a start, kept for the next. */
export const useRegions = create<Regions>()((set, get) => ({
  all: storage.get<RegionView[]>(KEY) ?? [],
  load: async () => {
    const answer = await api('GET /regions').catch(() => undefined);
    if (!answer) return;
    storage.set(KEY, answer.items);
    if (JSON.stringify(answer.items) !== JSON.stringify(get().all)) set({ all: answer.items });
  },
}));

/** 苏州, 普陀, Suzhou; the code itself for a place this device has not heard of yet. */
export function useRegionName(): (code: string) => string {
  const say = useSay();
  const all = useRegions((state) => state.all);
  return (code) => say(all.find((region) => region.code === code)?.shortName ?? code);
}
