import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { newId } from '../common/ids.js';
import type { CryptoProvider } from '../integrations/crypto/crypto-provider.js';
import { enterPortals } from './enter-portals.js';
import { isDuplicate } from './engine.js';
import { sealContacts } from './seal-contacts.js';

const TABLE = 'migration_lock';
const STALE_AFTER_MS = 120_000;
const WAIT_MS = 200;

/**
 * Runs the pending migrations once, however many nodes start together: a row with a fixed key is the lock,
 * which every engine can hold, and a lock left by a killed node is taken over after two minutes.
 */
export async function migrate(dataSource: DataSource, crypto: CryptoProvider): Promise<string[]> {
  const done = await runPending(dataSource);
  await sealContacts(dataSource.manager, crypto);
  await enterPortals(dataSource.manager);
  return done;
}

async function runPending(dataSource: DataSource): Promise<string[]> {
  const pending = await dataSource.showMigrations().catch(() => true);
  if (!pending) return [];
  const holder = newId();
  await dataSource.query(
    `CREATE TABLE IF NOT EXISTS ${TABLE} (name varchar(20) PRIMARY KEY, holder varchar(26) NOT NULL, since bigint NOT NULL)`,
  );
  while (!(await takeLock(dataSource, holder))) await pause(WAIT_MS);
  try {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await dataSource.query(`DELETE FROM ${TABLE} WHERE holder = ?`, [holder]);
  }
}

async function takeLock(dataSource: DataSource, holder: string): Promise<boolean> {
  const now = Date.now();
  await dataSource.query(`DELETE FROM ${TABLE} WHERE since < ?`, [now - STALE_AFTER_MS]);
  try {
    await dataSource.query(`INSERT INTO ${TABLE} (name, holder, since) VALUES ('schema', ?, ?)`, [holder, now]);
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
