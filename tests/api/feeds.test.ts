import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { FeedPuller } from '../../apps/server/src/modules/feed/feed-puller.js';
import { FeedRun } from '../../apps/server/src/modules/feed/feed-run.entity.js';
import { BatchJobs } from '../../apps/server/src/modules/ingest/batch-jobs.js';
import { Batch } from '../../apps/server/src/modules/ingest/batch.entity.js';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { MarketRecord } from '../../apps/server/src/modules/record/record.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

const NANTONG = '320600';
const HOUR_MS = 3_600_000;
const one = { name: '演示·扫描电镜', host: '演示·电镜中心', price: '400元/小时' };
const two = { name: '演示·衍射仪', host: '演示·电镜中心', price: '600元/次' };

describe.each(databases)('the feed of a city platform on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let other: TestApp;
  let city: Server;
  let folder: string;
  let maintainer: Client;
  let asked: IncomingMessage[] = [];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;

  const says = (list: object[], headers = {}) => {
    answer = (_, response) => response.writeHead(200, headers).end(JSON.stringify({ at: Date.now(), data: { list } }));
  };
  const feeds = async (by = maintainer) => (await by('GET /staff/feeds')).items;
  const pullNow = (by = maintainer) => by('POST /staff/feeds/{name}/pull', { params: { name: 'nantong' } });
  /** As if the last run had been long ago. */
  const later = async () => {
    for (const run of await market.dataSource.getRepository(FeedRun).find())
      await market.dataSource
        .getRepository(FeedRun)
        .update({ id: run.id }, { at: new Date(run.at.getTime() - 25 * HOUR_MS) });
  };
  const due = async () => {
    await later();
    await market.app.get(FeedPuller).pullDue();
    return (await feeds())[0];
  };
  const batches = () => market.dataSource.getRepository(Batch).find({ order: { id: 'ASC' } });
  const inbox = async () => {
    await market.delivered();
    return (await maintainer('GET /my/messages', { query: {} })).items.map(({ title }) => title);
  };

  beforeAll(async () => {
    city = createServer((request, response) => {
      asked.push(request);
      answer(request, response);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => city.once('listening', resolve));
    const inside = `127.0.0.1:${(city.address() as AddressInfo).port}`;
    folder = mkdtempSync(join(tmpdir(), 'market-feeds-'));
    const feed = {
      title: '演示·南通仪器平台',
      regionCode: NANTONG,
      recordType: 'instrument',
      url: `http://${inside}/instruments`,
      everyHours: 24,
      itemsPath: 'data.list',
      fields: { name: '仪器名称', host: '所属单位', price: '收费标准' },
    };
    writeFileSync(join(folder, 'nantong.json'), JSON.stringify(feed));
    database = await create();
    const config = { feedsDir: folder, outbound: { hosts: ['127.0.0.1'], insideHosts: [inside] } };
    market = await startApp(database.url, config);
    other = await startApp(database.url, config);
    maintainer = await market.staff('nantong', ['maintainer'], NANTONG);
  });
  afterAll(async () => {
    await other.close();
    await market.close();
    await database.drop();
    rmSync(folder, { recursive: true });
    city.closeAllConnections();
    city.close();
  });

  it('becomes a batch whose good rows wait for verification, on one node of two', async () => {
    expect(await feeds()).toMatchObject([{ name: 'nantong', state: 'waiting', runs: [], everyHours: 24 }]);
    says([one], { etag: '"1"', 'last-modified': 'Sat, 21 Nov 2026 00:00:00 GMT' });
    await Promise.all([market, other].map(({ app }) => app.get(FeedPuller).pullDue()));
    expect(asked).toHaveLength(1);
    await market.app.get(BatchJobs).workAll();
    expect(await batches()).toMatchObject([
      { source: 'feed', regionCode: NANTONG, state: 'submitted', createdByName: '演示·南通仪器平台' },
    ]);
    const records = await market.dataSource.getRepository(MarketRecord).find();
    expect(records).toMatchObject([{ title: '演示·扫描电镜', revisionState: 'pending', fields: { feeFen: 40_000 } }]);
    const [feed] = await feeds();
    expect(feed).toMatchObject({ state: 'ok', failures: 0 });
    expect(feed?.runs).toMatchObject([
      { outcome: 'batch', httpStatus: 200, batchId: (await batches())[0]?.id, by: null },
    ]);
  });

  it('is not asked before it is due', async () => {
    asked = [];
    await market.app.get(FeedPuller).pullDue();
    expect(asked).toEqual([]);
  });

  it('that has not changed makes no batch: by its marks, or by its records', async () => {
    answer = ({ headers }, response) => response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 500).end();
    expect((await due())?.runs[0]).toMatchObject({ outcome: 'unchanged', httpStatus: 304 });
    expect(asked.at(-1)?.headers['if-modified-since']).toBe('Sat, 21 Nov 2026 00:00:00 GMT');
    says([one]);
    expect((await due())?.runs[0]).toMatchObject({ outcome: 'unchanged', httpStatus: 200 });
    says([]);
    expect((await due())?.runs[0]).toMatchObject({ outcome: 'unchanged', message: '对方没有记录' });
    expect(await batches()).toHaveLength(1);
  });

  it('that fails is tried again, its maintainers told once, and once when it is back', async () => {
    const before = await inbox();
    answer = (_, response) => response.writeHead(503).end('busy');
    const failing = await due();
    expect(failing).toMatchObject({ state: 'failing', failures: 1 });
    expect(failing?.runs[0]).toMatchObject({ outcome: 'failed', httpStatus: 503, message: '对方答 HTTP 503' });
    asked = [];
    await market.app.get(FeedPuller).pullDue();
    expect(asked).toEqual([]);
    answer = (_, response) => response.end('<html>');
    await due();
    expect(await inbox()).toEqual(before);
    for (let i = 0; i < 3; i += 1) await due();
    expect(await feeds()).toMatchObject([{ state: 'failing', failures: 5 }]);
    expect(await inbox()).toEqual(['数据来源取不到', ...before]);
    says([one]);
    expect(await due()).toMatchObject({ state: 'ok', failures: 0 });
    await due();
    expect(await inbox()).toEqual(['数据来源恢复了', '数据来源取不到', ...before]);
    expect(await batches()).toHaveLength(1);
  });

  it('is pulled at once by its own bureau, and leaves a trail', async () => {
    says([one, two]);
    const pulled = await pullNow();
    expect(pulled.runs[0]).toMatchObject({ outcome: 'batch', by: 'nantong' });
    await market.app.get(BatchJobs).workAll();
    expect((await batches())[1]).toMatchObject({ state: 'submitted', counts: { rows: 2, submitted: 1 } });
    const trail = await market.dataSource.getRepository(AuditEntry).findBy({ action: 'feed.pull' });
    expect(trail).toMatchObject([{ actorName: 'nantong', result: 'done', objectType: 'feed', objectId: 'nantong' }]);
    const wuxi = await market.staff('wuxi', ['maintainer'], '320200');
    expect(await feeds(wuxi)).toEqual([]);
    expect(await outcome(pullNow(wuxi))).toBe('notFound');
    expect(await outcome(pullNow(await market.staff('verifier', ['verifier'], NANTONG)))).toBe('forbidden');
  });

  it('is not pulled twice at once', async () => {
    answer = (_, response) => void setTimeout(() => response.end('[]'), 300);
    const outcomes = await Promise.all([outcome(pullNow()), outcome(pullNow())]);
    expect(outcomes.sort()).toEqual(['done', 'requestInProgress']);
  });

  it('forgets its runs after 90 days, but for the last, from which the next goes on', async () => {
    const runs = market.dataSource.getRepository(FeedRun);
    const [last] = await runs.find({ order: { id: 'DESC' }, take: 1 });
    expect(await runs.count()).toBeGreaterThan(2);
    const age = (feed = 'nantong') =>
      runs
        .createQueryBuilder()
        .update()
        .set({ feed, at: new Date(Date.now() - 91 * 24 * HOUR_MS) })
        .execute();
    await age();
    answer = (_, response) => response.writeHead(503).end();
    await market.app.get(FeedPuller).pullDue();
    const kept = await runs.find({ order: { id: 'ASC' } });
    expect(kept).toHaveLength(1);
    expect(kept[0]?.id).not.toBe(last?.id);
    await age('gone');
    await market.app.get(FeedPuller).pullDue();
    expect((await runs.find()).map(({ feed }) => feed)).toEqual(expect.arrayContaining(['gone', 'nantong']));
  });
});

it('a server does not start on a feed that is wrong, and says why', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'market-feeds-'));
  writeFileSync(join(folder, 'wrong.json'), JSON.stringify({ title: '错', url: 'http://evil.example/' }));
  const start = startApp('sqlite::memory:', { feedsDir: folder });
  await expect(start).rejects.toThrow(/数据来源有 3 处不对[^]*wrong\.json：regionCode/);
  rmSync(folder, { recursive: true });
});
