// A map of any size for the bench: published records around a few centres of each place, as thick as towns are.
import { createRequire } from 'node:module';
import { regionAt, regionOutlines, unprojectX, unprojectY } from '@market/geo';
import { dice } from './many-records.mjs';

const require = createRequire(new URL('../../apps/server/package.json', import.meta.url));
const Database = require('libsql');
const types = ['carrier', 'platform', 'instrument', 'institution', 'enterprise', 'need', 'achievement', 'event'];
const CENTRES = 12;
const FINE = 1_000_000;
/** Degrees, some 4 km. */
const SPREAD = 0.04;
const WRITTEN_AT_ONCE = 20_000;
const BEFORE = '2024-01-01 00:00:00.000000';

const outlines = regionOutlines();

/** The town in the middle of a region. */
export function middleOf(code) {
  const [x, y] = outlines.find((outline) => outline.code === code).label;
  return [unprojectX(x), unprojectY(y)];
}

function centresOf({ code, bbox: [west, south, east, north] }, roll) {
  const [lng, lat] = middleOf(code);
  const centres = [{ lng, lat }];
  while (centres.length < CENTRES) {
    const place = {
      lng: west + ((east - west) * roll(FINE)) / FINE,
      lat: south + ((north - south) * roll(FINE)) / FINE,
    };
    if (regionAt(outlines, place) === code) centres.push(place);
  }
  return centres;
}

/** Fills the migrated database with `count` records that have a place. */
export function fillWithPoints(file, count) {
  const db = new Database(file);
  const insert = db.prepare(
    'INSERT INTO record (id, record_type, region_code, state, version, title, summary, tags, fields, provenance, source_name, share, location, published_number, published_at, demo, created_at, updated_at) ' +
      "VALUES (?, ?, ?, 'published', 1, ?, '', '[]', '{}', 'bureau', '市科技局', 'unconditional', ?, 1, ?, 1, ?, ?)",
  );
  const roll = dice(11);
  const towns = outlines.map((outline) => [outline.code, centresOf(outline, roll)]);
  // Three dice together fall as a bell does.
  const off = () => ((roll(FINE) + roll(FINE) + roll(FINE)) / FINE - 1.5) * SPREAD;
  db.exec('BEGIN');
  for (let n = 0; n < count; n += 1) {
    const [region, centres] = towns[roll(towns.length)];
    const centre = centres[roll(CENTRES)];
    const place = { lng: round(centre.lng + off()), lat: round(centre.lat + off()), address: '', sourceCrs: 'GCJ-02' };
    insert.run([
      idOf(n),
      types[roll(types.length)],
      region,
      `${n}号（演示）`,
      JSON.stringify(place),
      BEFORE,
      BEFORE,
      BEFORE,
    ]);
    if (n % WRITTEN_AT_ONCE === 0) db.exec('COMMIT; BEGIN');
  }
  db.exec('COMMIT');
  db.close();
}

const idOf = (n) => `01BENCH${String(n).padStart(19, '0')}`;
const round = (degrees) => Math.round(degrees * 1e5) / 1e5;

/** As a publishing does: the record's new place, and the time of the change. */
export function moveOne(file, { lng, lat }) {
  const db = new Database(file);
  const now = new Date().toISOString().replace('T', ' ').replace('Z', '000');
  const place = JSON.stringify({ lng, lat, address: '', sourceCrs: 'GCJ-02' });
  db.prepare('UPDATE record SET location = ?, updated_at = ? WHERE id = ?').run([place, now, idOf(0)]);
  db.close();
}
