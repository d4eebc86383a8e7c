import type { MapClusters } from '@market/contract/map';
import type { Viewport } from '@market/geo';
import { seenIn, type MapController } from '@market/map-core';
import { useEffect } from 'react';
import { storage } from '@/platform/storage';
import type { Choice } from '../_lib/choice';
import { useClusters } from './use-clusters';

const KEPT = 'kept:map:bubbles';

/** Puts on the map what the server says of the view, each time the map comes to rest or another choice is made. */
export function useBubbles(
  map: MapController | undefined,
  view: Viewport | undefined,
  choice: Pick<Choice, 'layers' | 'lens'>,
) {
  const { data, error, reload } = useClusters(view && seenIn(view), choice);
  useEffect(() => {
    const kept = storage.get<MapClusters['bubbles']>(KEPT);
    if (kept) map?.setBubbles(kept);
  }, [map]);
  useEffect(() => {
    if (!data) return;
    map?.setBubbles(data.bubbles);
    storage.set(KEPT, data.bubbles);
  }, [map, data]);
  return { unplaced: data?.unplaced ?? 0, error, reload };
}
