import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { DomainError } from './domain-error.js';
import { decodeCursor, type Position } from './paging.js';

/** An order of rows (alias `t`) by a filled column, ties broken by id in the same direction. */
export interface KeyOrder<Row> {
  column: keyof Row & string;
  direction: 'ASC' | 'DESC';
  /** The column holds text or a number; else an instant. */
  plain?: true;
}

/** A page and one row more, from where the cursor stands. */
export function pageByKey<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { column, direction, plain }: KeyOrder<Row>,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Row[]> {
  const path = `t.${column}`;
  const after = decodeCursor(cursor);
  if (after) {
    const beyond = direction === 'ASC' ? '>' : '<';
    const place = { cursorKey: plain ? after.value : instantOf(after), cursorId: after.id };
    query.andWhere(
      new Brackets((w) =>
        w.where(`${path} ${beyond} :cursorKey`, place).orWhere(`${path} = :cursorKey AND t.id ${beyond} :cursorId`),
      ),
    );
  }
  return query
    .orderBy(path, direction)
    .addOrderBy('t.id', direction)
    .take(limit + 1)
    .getMany();
}

export const positionByKey =
  <Row extends { id: string }>({ column }: KeyOrder<Row>) =>
  (row: Row): Position => {
    const value = row[column];
    return { value: value instanceof Date ? value.toISOString() : (value as string | number), id: row.id };
  };

function instantOf({ value }: Position): Date {
  const instant = new Date(value);
  if (!Number.isNaN(instant.getTime())) return instant;
  throw new DomainError('invalidInput', [{ path: 'cursor', message: '翻页位置无效，请从第一页重新开始' }]);
}
