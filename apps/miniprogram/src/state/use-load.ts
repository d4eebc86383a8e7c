import type { ApiError } from '@market/api-client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { clock } from '@/platform/clock';
import { storage } from '@/platform/storage';
import { toApiError } from './api-error';
import { keptName, type Keep } from './kept';

interface Kept<T> {
  value: T;
  at: string;
}

export interface Loaded<T> {
  data: T | undefined;
  /** When `data` was fetched. */
  asOf: string | undefined;
  error: ApiError | undefined;
  loading: boolean;
  reload: () => void;
  /** Puts what a write answered in place of what was read. */
  replace: (value: T) => void;
}

export interface LoadOptions {
  /** Worth showing without a network: kept on the device under the key. */
  keep?: Keep;
}

/** Loads what a page shows, again whenever `key` changes; an answer that comes too late is dropped. */
export function useLoad<T>(key: string, load: () => Promise<T>, { keep = false }: LoadOptions = {}): Loaded<T> {
  const [state, setState] = useState<Pick<Loaded<T>, 'data' | 'asOf' | 'error' | 'loading'>>(() => start(key, keep));
  const loader = useRef(load);
  loader.current = load;
  const turn = useRef(0);

  const run = useCallback(async () => {
    const mine = ++turn.current;
    const show = (next: (before: typeof state) => typeof state) => turn.current === mine && setState(next);
    show((before) => ({ ...before, loading: true, error: undefined }));
    try {
      const data = await loader.current();
      const asOf = clock.realNow().toISOString();
      if (keep && turn.current === mine) storage.set(keptName(key, keep), { value: data, at: asOf } satisfies Kept<T>);
      show(() => ({ data, asOf, error: undefined, loading: false }));
    } catch (error) {
      show((before) => ({ ...before, loading: false, error: toApiError(error) }));
    }
  }, [key, keep]);

  useEffect(() => {
    setState(start(key, keep));
    void run();
    return () => {
      turn.current += 1;
    };
  }, [run, key, keep]);

  const reload = useCallback(() => void run(), [run]);
  const replace = useCallback((data: T) => {
    // What is still being read is older than what the write answered.
    turn.current += 1;
    setState((before) => ({ ...before, data, loading: false }));
  }, []);
  return { ...state, reload, replace };
}

function start<T>(key: string, keep: Keep): Pick<Loaded<T>, 'data' | 'asOf' | 'error' | 'loading'> {
  const kept = keep ? storage.get<Kept<T>>(keptName(key, keep)) : undefined;
  return { data: kept?.value, asOf: kept?.at, error: undefined, loading: true };
}
