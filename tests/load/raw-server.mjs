// The floor to measure against: node:http and the database driver alone, the same rows, no framework, no rules.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../apps/server/package.json', import.meta.url));
const Database = require('libsql');
const [file, port] = process.argv.slice(2);
const db = new Database(file, { readonly: true });

const columns =
  'c.id, c.no, c.kind, c.region_code AS regionCode, o.name AS organizationName, c.title, c.field, c.reward_fen AS rewardFen, ' +
  'c.bid_deadline AS bidDeadline, c.state, c.indicator_summary AS indicatorSummary, c.published_at AS publishedAt, c.demo';
const from =
  "FROM challenge c JOIN organization o ON o.id = c.organization_id WHERE c.state IN ('published','closed','failed','judging','awarded','cancelled')";
const page = db.prepare(`SELECT ${columns} ${from} ORDER BY c.published_at DESC, c.id DESC LIMIT 21`);
const count = db.prepare(`SELECT COUNT(*) AS total ${from}`);
const one = db.prepare(`SELECT ${columns}, c.public_content AS publicContent ${from} AND c.id = ?`);

createServer((request, response) => {
  const id = /challenges\/(\w+)/.exec(request.url ?? '')?.[1];
  const body = id ? one.get([id]) : { items: page.all([]).slice(0, 20), nextCursor: null, total: count.get([]).total };
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
}).listen(Number(port), '127.0.0.1');
