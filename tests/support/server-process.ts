import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';

export type ServerProcess = {
  baseUrl: string;
  databaseUrl: string;
  /** Everything the server has printed so far. */
  log(): string;
  stop(signal?: NodeJS.Signals): Promise<void>;
};

const program = join(import.meta.dirname, '../../apps/server/dist/main.js');

/** Starts the built server on a free loopback port with a data folder of its own, and waits until it is ready. */
export async function startServer(env: Record<string, string> = {}): Promise<ServerProcess> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'market-server-'));
  copyDemo(env, folder);
  const databaseUrl = env.DATABASE_URL ?? `sqlite:${join(folder, 'market.db')}`;
  const child = spawn(process.execPath, [program], {
    cwd: join(import.meta.dirname, '../..'),
    env: {
      ...process.env,
      PORT: String(port),
      MARKET_DATA_DIR: folder,
      ...env,
      DATABASE_URL: databaseUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  const killed = (): boolean => child.kill('SIGKILL');
  process.once('exit', killed);

  const server: ServerProcess = {
    baseUrl: `http://127.0.0.1:${port}`,
    databaseUrl,
    log: () => output,
    async stop(signal = 'SIGTERM') {
      process.off('exit', killed);
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, 'exit');
        child.kill(signal);
        await gone;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await untilReady(server, () => child.exitCode !== null);
  } catch (error) {
    await server.stop('SIGKILL');
    throw error;
  }
  return server;
}

/** Plain demonstration data was loaded before the run (start-demo-folder.ts). */
function copyDemo(env: Record<string, string>, folder: string): void {
  const loaded = process.env.MARKET_TEST_DEMO_FOLDER;
  if (loaded && Object.keys(env).join() === 'MARKET_DEMO') cpSync(loaded, folder, { recursive: true });
}

async function untilReady({ baseUrl, log }: ServerProcess, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline && !hasEnded()) {
    const answer = await fetch(`${baseUrl}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server did not become ready:\n${log()}`);
}
