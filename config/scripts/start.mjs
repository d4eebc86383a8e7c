// npm start: from a machine with only Node and npm to a running market.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`需要 Node.js 20.19 或更新的版本，当前是 ${process.version}。请从 https://nodejs.org 安装后重试。`);
  process.exit(1);
}

// Imported after the check: an older Node could not read these files.
const { installChanged } = await import('./lib/install.mjs');
const { buildChanged } = await import('./lib/build-changed.mjs');
const { endChildrenWithMe, endOf, inSeconds } = await import('./lib/run.mjs');
const { targets } = await import('./lib/targets.mjs');
const { root } = await import('./lib/workspace.mjs');

const leaveChildren = endChildrenWithMe();
console.log(`1/4 检查 Node.js … ${process.version}`);
await install();
await build();
console.log('4/4 启动服务 …');
serve();

async function install() {
  console.log('2/4 安装依赖 …');
  const { ok, output, seconds, skipped } = await installChanged();
  if (!ok) {
    console.error(
      `${endOf(output)}\n安装失败：请检查能否访问 npm 仓库，以及 pnpm-lock.yaml 是否与各 package.json 一致。`,
    );
    process.exit(1);
  }
  console.log(`2/4 安装依赖 … ${skipped ? '没有变化' : inSeconds(seconds)}`);
}

async function build() {
  console.log('3/4 构建有变化的部分 …');
  const startedAt = Date.now();
  if (!(await buildChanged(targets.filter(({ onRequest }) => !onRequest).map(({ name }) => name)))) process.exit(1);
  console.log(`3/4 构建有变化的部分 … ${inSeconds((Date.now() - startedAt) / 1000)}`);
}

function serve() {
  const server = spawn(process.execPath, ['apps/server/dist/main.js'], {
    cwd: root,
    env: { ...demonstration(), ...process.env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  leaveChildren();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
  server.once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

/** What a first look wants: data to look at, and a rehearsal at the next port. */
function demonstration() {
  const port = Number(process.env.PORT || 3000);
  return {
    MARKET_DEMO: '1',
    MARKET_REHEARSAL_PORT: String(port + 1),
    MARKET_REHEARSAL_URL: `http://127.0.0.1:${port + 1}`,
    MARKET_LIVE_URL: `http://127.0.0.1:${port}`,
  };
}
