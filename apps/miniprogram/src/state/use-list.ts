import type { ApiError } from '@market/api-client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { clock } from '@/platform/clock';
import { storage } from '@/platform/storage';
import { toApiError } from './api-error';
import { keptName, type Keep } from './kept';
import type { LoadOptions } from './use-load';

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
  total?: number | undefined;
}

interface State<Item> extends Page<Item> {
  loading: boolean;
  error: ApiError | undefined;
  /** When the first page was fetched. */
  asOf: string | undefined;
}

export interface Listed<Item> extends State<Item> {
  /** Nothing has been answered yet. */
  first: boolean;
  more: () => void;
  reload: () => void;
}

interface Kept<Item> {
  page: Page<Item>;
  asOf: string;
}

const empty = { items: [], nextCursor: null, loading: true, error: undefined, asOf: undefined };

/**
 * A list that grows page by page; starts over whenever `key` (the filter) changes.
 * With `keep`, its first page is there without a network as well.
 */
export function useList<Item>(
  key: string,
  load: (cursor: string | undefined) => Promise<Page<Item>>,
  { keep = false }: LoadOptions = {},
): Listed<Item> {
  const [state, setState] = useState<State<Item>>(() => start(key, keep));
  const loader = useRef(load);
  loader.current = load;
  const turn = useRef(0);
  const busy = useRef(false);

  const fetchPage = useCallback(
    async (cursor: string | undefined) => {
      const mine = cursor === undefined ? ++turn.current : turn.current;
      busy.current = true;
      setState((before) => ({ ...before, loading: true, error: undefined }));
      try {
        const page = await loader.current(cursor);
        const asOf = clock.realNow().toISOString();
        if (keep && cursor === undefined && turn.current === mine)
          storage.set(keptName(key, keep), { page, asOf } satisfies Kept<Item>);
        if (turn.current === mine)
          setState((before) => ({
            ...page,
            items: cursor === undefined ? page.items : [...before.items, ...page.items],
            loading: false,
            error: undefined,
            asOf: cursor === undefined ? asOf : before.asOf,
          }));
      } catch (error) {
        if (turn.current === mine) setState((before) => ({ ...before, loading: false, error: toApiError(error) }));
      }
      if (turn.current === mine) busy.current = false;
    },
    [key, keep],
  );

  useEffect(() => {
    setState(start(key, keep));
    void fetchPage(undefined);
    return () => {
      turn.current += 1;
    };
  }, [key, keep, fetchPage]);

  return {
    ...state,
    first: state.loading && state.items.length === 0,
    more: () => {
      if (!busy.current && state.nextCursor !== null) void fetchPage(state.nextCursor);
    },
    reload: () => void fetchPage(undefined),
  };
}

function start<Item>(key: string, keep: Keep): State<Item> {
  const kept = keep ? storage.get<Kept<Item>>(keptName(key, keep)) : undefined;
  return kept ? { ...empty, ...kept.page, asOf: kept.asOf } : empty;
}
