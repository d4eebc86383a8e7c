import type { ApiError } from '@market/api-client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { toApiError } from './api-error';

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
  total?: number | undefined;
}

interface State<Item> extends Page<Item> {
  loading: boolean;
  error: ApiError | undefined;
}

export interface Listed<Item> extends State<Item> {
  /** Nothing has been answered yet. */
  first: boolean;
  more: () => void;
  reload: () => void;
}

const empty = { items: [], nextCursor: null, loading: true, error: undefined };

/** A list that grows page by page; starts over whenever `key` (the filter) changes. */
export function useList<Item>(key: string, load: (cursor: string | undefined) => Promise<Page<Item>>): Listed<Item> {
  const [state, setState] = useState<State<Item>>(empty);
  const loader = useRef(load);
  loader.current = load;
  const turn = useRef(0);
  const busy = useRef(false);

  const fetchPage = useCallback(async (cursor: string | undefined) => {
    const mine = cursor === undefined ? ++turn.current : turn.current;
    busy.current = true;
    setState((before) => ({ ...before, loading: true, error: undefined }));
    try {
      const page = await loader.current(cursor);
      if (turn.current === mine)
        setState((before) => ({
          ...page,
          items: cursor === undefined ? page.items : [...before.items, ...page.items],
          loading: false,
          error: undefined,
        }));
    } catch (error) {
      if (turn.current === mine) setState((before) => ({ ...before, loading: false, error: toApiError(error) }));
    }
    if (turn.current === mine) busy.current = false;
  }, []);

  useEffect(() => {
    setState(empty);
    void fetchPage(undefined);
    return () => {
      turn.current += 1;
    };
  }, [key, fetchPage]);

  return {
    ...state,
    first: state.loading && state.items.length === 0,
    more: () => {
      if (!busy.current && state.nextCursor !== null) void fetchPage(state.nextCursor);
    },
    reload: () => void fetchPage(undefined),
  };
}
