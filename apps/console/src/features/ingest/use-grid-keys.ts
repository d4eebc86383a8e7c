import { useCallback, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

export interface GridPlace {
  row: number;
  column: number;
}

const moves: Readonly<Record<string, GridPlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  Home: { row: 0, column: -Infinity },
  End: { row: 0, column: Infinity },
};

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));
export const placeText = ({ row, column }: GridPlace): string => `${row}:${column}`;

function placeOf(target: EventTarget): GridPlace | undefined {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset['at'] : undefined;
  const [row, column] = (at ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** Where a key leads in a grid of this size; undefined when it leads nowhere. */
export function placeAfter(place: GridPlace, key: string, rows: number, columns: number): GridPlace | undefined {
  const move = moves[key];
  return move && { row: clamp(place.row + move.row, rows - 1), column: clamp(place.column + move.column, columns - 1) };
}

/** The keyboard of a grid: one cell is reached by Tab, arrow keys walk from it, Enter or F2 opens it. */
export function useGridKeys(
  grid: RefObject<HTMLTableElement | null>,
  size: { rows: number; columns: number },
  onOpen: (place: GridPlace) => void,
) {
  const [current, setCurrent] = useState<GridPlace>({ row: 0, column: 0 });
  const reached = useRef(current);
  const focus = useCallback(
    (place: GridPlace) => grid.current?.querySelector<HTMLElement>(`[data-at="${placeText(place)}"]`)?.focus(),
    [grid],
  );
  return {
    current: { row: clamp(current.row, size.rows - 1), column: clamp(current.column, size.columns - 1) },
    focus,
    onFocus: (event: FocusEvent) => {
      const place = placeOf(event.target);
      if (!place || placeText(place) === placeText(reached.current)) return;
      reached.current = place;
      setCurrent(place);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const place = placeOf(event.target);
      if (!place || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = placeAfter(place, event.key, size.rows, size.columns);
      if (next) focus(next);
      else if (event.key === 'Enter' || event.key === 'F2') onOpen(place);
      else return;
      event.preventDefault();
    },
  };
}
