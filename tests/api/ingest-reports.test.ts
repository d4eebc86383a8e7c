import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, type Client } from '@market/api-client';
import { BatchJobs } from '../../apps/server/src/modules/ingest/batch-jobs.js';
import { Batch } from '../../apps/server/src/modules/ingest/batch.entity.js';
import { MarketRecord } from '../../apps/server/src/modules/record/record.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

const NANTONG = '320600';
const recordType = 'instrument';
const rows = [
  { 仪器名称: '场发射扫描电镜', 型号: 'SU8010', 所属单位: '演示·电镜中心', 收费标准: '400元/小时' },
  { 仪器名称: 'X射线衍射仪', 型号: 'D8', 所属单位: '演示·电镜中心', 购置日期: '2032-06' },
  { 仪器名称: '振动试验台', 型号: 'V875', 所属单位: '演示·力学所', 收费标准: 320 },
];

describe.each(databases)('what a city platform reports on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let admin: Client;
  let maintainer: Client;
  let platform: Client;
  const keyOf = async (username: string, regionCode: string): Promise<Client> => {
    const body = { username, displayName: `演示·${username}`, regionCode };
    const { key } = await admin('POST /staff/accounts/city-key', { body });
    return createClient({
      base: '',
      headers: { authorization: `Bearer ${key}` },
      send: async ({ method, url, headers, body: payload }) => {
        const answer = await market.app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
        return { status: answer.statusCode, body: answer.json() };
      },
    });
  };
  const work = () => market.app.get(BatchJobs).workAll();
  const get = (id: string, by = platform) => by('GET /ingest/batches/{id}', { params: { id } });
  const report = async (sent: Record<string, string | number>[], options = {}) => {
    const body = { recordType, rows: sent };
    const begun = await platform('POST /ingest/batches', { body }, options);
    await work();
    return get(begun.id);
  };
  const count = () => market.dataSource.getRepository(Batch).count();

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    admin = await market.staff('system', ['systemAdmin'], null);
    maintainer = await market.staff('nantong', ['maintainer'], NANTONG);
    platform = await keyOf('city-nantong', NANTONG);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('goes to verification as far as it is good; the rest waits for the bureau, which is told', async () => {
    const body = { recordType, rows, name: '仪器月报' };
    const begun = await platform('POST /ingest/batches', { body });
    expect(begun).toMatchObject({ state: 'reading', name: '仪器月报.json', rows: [] });
    await work();
    const done = await get(begun.id);
    expect(done).toMatchObject({ state: 'previewed', counts: { rows: 3, submitted: 2, invalid: 1, open: 1 } });
    expect(done.rows.map(({ row, title, submitted }) => [row, title, submitted])).toEqual([
      [1, '场发射扫描电镜', true],
      [2, 'X射线衍射仪', false],
      [3, '振动试验台', true],
    ]);
    expect(done.rows[1]?.issues).toContainEqual(expect.objectContaining({ column: '购置日期', blocking: true }));
    const records = await market.dataSource.getRepository(MarketRecord).find({ order: { title: 'DESC' } });
    expect(records).toMatchObject([
      { title: '振动试验台', regionCode: NANTONG, revisionState: 'pending', fields: { feeFen: 32_000 } },
      { title: '场发射扫描电镜', regionCode: NANTONG, revisionState: 'pending', fields: { feeFen: 40_000 } },
    ]);
    const { items } = await maintainer('GET /staff/batches', { query: {} });
    expect(items).toMatchObject([{ id: begun.id, source: 'api', createdBy: '演示·city-nantong' }]);
    await market.delivered();
    const [message] = (await maintainer('GET /my/messages', { query: {} })).items;
    expect(message?.body).toContain('有 1 行要改');
    expect(message?.target).toEqual({ kind: 'batch', id: begun.id });
    const [line] = (await maintainer('GET /staff/batches/{id}/rows', { params: begun, query: { open: 'true' } })).items;
    await maintainer('PUT /staff/batches/{id}/rows/{number}', {
      params: { id: begun.id, number: line?.number ?? -1 },
      body: { version: line?.version ?? 0, values: { 'fields.purchasedOn': '2022-06' } },
    });
    const { version } = await maintainer('GET /staff/batches/{id}', { params: begun });
    await maintainer('POST /staff/batches/{id}/submit', { params: begun, body: { version } });
    await work();
    expect(await get(begun.id)).toMatchObject({ state: 'submitted', counts: { submitted: 3 } });
  });

  it('sent again changes nothing, under the same number or without one', async () => {
    const sent = [{ 仪器名称: '拉力机', 所属单位: '演示·力学所' }];
    const first = await report(sent, { idempotencyKey: 'november-1' });
    expect(first).toMatchObject({ state: 'submitted', counts: { submitted: 1 } });
    const batches = await count();
    expect((await report(sent, { idempotencyKey: 'november-1' })).id).toBe(first.id);
    expect((await report(sent)).id).toBe(first.id);
    expect(await count()).toBe(batches);
    const more = await report([...sent, { 仪器名称: '硬度计', 所属单位: '演示·力学所' }]);
    expect(more).toMatchObject({ state: 'submitted', counts: { rows: 2, submitted: 1, open: 0 } });
    expect(await outcome(report([{ 仪器名称: '别的' }], { idempotencyKey: 'november-1' }))).toBe(
      'idempotencyKeyReused',
    );
    expect(await market.dataSource.getRepository(MarketRecord).countBy({ title: '拉力机' })).toBe(1);
  });

  it('is of its own city and its own platform, and of nobody else', async () => {
    const { id } = await report([{ 仪器名称: '示波器', 所属单位: '演示·力学所' }]);
    expect(await outcome(get(id, await keyOf('city-suzhou', '320500')))).toBe('notFound');
    expect(await outcome(get(id, await keyOf('city-nantong-two', NANTONG)))).toBe('notFound');
    const body = { recordType, rows: [{ 仪器名称: '示波器' }] };
    expect(await outcome(maintainer('POST /ingest/batches', { body }))).toBe('forbidden');
    expect(await outcome(market.anonymous('POST /ingest/batches', { body }))).toBe('unauthenticated');
    expect(await outcome(platform('POST /ingest/batches', { body: { ...body, regionCode: '320500' } as never }))).toBe(
      'invalidInput',
    );
  });

  it.each([
    ['no row', { recordType, rows: [] }, 'invalidInput'],
    ['501 rows', { recordType, rows: Array.from({ length: 501 }, () => ({ 仪器名称: '一' })) }, 'invalidInput'],
    ['what is no row', { recordType, rows: ['仪器'] as never }, 'invalidInput'],
    ['an unknown type', { recordType: 'nothing', rows: [{ 名称: '一' }] }, 'invalidInput'],
    [
      'too much',
      { recordType, rows: Array.from({ length: 500 }, () => ({ 说明: '长'.repeat(1_500) })) },
      'payloadTooLarge',
    ],
  ])('with %s is refused', async (_, body, code) =>
    expect(await outcome(platform('POST /ingest/batches', { body }))).toBe(code),
  );

  it('takes 500 full rows at once', async () => {
    const full = Array.from({ length: 500 }, (_, i) => ({
      仪器名称: `演示仪器 ${i}`,
      所属单位: '演示·分析测试中心',
      型号: `M-${i}`,
      仪器简介: '用于材料表面形貌与成分分析。'.repeat(20),
    }));
    expect(await report(full)).toMatchObject({ state: 'submitted', counts: { rows: 500, submitted: 500 } });
  });
});

it('is documented with an example that is accepted', async () => {
  const [sqlite] = databases;
  const database = await sqlite?.create();
  const market = await startApp(database?.url ?? '');
  const document = (await market.app.inject('/api/openapi.json')).json();
  const operation = document.paths['/api/v1/ingest/batches'].post;
  expect(operation['x-access']).toBe('staff:cityPlatform');
  expect(operation.parameters).toContainEqual(expect.objectContaining({ name: 'Idempotency-Key', in: 'header' }));
  const [example] = operation.requestBody.content['application/json'].schema.examples;
  expect(example).toMatchObject({ recordType: 'instrument', rows: expect.any(Array) });
  await market.close();
  await database?.drop();
});
