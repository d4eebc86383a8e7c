import type { MapClusters } from '@market/contract/map';
import type { Bubble, Viewport } from '@market/geo';
import { useEffect } from 'react';
import type { MapController } from '@/map-core';
import { storage } from '@/platform/storage';
import type { Choice } from '../_lib/choice';
import { seenIn, useClusters } from './use-clusters';

const KEPT = 'kept:map:bubbles';
/**
 * From afar the labels are the regions' bubbles; the specks under them, finer than one could aim at, show where things lie
 * thick.
 */
const LEAST_ZOOM = 10;

const drawn = (bubbles: MapClusters['bubbles']): Bubble[] =>
  bubbles.map(({ zoomTo, ...bubble }) => (zoomTo === undefined ? bubble : { ...bubble, zoomTo }));

/** Puts on the map what the server says of the view, each time the map comes to rest or another choice is made. */
export function useBubbles(
  map: MapController | undefined,
  view: Viewport | undefined,
  choice: Pick<Choice, 'layers' | 'lens'>,
) {
  const seen = view && seenIn(view);
  const { data, error, reload } = useClusters(seen && { ...seen, zoom: Math.max(LEAST_ZOOM, seen.zoom) }, choice);
  useEffect(() => {
    const kept = storage.get<MapClusters['bubbles']>(KEPT);
    if (kept) map?.setBubbles(drawn(kept));
  }, [map]);
  useEffect(() => {
    if (!data) return;
    map?.setBubbles(drawn(data.bubbles));
    storage.set(KEPT, data.bubbles);
  }, [map, data]);
  return { unplaced: data?.unplaced ?? 0, error, reload };
}
