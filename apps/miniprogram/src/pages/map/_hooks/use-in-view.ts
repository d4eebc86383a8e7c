import { api } from '@/state/client';
import { useList } from '@/state/use-list';
import type { Choice } from '../_lib/choice';

/** A part of the map: 西,南,东,北, and one region of it alone. */
export interface Part {
  bbox: string;
  region?: string | undefined;
}

/** The records that stand there, page by page. */
export function useInView(part: Part, { layers, lens }: Pick<Choice, 'layers' | 'lens'>) {
  const query = { ...part, layers: layers.join(), lens };
  return useList(`map:records:${JSON.stringify(query)}`, (cursor) =>
    api('GET /map/records', { query: { ...query, cursor } }),
  );
}
