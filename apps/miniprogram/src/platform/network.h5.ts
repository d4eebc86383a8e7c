import { useSyncExternalStore } from 'react';

const events = ['online', 'offline'] as const;

function watch(changed: () => void): () => void {
  for (const name of events) window.addEventListener(name, changed);
  return () => {
    for (const name of events) window.removeEventListener(name, changed);
  };
}

export const useOnline = (): boolean => useSyncExternalStore(watch, () => navigator.onLine);
