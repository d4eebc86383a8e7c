import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildChanged } from './build-changed.mjs';
import { pnpm } from './pnpm.mjs';
import { endOf, run } from './run.mjs';
import { targets } from './targets.mjs';

const asOneCheck = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Says nothing unless it fails: it may run beside another. */
const command = (start) => async () => {
  const { ok, output } = await start();
  if (!ok) console.log(endOf(output, 200));
  return asOneCheck(ok);
};
const tool = (name, ...args) => command(() => run(join('node_modules/.bin', name), args));

/** Runs one project of the jest configuration; a file that cannot be run counts as one failure, a project without tests too. */
const jest =
  (project, ...more) =>
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'market-jest-'));
    const outputFile = join(folder, 'result.json');
    const { ok } = await run(
      'node_modules/.bin/jest',
      [
        '-c',
        'config/jest/jest.config.cjs',
        '--selectProjects',
        project,
        '--json',
        `--outputFile=${outputFile}`,
        ...more,
      ],
      { show: true, limitSeconds: 1_800 },
    );
    const counts = readCounts(outputFile);
    rmSync(folder, { recursive: true, force: true });
    return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  };

function readCounts(file) {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** With a limit of memory a single worker is a process of its own and begins anew when it has grown. */
const oneWorker = ['--maxWorkers=1', '--workerIdleMemoryLimit=1500MB'];

/** Everything `npm test` looks at: stages one after another, in each the lanes side by side, in each lane [heading, check]. */
export const stages = [
  [
    [
      ['格式', tool('prettier', '--check', '--log-level', 'warn', '.')],
      ['代码规则', tool('eslint', '-c', 'config/eslint/eslint.config.mjs', '--max-warnings', '0', '.')],
    ],
    [['类型', command(() => pnpm(['-r', '--no-bail', '--workspace-concurrency', '1', 'run', 'typecheck']))]],
  ],
  [[['构建', async () => asOneCheck(await buildChanged(targets.map(({ name }) => name)))]]],
  // A browser waits more than it works: beside it there is room for one more. One worker each, so that on two processors
  // neither keeps the other waiting.
  [
    [
      ['浏览器流程', jest('journeys', '--runInBand')],
      ['小程序测试', jest('weapp', ...oneWorker)],
    ],
    [
      ['单元测试', jest('unit', ...oneWorker)],
      ['结构', jest('architecture', ...oneWorker)],
      ['数据库测试', jest('database', ...oneWorker)],
      ['接口测试', jest('api', ...oneWorker)],
      ['安全测试', jest('security', ...oneWorker)],
    ],
  ],
];
