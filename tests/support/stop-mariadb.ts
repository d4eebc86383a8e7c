import { once } from 'node:events';
import { rmSync } from 'node:fs';
import type { RunningMariadb } from './start-mariadb.js';

export default async function stopMariadb(): Promise<void> {
  const { marketMariadb } = globalThis as { marketMariadb?: RunningMariadb };
  if (!marketMariadb) return;
  const { folder, process: server } = marketMariadb;
  if (server.exitCode === null) {
    const gone = once(server, 'exit');
    server.kill('SIGKILL'); // the data are thrown away, so nothing needs flushing
    await gone;
  }
  rmSync(folder, { recursive: true, force: true });
}
