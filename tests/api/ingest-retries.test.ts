import { tmpdir } from 'node:os';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { FileStorage } from '../../apps/server/src/integrations/storage/storage.port.js';
import { Batch } from '../../apps/server/src/modules/ingest/batch.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { importDesk, type ImportDesk } from '../support/sheets/batches.js';

const sheet = '仪器名称,型号,所属单位\n试验台,V1,演示·力学所';

describe.each(databases)('a batch whose reading breaks on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    desk = await importDesk(market, 'wuxi', ['maintainer'], '320200');
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });
  afterEach(() => void jest.restoreAllMocks());

  /** The reading thread dies of what no reader expects: a folder where the file should be. */
  const breakReading = () =>
    jest.spyOn(market.app.get(FileStorage), 'withLocalCopy').mockImplementation((_, work) => work(tmpdir()));

  it('is tried three times, later each time, and then given up with a reason', async () => {
    const broken = breakReading();
    const startedAt = performance.now();
    const batch = await desk.read('坏.csv', sheet, 'instrument', '320200');
    expect(batch).toMatchObject({ state: 'failed', failure: expect.stringContaining('试了 3 次都没有读完') });
    expect(broken).toHaveBeenCalledTimes(3);
    expect(performance.now() - startedAt).toBeGreaterThan(3_000);
  });

  it('is read when a later attempt succeeds, and counts anew from there', async () => {
    const storage = market.app.get(FileStorage);
    const readAsEver = storage.withLocalCopy.bind(storage);
    breakReading()
      .mockImplementation(readAsEver)
      .mockImplementationOnce((_, work) => work(tmpdir()));
    const batch = await desk.read('好.csv', sheet, 'instrument', '320200');
    expect(batch).toMatchObject({ state: 'previewed', failure: null, counts: { new: 1 } });
    const { attempts } = await market.dataSource.getRepository(Batch).findOneByOrFail({ id: batch.id });
    expect(attempts).toBe(0);
  });

  it('is not begun again after three beginnings that nobody lived to end', async () => {
    const { batch } = await desk.upload('致命.csv', sheet, 'instrument', '320200');
    await market.dataSource.getRepository(Batch).update(batch.id, { state: 'reading', attempts: 3, previewedAt: null });
    const opened = jest.spyOn(market.app.get(FileStorage), 'withLocalCopy');
    await desk.read('另一份.csv', sheet, 'instrument', '320200');
    expect(await desk.get(batch.id)).toMatchObject({ state: 'failed', failure: expect.stringContaining('3 次') });
    expect(opened).toHaveBeenCalledTimes(1);
  });
});
