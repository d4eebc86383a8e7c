import { boundsOf, type BBox, type Viewport } from '@market/geo';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { bboxText } from '../_lib/bbox';
import type { Choice } from '../_lib/choice';

export interface Seen {
  bounds: BBox;
  zoom: number;
}

export const seenIn = (view: Viewport): Seen => ({ bounds: boundsOf(view), zoom: view.zoom });

/** What the server says of the view, each time it is another one or another choice is made. */
export function useClusters(seen: Seen | undefined, { layers, lens }: Pick<Choice, 'layers' | 'lens'>) {
  const query = seen && {
    bbox: bboxText(seen.bounds),
    zoom: Math.round(seen.zoom * 10) / 10,
    layers: layers.join(),
    lens,
  };
  return useLoad(`map:${JSON.stringify(query)}`, async () => (query ? api('GET /map/clusters', { query }) : undefined));
}
