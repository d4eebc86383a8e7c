import { useMemo } from 'react';
import type { Home } from '@/state/home';
import { useRegions } from '@/state/regions';
import type { FigureKind } from '@/ui/market/figure-kinds';

export interface Place {
  code: string;
  shortName: string;
  bank: 'south' | 'north';
  /** null while nothing is known. */
  value: number | null;
}

/** The eight places with what is counted of them; their names alone until the figures are there. */
export function usePlaces(home: Home | undefined, kind: FigureKind): Place[] {
  const known = useRegions((state) => state.all);
  return useMemo(
    () =>
      home
        ? home.regions.map(({ figures, ...region }) => ({ ...region, value: figures[kind] }))
        : known.map(({ code, shortName, bank }) => ({ code, shortName, bank, value: null })),
    [home, known, kind],
  );
}
