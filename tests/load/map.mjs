// pnpm bench map: the built server's map at 1,000, 100,000 and 1,000,000 points beside raw node and driver, and the frames
// of 20,000 dots in Chromium.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { measureFrames } from './map-frames.mjs';
import { fillWithPoints, middleOf, moveOne } from './many-points.mjs';
import { cpuMsOf, residentMbOf, startServer, stopServers } from './servers.mjs';

const root = join(import.meta.dirname, '../..');
const SIZES = (process.env.BENCH_POINTS ?? '1000,100000,1000000').split(',').map(Number);
const ASKED = 300;
const SUZHOU = '320500';
const fixed = (value) => value.toFixed(1);

/** Half the width and height of a phone's screen at that zoom, in degrees, and around where it is moved. */
const views = [
  { name: '全域', zoom: 7, half: [1.9, 3], at: [120.2, 32] },
  { name: '城市', zoom: 11, half: [0.13, 0.25], at: middleOf(SUZHOU) },
  { name: '街道', zoom: 15, half: [0.0084, 0.0155], at: middleOf(SUZHOU) },
];

console.log(
  `${cpus().length} 核，一个连接，每种画面移动着问 ${ASKED} 次，SQLite；不压缩；毫秒，CPU 是每次请求的处理器时间\n`,
);
for (const size of SIZES) await measure(size);
await measureFrames();

async function measure(size) {
  const folder = mkdtempSync(join(tmpdir(), 'market-bench-'));
  const file = join(folder, 'market.sqlite');
  const env = {
    ...process.env,
    DATABASE_URL: `sqlite:${file}`,
    MARKET_DATA_DIR: folder,
    MARKET_SEARCH_DIR: join(folder, 'search'),
    LOG_LEVEL: 'warn',
    MARKET_JOBS: '0',
  };
  const run = (...args) => execFileSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  try {
    // The search index is made while the market is empty: this bench is of the map.
    for (const command of ['migrate', 'reindex']) run(join(root, 'apps/server/bin/market.mjs'), command);
    fillWithPoints(file, size);
    const index = JSON.parse(run('--expose-gc', join(import.meta.dirname, 'map-index.mjs'), file));
    const startedAt = performance.now();
    const own = await startServer('apps/server/dist/main.js', [], env, '/readyz');
    const readySeconds = fixed((performance.now() - startedAt) / 1_000);
    const raw = await startServer('tests/load/raw-map-server.mjs', [], env, '/');
    console.log(
      `${size.toLocaleString('en-US')} 点：裸驱动读一遍 ${fixed(index.readMs)}，建索引另加 ${fixed(index.buildMs)}，占内存 ${fixed(index.megabytes)} MB，改一条 ${fixed(index.changeUs)} 微秒；服务端 ${readySeconds} 秒就绪，常驻 ${residentMbOf(own)} MB；发布一条 ${await lagOf(own, file)} 毫秒后上图\n`,
    );
    console.log('| 画面 | 泡数 | 字节 最多 | 裸 node 同样字节 p50 | p99 | CPU | 本系统 p50 | p99 | CPU |');
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
    for (const view of views) await row(view, own, raw);
    console.log('');
  } finally {
    await stopServers();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function row({ name, zoom, half, at }, own, raw) {
  const urls = Array.from({ length: ASKED }, (_, n) => {
    const turn = (n / ASKED) * 2 * Math.PI;
    const [lng, lat] = [at[0] + half[0] * Math.cos(turn), at[1] + half[1] * Math.sin(turn)];
    const bbox = [lng - half[0], lat - half[1], lng + half[0], lat + half[1]].map((degrees) => degrees.toFixed(4));
    return `${own}/api/v1/map/clusters?zoom=${zoom}&bbox=${bbox}`;
  });
  const answers = await ask(urls, own);
  const longest = answers.texts.reduce((a, b) => (b.length > a.length ? b : a));
  await fetch(raw, { method: 'PUT', body: longest });
  const floor = await ask(
    urls.map(() => raw),
    raw,
  );
  const bubbles = JSON.parse(longest).bubbles.length;
  console.log(
    `| ${[`${name}（${zoom} 级）`, bubbles, Buffer.byteLength(longest), floor.p50, floor.p99, floor.cpu, answers.p50, answers.p99, answers.cpu].join(' | ')} |`,
  );
}

async function ask(urls, server) {
  const before = cpuMsOf(server);
  const headers = { 'accept-encoding': 'identity' };
  const texts = [];
  const times = [];
  for (const url of urls) {
    const startedAt = performance.now();
    const answer = await fetch(url, { headers });
    texts.push(await answer.text());
    times.push(performance.now() - startedAt);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2);
  return { texts, p50: at(0.5), p99: at(0.99), cpu: ((cpuMsOf(server) - before) / urls.length).toFixed(2) };
}

/** How long after a record has moved out to sea the map shows it there. */
async function lagOf(own, file) {
  const sea = `${own}/api/v1/map/clusters?zoom=14&bbox=121.99,32.99,122.01,33.01`;
  const startedAt = performance.now();
  moveOne(file, { lng: 122, lat: 33 });
  for (;;) {
    const { bubbles } = await (await fetch(sea)).json();
    if (bubbles.length > 0) return Math.round(performance.now() - startedAt);
    await pause(20);
  }
}
