import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createConnection, type Connection } from 'mysql2/promise';
import { databases, type TestDatabase } from '../support/databases.js';
import { marketCommand } from '../support/market-command.js';
import { startApp } from '../support/app.js';
import { organization } from '../support/samples.js';

const [, mariadb] = databases;
const DENIED: unknown = expect.stringMatching(/ER_(TABLEACCESS|DBACCESS)_DENIED_ERROR/);

describe('the accounts of the database server', () => {
  let database: TestDatabase;
  let urls: Record<string, string> = {};
  beforeAll(async () => {
    if (!mariadb) throw new Error('MariaDB is missing');
    database = await mariadb.create();
    const env = { DATABASE_URL: database.url };
    await marketCommand(['migrate'], env);
    const prefix = `u3_${process.pid}`;
    const script = await marketCommand(['database', 'accounts', '--prefix', prefix, '--host', '127.0.0.1'], env);
    await as(database.url, async (root) => {
      for (const line of script.split('\n').filter((text) => !text.startsWith('--'))) await root.query(line);
    });
    urls = Object.fromEntries([...script.matchAll(/^-- (\w+): (mariadb:.+)$/gm)].map((m) => [m[1] ?? '', m[2] ?? '']));
  });
  afterAll(() => database.drop());

  const code = (account: string, sql: string) =>
    as(urls[account] ?? '', (connection) => connection.query(sql)).then(
      () => 'done',
      (error: { code: string }) => error.code,
    );

  it('U3: the server works under an account that can add to the trail and change nothing of it', async () => {
    const market = await startApp(urls.app ?? '');
    const user = await market.user('someone');
    await user('POST /my/organization', { body: { content: organization('320500', 1) } });
    await market.close();
    expect(await code('app', 'SELECT COUNT(*) FROM audit_entry')).toBe('done');
    for (const sql of [
      "UPDATE audit_entry SET actor_name = 'nobody'",
      'DELETE FROM audit_entry',
      'TRUNCATE audit_entry',
      'DROP TABLE audit_entry',
      'ALTER TABLE audit_entry RENAME TO away',
      'DELETE FROM evidence_link',
      'CREATE TABLE own (id int)',
    ])
      expect([sql, await code('app', sql)]).toEqual([sql, DENIED]);
  });

  it('U3: the auditing account reads the trail and no other table; the backup account writes nothing', async () => {
    expect(await code('audit', 'SELECT * FROM audit_entry')).toBe('done');
    expect(await code('audit', 'SELECT * FROM account')).toEqual(DENIED);
    expect(await code('audit', 'DELETE FROM audit_entry')).toEqual(DENIED);
    expect(await code('backup', 'SELECT * FROM account')).toBe('done');
    expect(await code('backup', 'DELETE FROM account')).toEqual(DENIED);
    expect(await code('migrate', 'CREATE TABLE later (id int)')).toBe('done');
  });
});

async function as<T>(url: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await createConnection(url.replace(/^mariadb:/, 'mysql:'));
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}
