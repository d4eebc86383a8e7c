import { Column, type ColumnOptions } from 'typeorm';

/** Money and counters: mysql2 gives BIGINT as text when it is large. */
const asNumber = { to: (v: unknown) => v, from: (v: string | number | null) => (v === null ? null : Number(v)) };

/** The portable column types, once. SQLite, MariaDB and MySQL have all of them. */
export const IdColumn = (options: ColumnOptions = {}) => Column({ type: 'varchar', length: 26, ...options });
export const TextColumn = (length: number, options: ColumnOptions = {}) =>
  Column({ type: 'varchar', length, ...options });
export const InstantColumn = (options: ColumnOptions = {}) => Column({ type: 'datetime', precision: 6, ...options });
export const FenColumn = (options: ColumnOptions = {}) => Column({ type: 'bigint', transformer: asNumber, ...options });
export const IntColumn = (options: ColumnOptions = {}) => Column({ type: 'int', ...options });
export const FlagColumn = () => Column({ type: 'boolean', default: false });
export const JsonColumn = (options: ColumnOptions = {}) => Column({ type: 'json', ...options });
