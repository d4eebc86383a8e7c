// The floor to measure search against: node:http and the database driver alone. Twenty rows of one word, newest row first,
// and how many there are: no facets, no relevance, no marks, no second words.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../apps/server/package.json', import.meta.url));
const Database = require('libsql');
const [marketFile, indexFile, port] = process.argv.slice(2);
const market = new Database(marketFile, { readonly: true });
const index = new Database(indexFile, { readonly: true });
const tables = ['head', 'body'].map((table) => ({
  page: index.prepare(
    `SELECT e.key FROM ${table} JOIN entry e ON e.row = ${table}.rowid WHERE ${table} MATCH ? ORDER BY ${table}.rowid DESC LIMIT 20`,
  ),
  count: index.prepare(`SELECT COUNT(*) AS total FROM ${table} WHERE ${table} MATCH ?`),
}));
const record = market.prepare('SELECT id, record_type, region_code, title, summary, fields FROM record WHERE id = ?');

createServer((request, response) => {
  const word = new URL(request.url ?? '', 'http://raw').searchParams.get('q') ?? '企业';
  const pairs = Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => `"${word.slice(at, at + 2)}"`);
  const asked = [pairs.join(' AND ')];
  const total = tables.reduce((sum, { count }) => sum + count.get(asked).total, 0);
  const keys = tables.flatMap(({ page }) => page.all(asked)).slice(0, 20);
  const items = keys.map(({ key }) => record.get([key.slice(key.indexOf(':') + 1)]));
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ items, total }));
}).listen(Number(port), '127.0.0.1');
