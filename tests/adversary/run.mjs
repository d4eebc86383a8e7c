// pnpm test:adversary [fuzz canary wapiti sqlmap] [--seconds 60] [--seed 1] [--only part-of-an-operation]
import { parseArgs } from 'node:util';
import { endChildrenWithMe } from '../../config/scripts/lib/run.mjs';
import { installSystemTools, scannerTools } from '../../config/scripts/lib/system-tools.mjs';
import { canary } from './canary/canary.mjs';
import { fuzz, printFuzz } from './fuzz/fuzz.mjs';
import { printScan, scanners } from './scanners/scanners.mjs';
import { startServer } from './server.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const seconds = Number(values.seconds);

async function onServer(look) {
  const server = await startServer();
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
};

const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(' ')}; there are ${Object.keys(parts).join(' ')}`);
const asked = positionals.length > 0 ? positionals : Object.keys(parts);
const missing = asked.some((name) => name !== 'fuzz') && (await installSystemTools(scannerTools));
if (missing) throw new Error(missing);
endChildrenWithMe();
const results = [];
for (const name of asked) {
  const startedAt = Date.now();
  const ok = await parts[name]().catch((error) => console.log(error.message));
  results.push([name, ok, Math.round((Date.now() - startedAt) / 1_000)]);
}
for (const [name, ok, took] of results) console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} ${took} s`);
process.exit(results.every(([, ok]) => ok) ? 0 : 1);
