// A market of any size for the bench: published records whose words come from the demonstration data, mixed anew.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(new URL('../../apps/server/package.json', import.meta.url));
const Database = require('libsql');
const { ulid } = require('ulid');
const folder = join(import.meta.dirname, '../../apps/server/src/database/demo-data/records');
const places = ['310107', '320100', '320200', '320400', '320500', '320600', '321100', '321200'];
const WRITTEN_AT_ONCE = 5_000;
const BODY_LENGTH = 300;
const BUSY_MS = 5_000;
const DAY_MS = 86_400_000;

const known = readdirSync(folder).flatMap((name) => {
  const recordType = name.split('.')[0];
  if (recordType === 'investmentLead') return [];
  return JSON.parse(readFileSync(join(folder, name), 'utf8')).map(({ content }) => ({ recordType, content }));
});

/** The same numbers in every run: mulberry32, whose low digits are as good as its high ones. */
export function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
}

const sentences = known.flatMap(({ content }) =>
  [content.summary, ...Object.values(content.fields)].flatMap((value) =>
    typeof value === 'string' && value.length > 12 ? value.split(/[。；\n]/).filter(Boolean) : [],
  ),
);

const insertRecord =
  'INSERT INTO record (id, record_type, region_code, state, version, title, summary, tags, fields, provenance, source_name, share, published_number, published_at, demo, created_at, updated_at) ' +
  "VALUES (?, ?, ?, 'published', 1, ?, ?, '[]', ?, 'bureau', '市科技局', 'unconditional', 1, ?, 1, ?, ?)";
const instant = (date) => date.toISOString().replace('T', ' ').replace('Z', '000');

/** Fills the migrated database with `count` records. */
export function fill(file, count) {
  const db = new Database(file);
  const insert = db.prepare(insertRecord);
  const roll = dice(7);
  db.exec('BEGIN');
  for (let n = 0; n < count; n += 1) {
    const { recordType, content } = known[roll(known.length)];
    let summary = '';
    while (summary.length < BODY_LENGTH) summary += `${sentences[roll(sentences.length)]}。`;
    const at = instant(new Date(Date.UTC(2024, 0, 1) + roll(900) * DAY_MS));
    const id = `01BENCH${String(n).padStart(19, '0')}`;
    const title = `${content.title}（${n}号）`;
    const fields = JSON.stringify(content.fields);
    insert.run([id, recordType, places[roll(places.length)], title, summary, fields, at, at, at]);
    if (n % WRITTEN_AT_ONCE === 0) db.exec('COMMIT; BEGIN');
  }
  db.exec('COMMIT');
  db.close();
}

/** One more record with this title, and what is told of it. */
export function publishOne(file, title) {
  const db = new Database(file);
  db.exec(`PRAGMA busy_timeout = ${BUSY_MS}`);
  const [id, at, { recordType, content }] = [ulid(), instant(new Date()), known[0]];
  db.exec('BEGIN IMMEDIATE');
  db.prepare(insertRecord).run([id, recordType, places[0], title, '', JSON.stringify(content.fields), at, at, at]);
  db.prepare(
    'INSERT INTO outbox (id, topic, payload, created_at, available_at, attempts, done_at) VALUES (?, ?, ?, ?, ?, 0, ?)',
  ).run([ulid(), 'record.published', JSON.stringify({ recordId: id }), at, at, at]);
  db.exec('COMMIT');
  db.close();
}

/** Words by how many of a thousand texts they stand in: pairs and runs of three characters. */
export function wordsByFrequency() {
  const counts = new Map();
  for (const { content } of known)
    for (const run of `${content.title} ${sentences[counts.size % sentences.length]}`.match(/[\u4e00-\u9fff]+/g) ?? [])
      for (const length of [2, 3])
        for (let at = 0; at + length <= run.length; at += 1) {
          const word = run.slice(at, at + length);
          counts.set(word, (counts.get(word) ?? 0) + 1);
        }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}
