import type { DataSource } from 'typeorm';

const STATEMENT_S = 3;
const LOCK_WAIT_S = 3;

interface Pool {
  on(event: 'connection', listener: (connection: { query(sql: string): void }) => void): void;
}

/**
 * mysql2 has no deadline of its own and waits for ever; the server ends a statement that runs too long instead.
 * MariaDB counts seconds for every statement, MySQL milliseconds for reads.
 */
export async function limitQueries(dataSource: DataSource): Promise<void> {
  const { type } = dataSource.options;
  if (type !== 'mariadb' && type !== 'mysql') return;
  const limit = type === 'mariadb' ? `max_statement_time=${STATEMENT_S}` : `max_execution_time=${STATEMENT_S * 1000}`;
  const statement = `SET SESSION ${limit}, innodb_lock_wait_timeout=${LOCK_WAIT_S}`;
  const { pool } = dataSource.driver as unknown as { pool: Pool };
  pool.on('connection', (connection) => connection.query(statement));
  // The one connection that opening the pool has already made.
  await dataSource.query(statement);
}
