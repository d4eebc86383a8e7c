// Whether the tools would notice: every planted flaw is found in a copy of the built server, and none without one.
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fuzz } from '../fuzz/fuzz.mjs';
import { scanners } from '../scanners/scanners.mjs';
import { root, scratch, startServer } from '../server.mjs';
import { flaws } from './flaws.mjs';
import { probes, settings } from './probes.mjs';

const FUZZ_SECONDS = 15;

/** Prints flaw, tool and what it said; true when every flaw is found and the clean build has none. `only`: a pattern of names. */
export async function canary(seed, only = '') {
  const copy = copyOfServer();
  const wanted = flaws.filter(({ name }) => new RegExp(only).test(name));
  const rows = [];
  for (const { name, finder, edits } of wanted) {
    const undo = edits.map((edit) => plant(copy, edit));
    const told = await look(copy, finder, seed).catch((error) => ({ failed: error.message }));
    for (const restore of undo.reverse()) restore();
    rows.push({ name, tool: toolOf(finder), found: typeof told === 'string', told: told?.failed ?? told ?? '' });
    print(rows.at(-1));
  }
  const clean = await lookAtClean(
    copy,
    [...new Map(wanted.map(({ finder }) => [toolOf(finder), finder])).values()],
    seed,
  );
  rows.push(...clean);
  clean.forEach(print);
  const found = rows.filter((row) => row.found).length;
  console.log(`canary: ${found} of ${wanted.length} flaws found, ${clean.length} false alarms on the clean build`);
  return found === wanted.length && clean.length === 0;
}

const toolOf = (finder) => (typeof finder === 'string' ? finder : Object.entries(finder)[0].join(' '));
const print = ({ name, tool, found, told }) =>
  console.log(
    `  ${found ? 'found ' : 'MISSED'} ${name.padEnd(40)} ${tool.padEnd(34)} ${told.replace(/\s+/g, ' ').slice(0, 100)}`,
  );

/** The built server beside links to everything it reads, so that nothing of the product's own is touched. */
function copyOfServer() {
  const copy = join(scratch, 'canary');
  const inApps = join(copy, 'apps/server');
  mkdirSync(inApps, { recursive: true });
  for (const path of [
    'config',
    'packages',
    'apps/console',
    'apps/miniprogram',
    'apps/server/node_modules',
    'apps/server/package.json',
  ])
    symlinkSync(join(root, path), join(copy, path));
  cpSync(join(root, 'apps/server/dist'), join(inApps, 'dist'), {
    recursive: true,
    filter: (path) => !path.endsWith('.map'),
  });
  return join(inApps, 'dist');
}

/** Answers what takes the flaw away again. A text that is not there once is a list to mend, not a flaw found. */
function plant(dist, { file, find, by }) {
  const path = join(dist, file);
  const clean = readFileSync(path, 'utf8');
  if (clean.split(find).length !== 2) throw new Error(`${file} does not hold once: ${find}`);
  writeFileSync(
    path,
    clean.replace(find, () => by),
  );
  return () => writeFileSync(path, clean);
}

async function look(dist, finder, seed) {
  const server = await startServer(join(dist, 'main.js'), settings[finder]);
  try {
    return await ask(server, finder, seed);
  } finally {
    await server.stop();
  }
}

/** What the tools say where nothing was planted: of those with the same settings, one server is asked. */
async function lookAtClean(dist, finders, seed) {
  const alarms = [];
  for (const own of new Set(finders.map((finder) => settings[finder]))) {
    const server = await startServer(join(dist, 'main.js'), own);
    for (const finder of finders.filter((each) => settings[each] === own)) {
      const told = await ask(server, finder, seed).catch((error) => error.message);
      if (told) alarms.push({ name: 'nothing planted', tool: toolOf(finder), found: false, told });
    }
    await server.stop();
  }
  return alarms;
}

async function ask(server, finder, seed) {
  if (typeof finder === 'string') return probes[finder](server);
  const [[tool, only]] = Object.entries(finder);
  const { faults } =
    tool === 'fuzz'
      ? await fuzz(server, { seconds: FUZZ_SECONDS, seed, only, stopAtFirst: true })
      : await scanners[tool](server, only);
  const told = faults.find(({ why }) => !finder.says || why.includes(finder.says));
  return told && `${told.key}: ${told.why}`;
}
