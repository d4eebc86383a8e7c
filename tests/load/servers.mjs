// Programs of a bench, each on a free loopback port, waited for until it answers.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../..');
const children = [];
const pids = new Map();
const printed = new Map();
/** Linux counts a process's time in hundredths of a second. */
const TICK_MS = 10;
/** Ten a second: a million points on a busy machine take their time. */
const STARTING_TRIES = 1_800;

/** With arguments, the port is the last of them; without, it is in the environment. Answers the base address. */
export async function startServer(program, args, env, path) {
  const port = await freePort();
  const told = args.length > 0 ? [...args, String(port)] : [];
  const child = spawn(process.execPath, [join(root, program), ...told], {
    cwd: root,
    env: { MARKET_RATE_LIMITS: '0', ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const base = `http://127.0.0.1:${port}`;
  pids.set(base, child.pid);
  printed.set(base, []);
  createInterface({ input: child.stdout }).on('line', (line) => printed.get(base)?.push(line));
  for (let tries = 0; tries < STARTING_TRIES; tries += 1) {
    if ((await fetch(base + path).catch(() => undefined))?.ok) return base;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${program} did not start`);
}

/** What the program has printed since it was last asked. */
export const linesOf = (base) => printed.get(base)?.splice(0) ?? [];

export const pidOf = (base) => pids.get(base);

export const residentMbOf = (base) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pids.get(base)}/status`, 'utf8'))[1]) / 1_024);

/** Processor time the program has used so far: what it takes, however busy the machine is with other things. */
export function cpuMsOf(base) {
  const fields = readFileSync(`/proc/${pids.get(base)}/stat`, 'utf8')
    .split(') ')[1]
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

export async function stopServers() {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null) continue;
    const gone = once(child, 'exit');
    child.kill();
    await gone;
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
