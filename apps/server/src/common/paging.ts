import { DomainError } from './domain-error.js';

/**
 * A cursor is where the last row stood in the list's order: sort value and id. Opaque to the caller,
 * stable while rows are added, and as cheap on page 1,000 as on page 1.
 */
export interface Position {
  value: string | number;
  id: string;
}

export const encodeCursor = ({ value, id }: Position): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url');

export function decodeCursor(cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if ((typeof value === 'string' || typeof value === 'number') && typeof id === 'string') return { value, id };
  } catch {
    // falls through to the refusal
  }
  throw new DomainError('invalidInput', [{ path: 'cursor', message: '翻页位置无效，请从第一页重新开始' }]);
}

/** Cuts a page out of `limit + 1` rows. */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  limit: number,
  position: (row: Row) => Position,
  view: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { items: page.map(view), nextCursor: rows.length > limit && last ? encodeCursor(position(last)) : null };
}
