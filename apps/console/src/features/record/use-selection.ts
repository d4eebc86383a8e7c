import { MAX_AT_ONCE, type StaffRecordRow } from '@market/contract/record';
import { useState } from 'react';

type Rows = readonly StaffRecordRow[];

/** Chosen rows of a list; another `scope` (the filters) starts with none. At most as many as the server takes at once. */
export function useSelection(rows: Rows, scope: string) {
  const [kept, setKept] = useState<{ scope: string; ids: ReadonlySet<string> }>({ scope, ids: new Set() });
  const ids = kept.scope === scope ? kept.ids : new Set<string>();
  const keep = (next: Iterable<string>) => setKept({ scope, ids: new Set([...next].slice(0, MAX_AT_ONCE)) });
  const selected = rows.filter(({ id }) => ids.has(id));
  return {
    rows: selected,
    has: (id: string) => ids.has(id),
    toggle: (id: string) => keep(ids.has(id) ? [...ids].filter((other) => other !== id) : [...ids, id]),
    all: rows.length > 0 && selected.length === Math.min(rows.length, MAX_AT_ONCE),
    toggleAll: () => keep(selected.length > 0 ? [] : rows.map(({ id }) => id)),
    keepOnly: (wanted: Iterable<string>) => keep(wanted),
  };
}
export type Selection = ReturnType<typeof useSelection>;
