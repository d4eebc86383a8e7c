import { useMemo } from 'react';
import type { MapPlace } from '@/map-core';
import type { Home } from '@/state/home';
import { useRegions } from '@/state/regions';
import type { FigureKind } from '@/ui/market/figure-kinds';

export interface Place extends MapPlace {
  shortName: string;
  bank: 'south' | 'north';
}

/** The eight places with what is counted of them; their names alone until the figures are there. */
export function usePlaces(home: Home | undefined, kind: FigureKind): Place[] {
  const known = useRegions((state) => state.all);
  return useMemo(
    () =>
      home
        ? home.regions.map(({ figures, ...region }) => ({ ...region, name: region.shortName, value: figures[kind] }))
        : known.map(({ code, shortName, bank }) => ({ code, shortName, bank, name: shortName, value: null })),
    [home, known, kind],
  );
}
