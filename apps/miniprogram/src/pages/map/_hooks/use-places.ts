import { countIn } from '@market/contract/map';
import { useMemo } from 'react';
import type { MapPlace } from '@market/map-core';
import { useRegions } from '@/state/regions';
import { useSay } from '@/ui/language';
import type { Choice } from '../_lib/choice';
import type { Figures } from './use-figures';

export interface Place extends MapPlace {
  shortName: string;
  bank: 'south' | 'north';
}

/** The eight places with what is counted of them; their names alone until the figures are there. */
export function usePlaces(figures: Figures | undefined, { layers, lens }: Pick<Choice, 'layers' | 'lens'>): Place[] {
  const say = useSay();
  const known = useRegions((state) => state.all);
  return useMemo(() => {
    const counted = new Map(figures?.regions.map((region) => [region.code, countIn(region, layers, lens)]));
    return known.map(({ code, shortName, bank }) => ({
      ...{ code, shortName: say(shortName), bank, name: say(shortName) },
      value: figures ? (counted.get(code) ?? 0) : null,
    }));
  }, [known, figures, layers, lens, say]);
}
