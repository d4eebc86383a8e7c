// pnpm test:adversary [canary wapiti sqlmap fuzz matrix] [--seconds 60] [--seed 1] [--only part-of-an-operation] [--database url]
import { parseArgs } from 'node:util';
import { endChildrenWithMe, run } from '../../config/scripts/lib/run.mjs';
import { installSystemTools, scannerTools, testTools } from '../../config/scripts/lib/system-tools.mjs';
import { canary } from './canary/canary.mjs';
import { fuzz, printFuzz } from './fuzz/fuzz.mjs';
import { printScan, scanners } from './scanners/scanners.mjs';
import { startServer } from './server.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...{ seconds: { type: 'string', default: '60' }, seed: { type: 'string' }, only: { type: 'string' } },
    database: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const seconds = Number(values.seconds);

const MATRIX = [
  '-c',
  'config/jest/jest.config.cjs',
  '--selectProjects=security',
  '--testPathPatterns=/authorization.test',
];
const ON_MARIADB = { AUTHORIZATION_ENGINE: 'mariadb' };

async function onServer(look) {
  const server = await startServer(undefined, values.database ? { DATABASE_URL: values.database } : {});
  try {
    return (await look(server)).faults.length === 0;
  } finally {
    await server.stop();
  }
}

const scanning = (name) => () =>
  onServer(async (server) => {
    const found = await scanners[name](server, values.only);
    printScan(name, found);
    return found;
  });

const parts = {
  canary: () => canary(seed, values.only),
  wapiti: scanning('wapiti'),
  sqlmap: scanning('sqlmap'),
  fuzz: () =>
    onServer(async (server) => {
      const found = await fuzz(server, { seconds, seed, only: values.only });
      printFuzz(found, seed);
      return found;
    }),
  matrix: async () => (await run('node_modules/.bin/jest', MATRIX, { env: ON_MARIADB, show: true })).ok,
};

const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(' ')}; there are ${Object.keys(parts).join(' ')}`);
const asked = positionals.length > 0 ? positionals : Object.keys(parts);
const missing = await installSystemTools([
  ...(asked.some((name) => ['canary', ...Object.keys(scanners)].includes(name)) ? scannerTools : []),
  ...(asked.includes('matrix') ? testTools : []),
]);
if (missing) {
  console.error(missing);
  process.exit(1);
}
endChildrenWithMe();
const results = [];
for (const name of asked) {
  const startedAt = Date.now();
  const ok = await parts[name]().catch((error) => console.log(error.message));
  results.push([name, ok, Math.round((Date.now() - startedAt) / 1_000)]);
}
for (const [name, ok, took] of results) console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} ${took} s`);
process.exit(results.every(([, ok]) => ok) ? 0 : 1);
