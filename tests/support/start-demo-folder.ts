import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = join(__dirname, '../../apps/server/dist/cli.js');

/** The demonstration data is loaded once for the whole run; every server that wants it begins with a copy. */
export default function startDemoFolder(): void {
  if (!existsSync(program)) return; // a test of the bundles alone needs no server
  const folder = mkdtempSync(join(tmpdir(), 'market-demo-'));
  const env = { ...process.env, MARKET_DATA_DIR: folder, DATABASE_URL: `sqlite:${join(folder, 'market.db')}` };
  for (const command of [['migrate'], ['demo', 'load']])
    execFileSync(process.execPath, [program, ...command], { env, stdio: 'pipe' });
  process.env['MARKET_TEST_DEMO_FOLDER'] = folder;
}
