import { askedOf, type Seen } from '@market/map-core';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import type { Choice } from '../_lib/choice';

/** What the server says of the view, each time it is another one or another choice is made. */
export function useClusters(seen: Seen | undefined, { layers, lens }: Pick<Choice, 'layers' | 'lens'>) {
  const query = seen && { ...askedOf(seen), layers: layers.join(), lens };
  return useLoad(`map:${JSON.stringify(query)}`, async () => (query ? api('GET /map/clusters', { query }) : undefined));
}
