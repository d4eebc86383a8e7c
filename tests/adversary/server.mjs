// The built server, or a copy of it, with demonstration data on a loopback port.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const PORT = Number(process.env.ADVERSARY_PORT ?? 4827);
const READY_TRIES = 600;

/** A folder of this run, removed with everything in it when the run ends. */
export const scratch = mkdtempSync(join(tmpdir(), 'market-adversary-'));
const children = new Set();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(scratch, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/**
 * Starts `program` (a main.js) with a data folder of its own, the demonstration data loaded once and copied after that.
 * `env` on top of the defaults; no rate limits unless it asks for them; a database it names is loaded as it is.
 */
export async function startServer(program = join(root, 'apps/server/dist/main.js'), env = {}) {
  if (env.DATABASE_URL) return run(program, mkdtempSync(join(scratch, 'data-')), env);
  const loaded = join(scratch, 'loaded');
  if (!existsSync(loaded)) {
    mkdirSync(loaded);
    await (await run(join(root, 'apps/server/dist/main.js'), loaded, {})).stop();
  }
  const data = mkdtempSync(join(scratch, 'data-'));
  cpSync(loaded, data, { recursive: true });
  return run(program, data, env);
}

async function run(program, data, env) {
  const base = `http://127.0.0.1:${PORT}`;
  if (await answers(`${base}/readyz`)) throw new Error(`something listens at ${base} already`);
  mkdirSync(join(data, 'feeds'), { recursive: true });
  const child = spawn(process.execPath, [program], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(PORT),
      HOST: '127.0.0.1',
      MARKET_DEMO: '1',
      MARKET_RATE_LIMITS: '0',
      MARKET_DATA_DIR: data,
      MARKET_FEEDS_DIR: join(data, 'feeds'),
      DATABASE_URL: `sqlite:${join(data, 'market.sqlite')}`,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (log += text));
  const server = {
    base,
    data,
    dbms: env.DATABASE_URL ? 'mysql' : 'sqlite',
    log: () => log,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, 'exit');
        child.kill('SIGTERM');
        const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
        await gone;
        clearTimeout(late);
      }
      children.delete(child);
    },
  };
  for (let tries = 0; tries < READY_TRIES && child.exitCode === null; tries += 1) {
    if (await answers(`${base}/readyz`)) return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await server.stop();
  throw new Error(`${program} did not start:\n${log.slice(-2_000)}`);
}

const answers = (url) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

export const readText = (path) => readFileSync(join(root, path), 'utf8');
