import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
// Global set-up is loaded by Node's own require(), which does not read './free-port.js' as TypeScript.
import { freePort } from './free-port';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

export type RunningMariadb = { folder: string; process: ChildProcess };

const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

/** Starts one throw-away MariaDB for the whole run; the test workers inherit its address from the environment. */
export default async function startMariadb(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'market-mariadb-'));
  const data = `--datadir=${join(folder, 'data')}`;
  // Its own temporary folder: two runs at a time would delete each other's tables.
  const temporary = `--tmpdir=${join(folder, 'tmp')}`;
  mkdirSync(join(folder, 'tmp'));
  execFileSync('mariadb-install-db', [
    '--no-defaults',
    data,
    temporary,
    ...asRoot,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const port = await freePort();
  const log = openSync(join(folder, 'log'), 'a');
  const server = spawn('mariadbd', ['--no-defaults', data, temporary, ...asRoot, ...settings(folder, port)], {
    stdio: ['ignore', log, log],
  });
  process.once('exit', () => server.kill('SIGKILL'));
  (globalThis as { marketMariadb?: RunningMariadb }).marketMariadb = { folder, process: server };
  await untilReady(port, server, folder);
  process.env['MARKET_TEST_MARIADB_PORT'] = String(port);
}

const settings = (folder: string, port: number): string[] => [
  `--port=${port}`,
  '--bind-address=127.0.0.1',
  `--socket=${join(folder, 'socket')}`,
  '--skip-name-resolve',
  '--character-set-server=utf8mb4',
  '--innodb-flush-log-at-trx-commit=1',
  '--sync-binlog=1',
  '--innodb-buffer-pool-size=128M',
  '--innodb-log-file-size=32M',
  '--max-connections=400',
];

async function untilReady(port: number, server: ChildProcess, folder: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      await (await createConnection({ host: '127.0.0.1', port, user: 'root' })).end();
      return;
    } catch (error) {
      if (server.exitCode === null && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        continue;
      }
      const log = readFileSync(join(folder, 'log'), 'utf8');
      rmSync(folder, { recursive: true, force: true });
      throw new Error(`MariaDB did not start:\n${log}`, { cause: error });
    }
  }
}
