import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { DomainError } from '../../common/domain-error.js';
import { decodeCursor, type Position } from '../../common/paging.js';
import { iso } from '../../database/engine.js';

/** An order of records (alias `r`): a column of the allow-list, ties broken by id in the same direction. */
export interface RecordOrder {
  column: 'title' | 'publishedAt' | 'verifiedAt' | 'updatedAt';
  direction: 'ASC' | 'DESC';
}

/** A page and one row more, from where the cursor stands. */
export function pageInOrder<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { column, direction }: RecordOrder,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): SelectQueryBuilder<T> {
  const path = `r.${column}`;
  const after = decodeCursor(cursor);
  if (after) {
    const beyond = direction === 'ASC' ? '>' : '<';
    const place = { cursorValue: column === 'title' ? String(after.value) : instantOf(after), cursorId: after.id };
    query.andWhere(
      new Brackets((w) =>
        w.where(`${path} ${beyond} :cursorValue`, place).orWhere(`${path} = :cursorValue AND r.id ${beyond} :cursorId`),
      ),
    );
  }
  return query
    .orderBy(path, direction)
    .addOrderBy('r.id', direction)
    .limit(limit + 1);
}

type Ordered = { id: string; title: string } & Partial<Record<RecordOrder['column'], string | Date | null>>;

export const positionIn =
  ({ column }: RecordOrder) =>
  (row: Ordered): Position => ({ value: column === 'title' ? row.title : (iso(row[column]) ?? ''), id: row.id });

function instantOf({ value }: Position): Date {
  const instant = new Date(value);
  if (!Number.isNaN(instant.getTime())) return instant;
  throw new DomainError('invalidInput', [{ path: 'cursor', message: '翻页位置无效，请从第一页重新开始' }]);
}
