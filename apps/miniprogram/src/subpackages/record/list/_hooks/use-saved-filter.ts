import type { SavedFilter } from '@market/contract/saved-filter';
import { useEffect, useRef } from 'react';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { useSay } from '@/ui/language';

/** The filter a list was opened from, and its search as soon as it is known. */
export function useSavedFilter(
  id: string | undefined,
  onFound: (filter: SavedFilter) => void,
): SavedFilter | undefined {
  const say = useSay();
  const { data } = useLoad(`filter:${id ?? ''}`, async () =>
    id === undefined ? undefined : ((await api('GET /my/filters')).items.find((filter) => filter.id === id) ?? null),
  );
  const found = useRef(onFound);
  found.current = onFound;
  useEffect(() => {
    if (data) found.current(data);
    else if (data === null) toast(say('这个筛选已经删掉了'));
  }, [data, say]);
  return data ?? undefined;
}
