import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { DomainError } from '../../common/domain-error.js';
import { decodeCursor, type Position } from '../../common/paging.js';
import { iso } from '../../database/engine.js';

/** An order of records (alias `r`): a column of the allow-list, ties broken by id in the same direction. */
export interface RecordOrder {
  column: 'title' | 'publishedAt' | 'verifiedAt' | 'nextReviewAt' | 'updatedAt';
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
    const cursorId = after.id;
    if (column !== 'title' && after.value === '') {
      // Both engines put rows without an instant first, and only ascending orders have such rows.
      query.andWhere(`(${path} IS NOT NULL OR r.id > :cursorId)`, { cursorId });
    } else {
      const cursorValue = column === 'title' ? String(after.value) : instantOf(after);
      query.andWhere(
        new Brackets((w) =>
          w
            .where(`${path} ${beyond} :cursorValue`, { cursorValue, cursorId })
            .orWhere(`${path} = :cursorValue AND r.id ${beyond} :cursorId`),
        ),
      );
    }
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
