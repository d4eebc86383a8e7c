// pnpm bench import: from the upload of a sheet to its stored, previewed batch, beside a reader that makes nothing of it;
// and what others who read records feel of it. SQLite, the built server, in the same run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import { csvOf, xlsxOf } from './many-rows.mjs';
import { pidOf, startServer, stopServers } from './servers.mjs';

const SIZES = (process.env.BENCH_ROWS ?? '10000,100000').split(',').map(Number);
const AT_REST_SECONDS = 5;
const READS_A_SECOND = 50;
const CLOCK_TICKS_MS = 10;
const LOOK_MS = 25;
const folder = mkdtempSync(join(tmpdir(), 'market-bench-'));
const env = {
  ...process.env,
  MARKET_DEMO: '1',
  MARKET_DATA_DIR: folder,
  DATABASE_URL: `sqlite:${join(folder, 'market.sqlite')}`,
  LOG_LEVEL: 'warn',
};

try {
  const market = await startServer('apps/server/dist/main.js', [], env, '/readyz');
  const headers = await signIn(market);
  console.log(`${cpus().length} 核，SQLite，20 列；别人同时每秒读 ${READS_A_SECOND} 次记录列表\n`);
  await readRecords(market, pause(1_000));
  const rest = await readRecords(market, pause(AT_REST_SECONDS * 1_000));
  console.log(`平时 GET /records：p50 ${rest.p50} ms，p99 ${rest.p99} ms\n`);
  console.log(
    '| 文件 | 只解析 秒 | CPU 秒 | 内存 MB | 上传到预览 秒 | CPU 秒 | 多占内存 MB | 此时 GET /records p50 ms | p99 ms |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const size of SIZES)
    for (const [kind, write] of Object.entries({ csv: csvOf, xlsx: xlsxOf })) {
      const file = join(folder, `${size}.${kind}`);
      writeFileSync(file, write(size));
      const floor = JSON.parse(
        execFileSync(process.execPath, [join(import.meta.dirname, 'raw-sheet-reader.mjs'), file], { encoding: 'utf8' }),
      );
      const own = await measure(pidOf(market), () => bring(market, headers, file, size));
      const others = await readRecords(market, bring(market, headers, file, size));
      const seconds = [floor.ms, floor.cpuMs, own.ms, own.cpuMs].map((ms) => (ms / 1_000).toFixed(2));
      console.log(
        `| ${size.toLocaleString('en-US')} 行 .${kind} | ${[seconds[0], seconds[1], Math.round(floor.peakMb), seconds[2], seconds[3], Math.round(own.moreMb), others.p50, others.p99].join(' | ')} |`,
      );
    }
} finally {
  await stopServers();
  rmSync(folder, { recursive: true, force: true });
}

async function signIn(base) {
  const answer = await fetch(`${base}/api/v1/auth/console`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'nanjing-maintainer', password: 'Market-2026' }),
  });
  const [cookie] = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  return { cookie, 'x-requested-with': 'market-console' };
}

/** Until the batch with all of its rows can be looked at. */
async function bring(base, headers, file, rows) {
  const batches = `${base}/api/v1/staff/batches`;
  const query = new URLSearchParams({ region: '320100', type: 'instrument', name: file.split('/').at(-1) });
  const answer = await fetch(`${batches}?${query}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: readFileSync(file),
  });
  let batch = await answer.json();
  while (batch.state === 'reading') {
    await pause(LOOK_MS);
    batch = await (await fetch(`${batches}/${batch.id}`, { headers })).json();
  }
  if (batch.state !== 'previewed' || batch.counts.rows !== rows) throw new Error(JSON.stringify(batch).slice(0, 500));
}

/** Time, CPU of all threads, and the most memory above what the server held before. */
async function measure(pid, work) {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  const [cpuBefore, before, startedAt] = [cpuMsOf(pid), memoryMbOf(pid, 'VmRSS'), performance.now()];
  await work();
  const ms = performance.now() - startedAt;
  return { ms, cpuMs: cpuMsOf(pid) - cpuBefore, moreMb: memoryMbOf(pid, 'VmHWM') - before };
}

function cpuMsOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * CLOCK_TICKS_MS;
}

function memoryMbOf(pid, line) {
  const said = new RegExp(`${line}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(said[1]) / 1024;
}

async function readRecords(base, during) {
  const reading = autocannon({
    url: `${base}/api/v1/records?limit=20`,
    connections: 2,
    overallRate: READS_A_SECOND,
    duration: 3_600,
  });
  await during;
  reading.stop();
  const { latency, errors, non2xx } = await reading;
  if (errors + non2xx > 0) throw new Error(`${errors} failed, ${non2xx} refused`);
  return latency;
}
