import { outcomeOf, whyCannotFix, type BatchDetail, type BatchLine } from '@market/contract/ingest';
import { useCallback, useState } from 'react';

/** Rows of a page that are taken together; those handed over already are not among them. */
export function useChosenLines(batch: BatchDetail, lines: readonly BatchLine[], scope: string) {
  const [kept, setKept] = useState<{ scope: string; numbers: ReadonlySet<number> }>({ scope, numbers: new Set() });
  const numbers = kept.scope === scope ? kept.numbers : new Set<number>();
  const open = lines.filter((line) => !whyCannotFix(batch, line));
  const rows = open.filter(({ number }) => numbers.has(number));
  const toggle = useCallback(
    (number: number) =>
      setKept((before) => {
        const next = new Set(before.scope === scope ? before.numbers : []);
        if (!next.delete(number)) next.add(number);
        return { scope, numbers: next };
      }),
    [scope],
  );
  return {
    rows,
    ready: rows.filter((line) => ['create', 'update'].includes(outcomeOf(line))),
    has: (line: BatchLine) => (whyCannotFix(batch, line) ? undefined : numbers.has(line.number)),
    all: open.length > 0 && rows.length === open.length,
    none: open.length === 0,
    toggle,
    toggleAll: () => setKept({ scope, numbers: new Set(rows.length > 0 ? [] : open.map(({ number }) => number)) }),
    clear: () => setKept({ scope, numbers: new Set() }),
  };
}
export type ChosenLines = ReturnType<typeof useChosenLines>;
