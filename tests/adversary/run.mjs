// pnpm test:adversary [fuzz canary wapiti sqlmap] [--seconds 60] [--seed 1] [--only part-of-an-operation]
import { parseArgs } from 'node:util';
import { canary } from './canary/canary.mjs';
import { fuzz, printFuzz } from './fuzz/fuzz.mjs';
import { startServer } from './server.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const seconds = Number(values.seconds);

const parts = {
  async fuzz() {
    const server = await startServer();
    const found = await fuzz(server, { seconds, seed, only: values.only });
    printFuzz(found, seed);
    await server.stop();
    return found.faults.length === 0;
  },
  canary: () => canary(seed, values.only),
};

const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(' ')}; there are ${Object.keys(parts).join(' ')}`);
const results = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) results.push([name, await parts[name]()]);
for (const [name, ok] of results) console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
process.exit(results.every(([, ok]) => ok) ? 0 : 1);
