import type { MapClusters } from '@market/contract/map';
import { boundsOf, type Bubble, type Viewport } from '@market/geo';
import { useEffect } from 'react';
import type { MapController } from '@/map-core';
import { storage } from '@/platform/storage';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { bboxText } from '../_lib/bbox';
import type { Choice } from '../_lib/choice';

const KEPT = 'kept:map:bubbles';
/** From afar the labels are the regions' bubbles; the points under them show where things lie thick. */
const LEAST_ZOOM = 8;

const drawn = (bubbles: MapClusters['bubbles']): Bubble[] =>
  bubbles.map(({ zoomTo, ...bubble }) => (zoomTo === undefined ? bubble : { ...bubble, zoomTo }));

/** Puts on the map what the server says of the view, each time the map comes to rest or another choice is made. */
export function useBubbles(
  map: MapController | undefined,
  view: Viewport | undefined,
  { layers, lens }: Pick<Choice, 'layers' | 'lens'>,
) {
  const query = view && {
    bbox: bboxText(boundsOf(view)),
    zoom: Math.max(LEAST_ZOOM, Math.round(view.zoom * 10) / 10),
    layers: layers.join(),
    lens,
  };
  const { data, error, reload } = useLoad(`map:${JSON.stringify(query)}`, async () =>
    query ? api('GET /map/clusters', { query }) : undefined,
  );
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
