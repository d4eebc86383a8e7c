import type { DirectoryEntry } from '@market/contract/directory';
import { useEffect, useRef } from 'react';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';

/** What the public directory says of a whole and right code, told once for each code; silence is no obstacle. */
export function useDirectory(creditCode: string | undefined, onFound: (entry: DirectoryEntry) => void): void {
  const { data } = useLoad(`directory:${creditCode ?? ''}`, () =>
    creditCode === undefined
      ? Promise.resolve(undefined)
      : api('GET /directory/{creditCode}', { params: { creditCode } }),
  );
  const found = useRef(onFound);
  found.current = onFound;
  const entry = data?.entry;
  useEffect(() => {
    if (entry) found.current(entry);
  }, [entry]);
}
