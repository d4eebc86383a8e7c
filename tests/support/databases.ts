import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

export type TestDatabase = { url: string; drop(): Promise<void> };
export type TestEngine = { engine: 'sqlite' | 'mariadb'; create(): Promise<TestDatabase> };

async function createSqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'market-sqlite-'));
  return {
    url: `sqlite:${join(folder, 'market.db')}`,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function createMariadb(): Promise<TestDatabase> {
  const port = process.env['MARKET_TEST_MARIADB_PORT'];
  if (!port) throw new Error('MariaDB is started by start-mariadb.ts, which only some test projects use');
  const name = `market_${process.pid}_${Date.now().toString(36)}_${Math.random().toString(36).slice(2, 8)}`;
  await execute(port, `CREATE DATABASE ${name}`);
  return {
    url: `mariadb://root@127.0.0.1:${port}/${name}`,
    drop: () => execute(port, `DROP DATABASE IF EXISTS ${name}`),
  };
}

async function execute(port: string, sql: string): Promise<void> {
  const connection = await createConnection({ host: '127.0.0.1', port: Number(port), user: 'root' });
  await connection.query(sql);
  await connection.end();
}

/** `describe.each(databases)('… on $engine', ({ create }) => …)`: every file makes and drops its own databases. */
export const databases: readonly TestEngine[] = [
  { engine: 'sqlite', create: createSqlite },
  { engine: 'mariadb', create: createMariadb },
];
