// npm test: everything, from the format to the journeys in a browser. A failure does not stop the rest from being shown.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { stages } from './lib/checks.mjs';
import { installChanged } from './lib/install.mjs';
import { endChildrenWithMe, endOf, inSeconds } from './lib/run.mjs';
import { installSystemTools } from './lib/system-tools.mjs';

const { scratchFolder } = createRequire(import.meta.url)('../jest/scratch.cjs');

endChildrenWithMe();

// Databases, data folders and browser profiles of the run, gone with it even when it is interrupted.
const scratch = mkdtempSync(join(scratchFolder(), 'market-test-'));
process.env.TMPDIR = process.env.MARKET_TEST_SCRATCH = scratch;
process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));

const startedAt = Date.now();
const heading = (text) => console.log(`\n── ${text} ──`);

function giveUp(reason) {
  console.error(reason);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

heading('依赖');
const installed = await installChanged();
if (!installed.ok) giveUp(endOf(installed.output));

heading('系统工具');
const missing = await installSystemTools();
if (missing) giveUp(missing);

const total = { passed: 0, failed: 0 };
const failedChecks = [];

async function inTurn(lane) {
  for (const [name, check] of lane) {
    heading(name);
    const checkStartedAt = Date.now();
    const { passed, failed } = await check();
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failedChecks.push(name);
    console.log(`${name}：通过 ${passed}，失败 ${failed}，${inSeconds((Date.now() - checkStartedAt) / 1000)}`);
  }
}
for (const lanes of stages) await Promise.all(lanes.map(inTurn));

heading(`合计 ${inSeconds((Date.now() - startedAt) / 1000)}`);
if (failedChecks.length > 0) console.log(`未通过：${failedChecks.join('、')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
