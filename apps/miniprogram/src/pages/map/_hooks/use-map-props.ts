import { useEffect } from 'react';
import type { MapController } from '@market/map-core';
import type { RegionMapProps } from '../_components/region-map-props';

/** Tells a living map what changed around it. */
export function useMapProps(
  map: MapController | undefined,
  { places, selected }: Pick<RegionMapProps, 'places' | 'selected'>,
): void {
  useEffect(() => map?.setPlaces(places), [map, places]);
  useEffect(() => map?.select(selected), [map, selected]);
}
