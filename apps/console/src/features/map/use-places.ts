import { countIn, layersFrom, type MapFigures } from '@market/contract/map';
import type { MapPlace } from '@market/map-core';
import { useMemo } from 'react';
import { useRegions } from '../../platform/regions';
import type { MapChoice } from './use-map-choice';

/** The places with what is counted of them; their names alone until the figures are there. */
export function usePlaces(figures: MapFigures | undefined, { layers, lens }: MapChoice): MapPlace[] {
  const regions = useRegions();
  const chosen = layers.join();
  return useMemo(() => {
    const counted = new Map(figures?.regions.map((each) => [each.code, each]));
    return regions.map(({ code, shortName }) => {
      const here = counted.get(code) ?? { code, layers: [] };
      return { code, name: shortName, value: figures ? countIn(here, layersFrom(chosen), lens) : null };
    });
  }, [regions, figures, chosen, lens]);
}
