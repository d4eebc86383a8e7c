import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Lease } from '../../apps/server/src/common/lease.entity.js';
import { Batch } from '../../apps/server/src/modules/ingest/batch.entity.js';
import { RecordVersion } from '../../apps/server/src/modules/record/record-version.entity.js';
import { MarketRecord } from '../../apps/server/src/modules/record/record.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { marketCommand } from '../support/market-command.js';

const program = join(import.meta.dirname, '../../apps/server/bin/market.mjs');
const ROWS = 1200;

describe.each(databases)('an import that was killed on $engine', ({ create }) => {
  const folder = mkdtempSync(join(tmpdir(), 'market-interrupted-'));
  const file = join(folder, '仪器.csv');
  let database: TestDatabase;
  let market: TestApp;
  const env = () => ({ MARKET_DATA_DIR: folder, DATABASE_URL: database.url });
  const batch = () => market.dataSource.getRepository(Batch).findOneBy({});
  const states = async () => {
    const found = await market.dataSource
      .createQueryBuilder(MarketRecord, 'r')
      .select('r.revisionState', 'state')
      .addSelect('COUNT(*)', 'count')
      .groupBy('r.revisionState')
      .getRawMany<{ state: string; count: number | string }>();
    return Object.fromEntries(found.map(({ state, count }) => [state, Number(count)]));
  };

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    const rows = Array.from({ length: ROWS }, (_, i) => `试验台${i},V${i},演示·力学所`);
    writeFileSync(file, ['仪器名称,型号,所属单位', ...rows].join('\n'));
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows nothing of what it wrote, and is gone on with where it stood', async () => {
    const args = ['import', '--commit', '--region', '320200', '--type', 'instrument', file];
    const importing = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, ...env() },
      stdio: 'ignore',
    });
    const gone = once(importing, 'exit');
    while (((await batch())?.state !== 'submitting' || (await batch())?.done === 0) && importing.exitCode === null)
      await pause(5);
    importing.kill('SIGKILL');
    await gone;

    const left = await batch();
    expect(left?.state).toBe('submitting');
    const written = await states();
    expect(Object.keys(written)).toEqual(['importing']);
    expect(written['importing']).toBeLessThan(ROWS);

    const resume = ['import', '--resume', left?.id ?? ''];
    // As if the time had passed after which a node is taken to be dead.
    await market.dataSource
      .getRepository(Lease)
      .createQueryBuilder()
      .update()
      .set({ until: new Date(0) })
      .execute();
    const said = await marketCommand(resume, env());
    expect(said).toContain(`已提交核验 ${ROWS} 条；没有留下的`);
    expect(await states()).toEqual({ pending: ROWS });
    expect(await market.dataSource.getRepository(RecordVersion).count()).toBe(ROWS);
    expect(await marketCommand(resume, env())).toContain(`已提交核验 ${ROWS} 条`);
    expect(await states()).toEqual({ pending: ROWS });
  }, 90_000);
});
