import { useState } from 'react';

export interface CursorPages {
  cursor: string | undefined;
  page: number;
  next: (cursor: string) => void;
  previous: (() => void) | undefined;
}

/** Walks an opaque cursor back and forth. Another `scope` (the filters) starts at the first page again. */
export function useCursorPages(scope: string): CursorPages {
  const [walked, setWalked] = useState<{ scope: string; cursors: string[] }>({ scope, cursors: [] });
  const cursors = walked.scope === scope ? walked.cursors : [];
  const go = (to: string[]) => setWalked({ scope, cursors: to });
  return {
    cursor: cursors.at(-1),
    page: cursors.length + 1,
    next: (cursor) => go([...cursors, cursor]),
    previous: cursors.length > 0 ? () => go(cursors.slice(0, -1)) : undefined,
  };
}
