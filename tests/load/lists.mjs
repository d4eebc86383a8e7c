// pnpm bench: the built server beside raw node + driver on the same database, in the same run, one after the other.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { startServer, stopServers } from './servers.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const CONNECTIONS = 32;
const folder = mkdtempSync(join(tmpdir(), 'market-bench-'));
const file = join(folder, 'market.sqlite');
const env = {
  ...process.env,
  MARKET_DEMO: '1',
  MARKET_DATA_DIR: folder,
  DATABASE_URL: `sqlite:${file}`,
  LOG_LEVEL: 'warn',
};

try {
  const market = await startServer('apps/server/dist/main.js', [], env, '/readyz');
  const raw = await startServer('tests/load/raw-server.mjs', [file], env, '/challenges');
  const { items } = await (await fetch(`${market}/api/v1/challenges?limit=20`)).json();
  const id = items[0].id;
  const rows = [
    ['榜单列表 20 条', `${raw}/challenges`, `${market}/api/v1/challenges?limit=20`],
    ['榜单详情', `${raw}/challenges/${id}`, `${market}/api/v1/challenges/${id}`],
    ['记录列表 20 条', undefined, `${market}/api/v1/records?limit=20`],
    ['首页', undefined, `${market}/api/v1/home`],
  ];
  console.log(`${cpus().length} 核，${CONNECTIONS} 个连接，每项 ${SECONDS} 秒，SQLite\n`);
  console.log(
    '| 请求 | 裸 node + 驱动 次/秒 | 本系统 次/秒 | 倍数 | 本系统 p50 ms | p99 ms |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const [name, rawUrl, url] of rows) {
    const floor = rawUrl && (await measure(rawUrl));
    const own = await measure(url);
    const ratio = floor ? (floor.requests.average / own.requests.average).toFixed(1) : '—';
    console.log(
      `| ${name} | ${floor ? Math.round(floor.requests.average) : '—'} | ${Math.round(own.requests.average)} | ${ratio} | ${own.latency.p50} | ${own.latency.p99} |`,
    );
  }
} finally {
  await stopServers();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(url) {
  await autocannon({ url, connections: CONNECTIONS, duration: 1 });
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return result;
}
