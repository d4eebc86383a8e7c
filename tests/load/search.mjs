// pnpm bench search: the built server beside raw node + driver, at 1,000 and 100,000 records, in the same run.
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill, publishOne, wordsByFrequency } from './many-records.mjs';
import { cpuMsOf, linesOf, startServer, stopServers } from './servers.mjs';

const root = join(import.meta.dirname, '../..');
const SIZES = (process.env.BENCH_RECORDS ?? '1000,100000').split(',').map(Number);
const ASKED = 150;
/** A server that has just started still compiles itself. */
const WARMING = 600;
const PUBLISHED = 10;
const words = wordsByFrequency();
const kinds = [
  ['常见词', words.slice(0, ASKED)],
  ['少见词', words.slice(-ASKED)],
  [
    '拼音',
    ['shengwuyiyao', 'xincailiao', 'kejiyuan', 'fuhuaqi', 'daxue', 'nanjing', 'jichengdianlu', 'rengongzhineng'],
  ],
  ['首字母', ['swyy', 'xcl', 'kjy', 'fhq', 'njdx', 'jcdl', 'rgzn', 'szs']],
  ['两个词', words.slice(0, 40).map((word, n) => `${word} ${words[40 + n]}`)],
  ['单位名称有错字', ['南京大雪', '苏洲大学', '江苏大穴', '东南大雪', '上海交同大学', '南京信息工大学']],
  ['没有的词', ['量子纠缠隐形', '火星移民方案', '深海热泉古菌', '可控核聚变堆']],
];

console.log(
  `${cpus().length} 核，一个连接，先问过 ${WARMING} 个别的词，每词问一次（它的此前无缓存），SQLite 主库；毫秒。服务内：从收到请求到答完，服务自己量的；CPU：每次请求的处理器时间；再问一次：索引没变，用已有的答案，记录仍重读\n`,
);
for (const size of SIZES) await measure(size);

async function measure(size) {
  const folder = mkdtempSync(join(tmpdir(), 'market-bench-'));
  const file = join(folder, 'market.sqlite');
  const env = {
    ...process.env,
    DATABASE_URL: `sqlite:${file}`,
    MARKET_DATA_DIR: folder,
    MARKET_SEARCH_DIR: join(folder, 'search'),
    LOG_LEVEL: 'info',
    MARKET_JOBS: '0',
  };
  const market = (command) =>
    execFileSync(process.execPath, [join(root, 'apps/server/bin/market.mjs'), command], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
  try {
    market('migrate');
    fill(file, size);
    const startedAt = performance.now();
    market('reindex');
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    const index = join(folder, 'search', readFileSync(join(folder, 'search/current'), 'utf8'));
    console.log(
      `${size.toLocaleString('en-US')} 条记录；market reindex ${seconds} 秒，索引 ${(statSync(index).size / 1e6).toFixed(1)} MB\n`,
    );
    const own = await startServer('apps/server/dist/main.js', [], env, '/readyz');
    const raw = await startServer('tests/load/raw-search-server.mjs', [file, index], env, '/?q=%E4%BC%81%E4%B8%9A');
    console.log(
      '| 问法 | 词数 | 平均命中 | 裸 node + 驱动 p50 | p99 | CPU | 本系统服务内 p50 | p99 | CPU | 连同网络 p50 | 再问一次服务内 p50 |\n' +
        '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    );
    const others = words.slice(ASKED, ASKED + WARMING);
    await ask(others, raw, '/?q=');
    await ask(others, own, '/api/v1/search?q=');
    for (const [name, asked] of kinds) {
      const floor = /词$/.test(name) && !name.startsWith('两') ? await ask(asked, raw, '/?q=') : undefined;
      const first = await ask(asked, own, '/api/v1/search?q=');
      const again = await ask(asked, own, '/api/v1/search?q=');
      const cells = [name, asked.length, first.hits, floor?.p50 ?? '—', floor?.p99 ?? '—', floor?.cpu ?? '—'];
      cells.push(first.inside.p50, first.inside.p99, first.cpu, first.p50, again.inside.p50);
      console.log(`| ${cells.join(' | ')} |`);
    }
    const lags = at(await lagsOf(file, own));
    console.log(`\n别处发布到搜得到（${PUBLISHED} 次）：p50 ${lags.p50} 毫秒，最长 ${lags.max} 毫秒`);
    console.log('');
  } finally {
    await stopServers();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ask(asked, base, path) {
  linesOf(base);
  const before = cpuMsOf(base);
  const times = [];
  let hits = 0;
  for (const word of asked) {
    const startedAt = performance.now();
    const answer = await fetch(base + path + encodeURIComponent(word));
    const { total } = await answer.json();
    times.push(performance.now() - startedAt);
    if (!answer.ok) throw new Error(`${word}: ${answer.status}`);
    hits += total;
  }
  const cpu = ((cpuMsOf(base) - before) / asked.length).toFixed(1);
  return { ...at(times), hits: Math.round(hits / asked.length), cpu, inside: at(insideTimes(base)) };
}

/** What the server's own log says a search took. */
function insideTimes(base) {
  return linesOf(base).flatMap((line) => {
    const { route, ms } = line.startsWith('{') ? JSON.parse(line) : {};
    return route === '/api/v1/search' ? [ms] : [];
  });
}

/** As another node publishes: the row and its entry in the outbox, of which nobody tells this one. */
async function lagsOf(file, base) {
  const lags = [];
  for (let n = 0; n < PUBLISHED; n += 1) {
    const title = `刚发布${String.fromCharCode(0x4e00 + n * 7)}号试验站`;
    const startedAt = performance.now();
    publishOne(file, title);
    const found = async () =>
      (await (await fetch(`${base}/api/v1/search?q=${encodeURIComponent(title)}`)).json()).items[0]?.title === title;
    while (!(await found())) await pause(20);
    lags.push(performance.now() - startedAt);
  }
  return lags;
}

function at(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const of = (share) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return { p50: of(0.5), p99: of(0.99), max: of(1) };
}
