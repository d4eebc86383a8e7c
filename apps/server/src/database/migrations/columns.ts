import type { QueryRunner, TableColumnOptions, TableIndexOptions } from 'typeorm';

type More = Partial<TableColumnOptions>;

/** The portable column types as a migration writes them, frozen apart from the entities. */
export function columnsFor(runner: QueryRunner) {
  const sqlite = runner.dataSource.options.type === 'better-sqlite3';
  const column =
    (type: string, fixed: More = {}) =>
    (name: string, more: More = {}): TableColumnOptions => ({ name, type, ...fixed, ...more });
  const varchar = (name: string, length: number, more: More = {}) =>
    column('varchar', { length: String(length) })(name, more);
  return {
    varchar,
    key: (name = 'id', length = 26) => varchar(name, length, { isPrimary: true }),
    id: (name: string, more?: More) => varchar(name, 26, more),
    int: column(sqlite ? 'integer' : 'int'),
    fen: column('bigint'),
    text: column('text'),
    json: column('json'),
    instant: column('datetime', { precision: 6 }),
    flag: (name: string) => column('boolean', { default: 0 })(name),
  };
}

export const optional: More = { isNullable: true };
export const startsAt = (value: number): More => ({ default: value });
export const ix = (name: string, ...columnNames: string[]): TableIndexOptions => ({ name: `ix_${name}`, columnNames });
export const uq = (name: string, ...columnNames: string[]): TableIndexOptions => ({
  name: `uq_${name}`,
  columnNames,
  isUnique: true,
});
