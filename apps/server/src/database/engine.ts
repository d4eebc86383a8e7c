import type { DataSource, EntityManager } from 'typeorm';

/** The one place that knows how the engines differ. */
export const isSqlite = (manager: EntityManager): boolean => manager.dataSource.options.type === 'better-sqlite3';

const codeOf = (error: unknown): string => {
  const e = error as { code?: unknown; driverError?: { code?: unknown }; message?: unknown } | null;
  return `${String(e?.code ?? '')} ${String(e?.driverError?.code ?? '')} ${String(e?.message ?? '')}`;
};

/** Deadlock or lock wait (1213, 1205), a busy SQLite writer: nothing was committed, so the whole transaction may run again. */
export const isRetryable = (error: unknown): boolean =>
  /ER_LOCK_DEADLOCK|ER_LOCK_WAIT_TIMEOUT|ER_CHECKREAD|SQLITE_BUSY/.test(codeOf(error));

export const isDuplicate = (error: unknown): boolean =>
  /ER_DUP_ENTRY|SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)|UNIQUE constraint failed/.test(codeOf(error));

export const isDatabaseUnavailable = (error: unknown): boolean =>
  /ECONNREFUSED|ECONNRESET|PROTOCOL_CONNECTION_LOST|ETIMEDOUT|ER_LOCK_WAIT_TIMEOUT|ER_QUERY_TIMEOUT|max_statement_time|ER_SERVER_SHUTDOWN|ER_CON_COUNT|SQLITE_(BUSY|FULL|IOERR|CANTOPEN)/.test(
    codeOf(error),
  );

export const isReachable = (dataSource: DataSource): Promise<boolean> =>
  dataSource.query('SELECT 1').then(
    () => true,
    () => false,
  );

/**
 * A transaction sees what others have committed: a conditional UPDATE that missed can then say why.
 * SQLite has one writer at a time, which is stronger.
 */
export const isolationLevel = (dataSource: DataSource): 'READ COMMITTED' | 'SERIALIZABLE' =>
  dataSource.options.type === 'better-sqlite3' ? 'SERIALIZABLE' : 'READ COMMITTED';

/** The database's clock: the one every node shares. Deadlines are decided by it. A rehearsal's is ahead by its shift. */
export async function databaseNow(manager: EntityManager): Promise<Date> {
  const now = isSqlite(manager)
    ? "strftime('%Y-%m-%d %H:%M:%f', 'now')"
    : "DATE_FORMAT(UTC_TIMESTAMP(3), '%Y-%m-%d %H:%i:%s.%f')";
  const rows: { now: string; ahead: string | number | null }[] = await manager.query(
    `SELECT ${now} AS now, (SELECT SUM(ahead_ms) FROM clock_shift) AS ahead`,
  );
  return new Date(instantFrom(rows[0]?.now ?? '').getTime() + Number(rows[0]?.ahead ?? 0));
}

/** A raw datetime column (text on SQLite, Date on mysql2) as a Date. */
export function instantFrom(value: string | Date): Date {
  return value instanceof Date ? value : new Date(`${value.replace(' ', 'T').replace(/(\.\d{3})\d*$/, '$1')}Z`);
}

/** For views: ISO 8601 UTC, null kept. */
export const iso = (value: string | Date | null | undefined): string | null =>
  value === null || value === undefined ? null : instantFrom(value).toISOString();

export const isoInstant = (value: string | Date): string => instantFrom(value).toISOString();

/** A raw JSON column: text on SQLite and MariaDB, already parsed on MySQL. */
export const jsonFrom = <T>(value: unknown): T => (typeof value === 'string' ? JSON.parse(value) : value) as T;

/** A raw boolean column. */
export const flagFrom = (value: unknown): boolean => Number(value) === 1;

/** `%` and `_` of a search text are letters, not wildcards. Use with ESCAPE '!'. */
export const likePattern = (text: string): string => `%${text.replace(/[!%_]/g, '!$&')}%`;
