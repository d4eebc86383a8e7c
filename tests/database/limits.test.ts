import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../apps/server/src/database/data-source.js';
import { assertDurable } from '../../apps/server/src/database/durability.js';
import { databases, type TestDatabase } from '../support/databases.js';

const mariadb = databases.find(({ engine }) => engine === 'mariadb');
let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  if (!mariadb) throw new Error('no MariaDB');
  database = await mariadb.create();
  dataSource = await openDataSource({ databaseUrl: database.url, databasePool: 4 });
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

it('C5: a statement that runs too long is ended after three seconds, and the pool goes on', async () => {
  const startedAt = Date.now();
  await expect(dataSource.query('SELECT SLEEP(20)')).rejects.toThrow();
  expect(Date.now() - startedAt).toBeLessThan(4_500);
  expect(await dataSource.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

it('C3: a server that could lose acknowledged writes is refused', async () => {
  await dataSource.query('SET GLOBAL innodb_flush_log_at_trx_commit = 2');
  await expect(assertDurable(dataSource)).rejects.toThrow('innodb_flush_log_at_trx_commit=1');
  await dataSource.query('SET GLOBAL innodb_flush_log_at_trx_commit = 1');
  await expect(assertDurable(dataSource)).resolves.toBeUndefined();
});
