// node --expose-gc map-index.mjs FILE: prints what this database's map takes in one process, as JSON.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { MapIndex } from '../../apps/server/dist/modules/map/map-index.js';

const require = createRequire(new URL('../../apps/server/package.json', import.meta.url));
const Database = require('libsql');
const CHANGES = 10_000;
const READ_AT_ONCE = 5_000;
const db = new Database(process.argv[2], { readonly: true });
const page = db.prepare('SELECT id, record_type, region_code, location FROM record WHERE id > ? ORDER BY id LIMIT ?');

function readAll(each) {
  const startedAt = performance.now();
  for (let rows, after = ''; rows?.length !== 0; after = rows.at(-1)?.id) {
    rows = page.all([after, READ_AT_ONCE]);
    rows.forEach(each);
  }
  return performance.now() - startedAt;
}

const used = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};

let read = 0;
const readMs = readAll(({ location }) => (read += JSON.parse(location).lng > 0 ? 1 : 0));
const before = used();
const index = new MapIndex();
const put = ({ id, record_type: layer, region_code: regionCode, location }) => {
  const { lng, lat } = JSON.parse(location);
  index.set({ id, regionCode, layer, lens: 'present', place: { lng, lat } });
};
const buildMs = readAll(put) - readMs;
const megabytes = (used() - before) / 1e6;

const some = page.all(['', Math.min(read, READ_AT_ONCE)]);
const startedAt = performance.now();
for (let n = 0; n < CHANGES; n += 1) put(some[n % some.length]);
const changeUs = ((performance.now() - startedAt) * 1_000) / CHANGES;
console.log(JSON.stringify({ read, readMs, buildMs: Math.max(0, buildMs), megabytes, changeUs }));
