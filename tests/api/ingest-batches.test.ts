import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MarketRecord } from '../../apps/server/src/modules/record/record.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { importDesk, type ImportDesk } from '../support/sheets/batches.js';

const csv = (...rows: string[][]): string => rows.map((row) => row.join(',')).join('\n');
const head = ['仪器名称', '型号', '所属单位', '收费标准', '购置日期', '食堂'];
const first = csv(
  head,
  ['扫描电镜', 'SU8010', '演示·电镜中心', '400元/小时', '2021-04', '有'],
  ['X射线衍射仪', 'D8', '演示·电镜中心', '600元左右', '2032-06', ''],
  ['扫描电镜', 'SU8010', '演示·电镜中心', '400元/小时', '2021-04', '有'],
  ['振动试验台', '', '演示·力学所', '300', '2020-09', ''],
);
const TYPE = 'instrument';
const WUXI = '320200';

describe.each(databases)('an import on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let desk: ImportDesk;
  let verifier: Awaited<ReturnType<TestApp['staff']>>;
  const records = (title?: string) =>
    market.dataSource.getRepository(MarketRecord).findBy({ recordType: TYPE, ...(title && { title }) });
  const publish = async (): Promise<void> => {
    for (const record of await records())
      if (record.revisionState === 'pending') {
        const request = { params: { id: record.id }, body: { version: record.version } };
        await verifier('POST /staff/records/{id}/accept', request);
      }
  };

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    desk = await importDesk(market, 'wuxi', ['maintainer'], WUXI);
    verifier = await market.staff('wuxi-verifier', ['verifier'], WUXI);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('goes from the file to records that wait for verification, what is to be mended stays', async () => {
    const batch = await desk.read('仪器（演示）.csv', first, TYPE, WUXI);
    expect(batch).toMatchObject({ state: 'previewed', progress: null, missing: [] });
    expect(batch.counts).toMatchObject({ rows: 4, new: 2, invalid: 1, duplicate: 1, ready: 2, open: 1 });
    expect(batch.columns.map(({ title, target }) => [title, target])).toEqual([
      ['仪器名称', 'title'],
      ['型号', 'fields.model'],
      ['所属单位', 'fields.host'],
      ['收费标准', 'fields.feeFen'],
      ['购置日期', 'fields.purchasedOn'],
      ['食堂', null],
    ]);
    const [wrong] = await desk.rows(batch.id, { action: 'invalid' });
    expect(wrong?.cells['fields.purchasedOn']).toBe('2032-06');
    expect(wrong?.issues.find(({ blocking }) => blocking)?.key).toBe('fields.purchasedOn');

    const submitted = await desk.submit(batch);
    expect(submitted).toMatchObject({ state: 'previewed', counts: { submitted: 2, ready: 0, open: 1 } });
    expect((await records()).map(({ revisionState }) => revisionState)).toEqual(['pending', 'pending']);

    const values = { 'fields.purchasedOn': '2022年6月', 'fields.feeFen': '600元/次' };
    const fixed = await desk.call('PUT /staff/batches/{id}/rows/{number}', {
      params: { id: batch.id, number: wrong?.number ?? -1 },
      body: { version: wrong?.version ?? 0, values },
    });
    expect(fixed.line).toMatchObject({ action: 'new', record: { fields: { purchasedOn: '2022-06', feeFen: 60_000 } } });
    expect(fixed.counts).toMatchObject({ invalid: 0, ready: 1, open: 0 });
    expect(await desk.submit(await desk.get(batch.id))).toMatchObject({ state: 'submitted', counts: { submitted: 3 } });

    const [made] = await records('振动试验台');
    const detail = await verifier('GET /staff/records/{id}', { params: { id: made?.id ?? '' } });
    expect(detail.revision).toMatchObject({
      state: 'pending',
      editedBy: 'wuxi',
      note: '导入“仪器（演示）.csv”仪器（演示） 第 5 行',
    });
    await market.delivered();
    const inbox = await verifier('GET /my/messages', { query: {} });
    expect(inbox.items[0]?.body).toContain('大型仪器 1 条');
  });

  it('of the same file a second time changes nothing', async () => {
    await publish();
    const again = await desk.read('仪器（演示）.csv', first, TYPE, WUXI);
    expect(again.counts).toMatchObject({ unchanged: 2, duplicate: 1, invalid: 1, ready: 0 });
    expect(again.earlier?.submittedAt).toEqual(expect.any(String));
    const body = { version: again.version };
    await expect(
      desk.call('POST /staff/batches/{id}/submit', { params: { id: again.id }, body }),
    ).rejects.toMatchObject({ code: 'nothingToSubmit' });
  });

  it('changes what the sheet says otherwise, and erases nothing', async () => {
    const sheet = csv(head, ['振动试验台', 'V875', '演示·力学所', '320', '', '']);
    const batch = await desk.read('更新.csv', sheet, TYPE, WUXI);
    const [row] = await desk.rows(batch.id);
    expect(row).toMatchObject({
      action: 'changed',
      changes: ['fields.model', 'fields.feeFen'],
      existing: { fields: { feeFen: 30_000, purchasedOn: '2020-09' } },
    });
    await desk.submit(batch);
    await publish();
    const [record] = await records('振动试验台');
    expect(record?.fields).toMatchObject({ model: 'V875', feeFen: 32_000, purchasedOn: '2020-09' });
  });

  it('never writes over what somebody edits, before the preview or after it', async () => {
    const [record] = await records('振动试验台');
    const { content, row } = await desk.call('GET /staff/records/{id}', { params: { id: record?.id ?? '' } });
    const sheet = csv(head, ['振动试验台', '', '演示·力学所', '999', '', '']);
    const before = await desk.read('旧表.csv', sheet, TYPE, WUXI);
    expect(before.counts).toMatchObject({ changed: 1 });
    await desk.call('PUT /staff/records/{id}', {
      params: { id: row.id },
      body: { version: row.version, content: { ...content, summary: '有人正在改' } },
    });
    const after = await desk.submit(before);
    expect(after).toMatchObject({ state: 'previewed', counts: { conflict: 1, submitted: 0, open: 1 } });
    const [line] = await desk.rows(after.id);
    expect(line).toMatchObject({ action: 'conflict', conflict: 'revisionInWork' });
    await expect(
      desk.call('POST /staff/batches/{id}/rows/{number}/decide', {
        params: { id: after.id, number: 0 },
        body: { version: line?.version ?? 0, decision: 'take' },
      }),
    ).rejects.toMatchObject({ code: 'decisionNotFitting' });
    const later = await desk.read('旧表.csv', sheet, TYPE, WUXI);
    expect(later.counts).toMatchObject({ conflict: 1 });
    expect((await records('振动试验台'))[0]?.fields['feeFen']).toBe(32_000);
  });

  it('asks a person when two may be one, and does as they say', async () => {
    const sheet = csv(
      ['载体名称', '类型', '所在区'],
      ['无锡太湖湾科技创新产业园', '科技园区', '滨湖区'],
      ['太湖湾科技创新产业园有限公司', '科技园区', '滨湖区'],
      ['太湖湾科技创新产业园二期', '科技园区', '滨湖区'],
    );
    const batch = await desk.read('载体.csv', sheet, 'carrier', WUXI);
    expect((await desk.rows(batch.id)).map(({ action }) => action)).toEqual(['new', 'suspected', 'new']);
    const [line] = await desk.rows(batch.id, { action: 'suspected' });
    expect(line?.match).toMatchObject({ kind: 'alike', row: 2, recordId: null });
    const decided = await desk.call('POST /staff/batches/{id}/rows/{number}/decide', {
      params: { id: batch.id, number: 1 },
      body: { version: 1, decision: 'same' },
    });
    expect(decided).toMatchObject({ line: { decision: 'omit' }, counts: { ready: 2, open: 0 } });
    expect((await desk.submit(await desk.get(batch.id))).counts.submitted).toBe(2);
    const kept = await market.dataSource.getRepository(MarketRecord).findBy({ recordType: 'carrier' });
    expect(kept).toHaveLength(2);
  });

  it('decides chosen rows together, where the decision fits', async () => {
    const names = ['演示·甲拉曼', '演示·乙拉曼', '演示·丙拉曼'];
    const batch = await desk.read(
      '三台.csv',
      csv(['仪器名称', '所属单位'], ...names.map((name) => [name, '演示·所'])),
      TYPE,
      WUXI,
    );
    const decide = (version: number, body: object) =>
      desk.call('POST /staff/batches/{id}/decide', {
        params: { id: batch.id },
        body: { version, decision: 'omit', ...body },
      });
    await expect(decide(batch.version, {})).rejects.toMatchObject({ code: 'invalidInput' });
    const omitted = await decide(batch.version, { rows: [0, 2] });
    expect(omitted.counts).toMatchObject({ ready: 1 });
    expect((await desk.rows(batch.id)).map(({ decision }) => decision)).toEqual(['omit', null, 'omit']);
    const unfit = await decide(omitted.version, { rows: [1], decision: 'keep' });
    expect(unfit.counts).toMatchObject({ ready: 1 });
  });

  it('keeps both fields of a column that holds two while others are mapped', async () => {
    const rows = csv(
      ['仪器名称', '型号', '归谁', '联系人及电话'],
      ['演示·拉力机', 'L1', '演示·力学中心', '张工 13800000001'],
    );
    const batch = await desk.read('两项一列.csv', rows, TYPE, WUXI);
    expect(batch.columns[3]).toMatchObject({
      ...{ target: 'fields.contactPerson', also: ['fields.contactPhones'], sheets: [0] },
    });
    const body = {
      version: batch.version,
      columns: [{ key: '归谁', target: 'fields.host' }],
      fills: {},
      remember: false,
    };
    await desk.call('PUT /staff/batches/{id}/mapping', { params: { id: batch.id }, body });
    const fields = { host: '演示·力学中心', contactPerson: '张工', contactPhones: ['13800000001'] };
    await desk.read('再来一张.csv', csv(['仪器名称', '型号'], ['演示·冲击机', 'C1']), TYPE, WUXI);
    expect(await desk.rows(batch.id)).toMatchObject([{ record: { fields } }]);
  });

  it('remembers what a bureau said of its columns, and fills a target that has none', async () => {
    const strange = (title: string) => csv(['仪器名称', '型号', '哪家的'], [title, 'Q1', '演示·光谱中心']);
    const batch = await desk.read('方言.csv', strange('光谱仪'), TYPE, WUXI);
    expect(batch.missing).toEqual(['fields.host']);
    expect(batch.columns[2]).toMatchObject({ key: '哪家的', target: null, samples: ['演示·光谱中心'] });
    const columns = [{ key: '哪家的', target: 'fields.host' }];
    const body = { version: batch.version, columns, fills: { 'fields.booking': '电话预约' } };
    await desk.call('PUT /staff/batches/{id}/mapping', { params: { id: batch.id }, body });
    expect(await desk.rows(batch.id)).toEqual([]);
    const next = await desk.read('下一张.csv', strange('质谱仪'), TYPE, WUXI);
    expect(next.columns[2]).toMatchObject({ target: 'fields.host', confidence: 1, remembered: true });
    const fields = { host: '演示·光谱中心', booking: '电话预约' };
    expect(await desk.rows(batch.id)).toMatchObject([{ action: 'new', record: { fields } }]);
  });

  it('belongs to its place: another bureau finds neither the batch nor its rows', async () => {
    const batch = await desk.read('仪器.csv', first, TYPE, WUXI);
    const other = await importDesk(market, 'suzhou', ['maintainer'], '320500');
    const missing = { code: 'notFound' };
    await expect(other.get(batch.id)).rejects.toMatchObject(missing);
    await expect(other.rows(batch.id)).rejects.toMatchObject(missing);
    await expect(other.submit(batch)).rejects.toMatchObject(missing);
    expect((await other.call('GET /staff/batches', { query: {} })).items).toEqual([]);
    expect((await other.upload('x.csv', first, TYPE, WUXI)).status).toBe(404);
    const verify = verifier('GET /staff/batches/{id}', { params: { id: batch.id } });
    await expect(verify).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('gives the sheet back with what is to be looked at, and no formula in it', async () => {
    const batch = await desk.read('仪器.csv', csv(head, ['=1+1', '', '', '', '2032-01', '']), TYPE, WUXI);
    const text = await desk.sheet(batch.id);
    expect(text).toMatch(/^\uFEFF"工作表","行","结果","要看的地方","仪器名称"/);
    expect(text).toContain(`"需改"`);
    expect(text).toContain(`"'=1+1"`);
  });

  it('refuses what is no sheet with the reason, and what is too much at the door', async () => {
    expect(await desk.read('图.xlsx', Buffer.from([0x89, 0x50, 0, 1]), TYPE, WUXI)).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('不是 Excel'),
    });
    expect((await desk.upload('大.csv', Buffer.alloc(51 * 1024 * 1024, 'a'), TYPE, WUXI)).status).toBe(413);
    expect((await desk.upload('表.csv', first, 'nothing', WUXI)).status).toBe(400);
  });
});
