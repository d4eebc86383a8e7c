import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { getRecordType, type RecordContent } from '@market/contract/record';
import { healthDimensions, type HealthDimension } from '@market/contract/statistics';
import { DAY_MS } from '@market/contract/shared';
import { newId } from '../../apps/server/src/common/ids.js';
import { newRecord } from '../../apps/server/src/modules/record/new-record.js';
import { MarketRecord } from '../../apps/server/src/modules/record/record.entity.js';
import { HealthSweepService } from '../../apps/server/src/modules/statistics/health-sweep.service.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { creditCode, organization, outcome } from '../support/samples.js';

const SUZHOU = '320500';
const WUXI = '320200';
const inSuzhou = { lng: 120.62, lat: 31.32, address: '', sourceCrs: 'GCJ-02' } as const;
const inNanjing = { ...inSuzhou, lng: 118.78, lat: 32.04 };

const openings = { openness: 'full', booking: '电话预约' };
const instrument = (title: string, change: Partial<RecordContent> = {}): RecordContent => ({
  title,
  summary: '',
  tags: [],
  provenance: 'bureau',
  sourceName: '市科技局',
  sourceUrl: null,
  sourceDate: '2026-01-01',
  share: 'unconditional',
  location: inSuzhou,
  ...change,
  fields: { kind: '分析仪器', model: 'X1', host: '检测中心', feeFen: 40000, ...openings, ...change.fields },
});
const withFields = (title: string, fields: RecordContent['fields']): RecordContent => ({
  ...instrument(title, { location: null }),
  fields,
});

describe.each(databases)('data health on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let suzhou: Client, wuxi: Client, admin: Client, system: Client;

  async function plant(
    recordType: string,
    content: RecordContent,
    change: Partial<MarketRecord> = {},
  ): Promise<string> {
    const now = new Date();
    const id = newId();
    const spec = getRecordType(recordType);
    const draft = newRecord(spec, { id, regionCode: SUZHOU, content, createdBy: null, now });
    await market.dataSource.getRepository(MarketRecord).insert(
      Object.assign(draft, {
        state: 'published',
        publishedNumber: 1,
        revisionNumber: null,
        revisionState: null,
        verifiedAt: now,
        nextReviewAt: new Date(now.getTime() + spec.verifyEveryDays * DAY_MS),
        publishedAt: now,
        ...change,
      } as const),
    );
    return id;
  }
  const sweep = () => market.app.get(HealthSweepService).run();
  const failing = async (dimension: HealthDimension, by = suzhou) =>
    (await by('GET /staff/statistics/health', { query: { dimension } })).items.map(({ title, findings }) => [
      title,
      findings,
    ]);

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    suzhou = await market.staff('suzhou-verifier', ['verifier'], SUZHOU);
    wuxi = await market.staff('wuxi-maintainer', ['maintainer'], WUXI);
    admin = await market.staff('putuo-admin', ['districtAdmin'], '310107');
    system = await market.staff('system-admin', ['systemAdmin'], null);

    await plant('instrument', instrument('无可挑剔'));
    await plant('instrument', instrument('在无锡的', { location: null }), { regionCode: WUXI });
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('is full when nothing is wrong, and counts nothing that is not published', async () => {
    await plant('instrument', instrument('没发布的', { location: null }), { state: 'draft' });
    await sweep();
    const { health, countedAt } = await suzhou('GET /staff/statistics/overview', {});
    expect(health.map(({ recordType, records }) => [recordType, records])).toEqual([
      [null, 1],
      ['instrument', 1],
    ]);
    expect(health[0]?.shares.map(({ dimension, passing, total }) => [dimension, passing === total])).toEqual(
      healthDimensions.map((dimension) => [dimension, true]),
    );
    expect(Date.now() - Date.parse(countedAt ?? '')).toBeLessThan(60_000);
  });

  it('names the record that fails in each dimension, and why', async () => {
    const { feeFen: _, ...withoutFee } = instrument('').fields;
    await plant('instrument', { ...instrument('缺收费'), fields: withoutFee, location: null });
    await plant('instrument', instrument('号码不对', { fields: { contactPhones: ['12'] } }));
    await plant('instrument', instrument('超期的'), { nextReviewAt: new Date(Date.now() - DAY_MS) });
    await plant('instrument', instrument('双胞（胎）'));
    await plant('instrument', instrument('双胞胎'));
    await plant('instrument', instrument('跑到南京', { location: inNanjing }));
    await plant('instrument', instrument('来自将来', { sourceDate: '2999-01-01' }));
    await sweep();

    expect(await failing('completeness')).toEqual([['缺收费', ['缺收费标准', '缺坐标']]]);
    expect(await failing('validity')).toEqual([['号码不对', ['联系电话应为手机号或带区号的电话']]]);
    expect(await failing('timeliness')).toEqual([['超期的', ['超期未复核']]]);
    expect(await failing('uniqueness')).toEqual([
      ['双胞（胎）', ['与「双胞胎」疑似重复']],
      ['双胞胎', ['与「双胞（胎）」疑似重复']],
    ]);
    expect(await failing('consistency')).toEqual([
      ['跑到南京', ['坐标在南京，不在本地']],
      ['来自将来', ['来源日期 2999-01-01 在将来']],
    ]);
    const { health } = await suzhou('GET /staff/statistics/overview', {});
    expect(health[0]).toMatchObject({ records: 8, freshness: { fresh: 7, stale: 1 } });
    const seen = await market.anonymous('GET /regions/{code}/page', { params: { code: SUZHOU } });
    expect(seen.freshness).toMatchObject({
      records: { fresh: 7, stale: 1, unverified: 0 },
      countedAt: expect.any(String),
    });
    const nothing = await market.anonymous('GET /regions/{code}/page', { params: { code: '320600' } });
    expect(nothing.freshness).toMatchObject({ records: { fresh: 0 }, countedAt: null });
    expect(Object.fromEntries(health[0]?.shares.map((s) => [s.dimension, `${s.passing}/${s.total}`]) ?? [])).toEqual({
      completeness: '54/56',
      validity: '7/8',
      timeliness: '7/8',
      uniqueness: '6/8',
      consistency: '6/8',
    });
    expect(health[0]?.mend).toEqual({ dimension: 'uniqueness', recordType: 'instrument', failing: 2 });
  });

  it('finds a policy called valid after its end, an order of dates that cannot be, and a name the code does not belong to', async () => {
    const company = await market.user('company');
    const registered = organization(SUZHOU, 7);
    await company('POST /my/organization', { body: { content: registered } });
    const policy = (title: string, fields: RecordContent['fields']) =>
      plant('policy', withFields(title, { issuer: '市政府', validity: '有效', ...fields }));
    await policy('早该失效', { validUntil: '2020-12-31' });
    await policy('先截止后开始', { appliesFrom: '2026-05-01', appliesUntil: '2026-04-30' });
    await plant('enterprise', withFields('另一家公司', { creditCode: creditCode(SUZHOU, 7) }));
    await sweep();
    const found = await suzhou('GET /staff/statistics/health', { query: { dimension: 'consistency' } });
    const of = (title: string) => found.items.find((item) => item.title === title)?.findings;
    expect(of('早该失效')).toEqual(['有效性写「有效」，有效期至 2020-12-31 已过']);
    expect(of('先截止后开始')).toEqual(['申报截止早于申报开始']);
    expect(of('另一家公司')).toEqual([`信用代码登记的单位是「${registered.name}」`]);
    const onePage = await suzhou('GET /staff/statistics/health', {
      query: { dimension: 'consistency', type: 'policy', limit: 1 },
    });
    expect(onePage.items.map(({ title }) => title)).toEqual(['早该失效']);
    const next = await suzhou('GET /staff/statistics/health', {
      query: { dimension: 'consistency', type: 'policy', limit: 1, cursor: onePage.nextCursor ?? '' },
    });
    expect(next.items.map(({ title }) => title)).toEqual(['先截止后开始']);
    expect(next.nextCursor).toBeNull();
  });

  it('shows queries that, run as they stand, count what it says', async () => {
    for (const dimension of healthDimensions) {
      const shown = await suzhou('GET /staff/statistics/health', { query: { dimension } });
      const values = Object.fromEntries(
        shown.parameters.map(({ name, value }) => [
          name,
          value
            .split(', ')
            .map((each) => `'${each}'`)
            .join(', '),
        ]),
      );
      const sql = shown.counting.replace(/:(\w+)/g, (_, name: string) => values[name] ?? '');
      const [row] = await market.dataSource.query<{ passing: unknown; total: unknown }[]>(sql);
      expect([dimension, Number(row?.passing), Number(row?.total)]).toEqual([dimension, shown.passing, shown.total]);
    }
  });

  it('follows a correction at the next turn, and forgets what is withdrawn', async () => {
    const records = market.dataSource.getRepository(MarketRecord);
    await records.update({ title: '号码不对' }, { fields: instrument('').fields, version: 2 });
    await records.update({ title: '双胞胎' }, { state: 'withdrawn', version: 2 });
    await sweep();
    expect(await failing('validity')).toEqual([]);
    expect(await failing('uniqueness')).toEqual([]);
  });

  it('keeps every bureau to its own place, and the district admin sees all eight in line order', async () => {
    const own = await wuxi('GET /staff/statistics/overview', {});
    expect([...new Set(own.health.map(({ regionCode }) => regionCode))]).toEqual([WUXI]);
    expect(own.regions.filter(({ timely }) => timely !== null).map(({ code }) => code)).toEqual([WUXI]);
    expect(await failing('completeness', wuxi)).toEqual([['在无锡的', ['缺坐标']]]);
    const query = { dimension: 'consistency', region: SUZHOU } as const;
    expect(await outcome(wuxi('GET /staff/statistics/health', { query }))).toBe('notFound');
    expect(await outcome(system('GET /staff/statistics/overview', {}))).toBe('forbidden');
    const all = await admin('GET /staff/statistics/overview', {});
    expect(all.health.map(({ regionCode }) => regionCode)).toEqual(all.regions.map(({ code }) => code));
    expect(all.health).toHaveLength(8);
  });

  it('counts what waits for whom', async () => {
    await plant('instrument', instrument('等核验的'), {
      revisionState: 'pending',
      updatedAt: new Date(Date.now() - 30 * DAY_MS),
    });
    const soon = new Date(Date.now() + 10 * DAY_MS).toISOString().slice(0, 10);
    await plant('policy', withFields('快到期的', { issuer: '市政府', validity: '有效', validUntil: soon }));
    const { todo } = await suzhou('GET /staff/statistics/overview', {});
    expect(todo.map(({ kind, count, late }) => [kind, count, late])).toEqual([
      ['verification', 1, 1],
      ['correction', 0, 0],
      ['internalRequest', 0, 0],
      ['expiringPolicy', 1, 0],
      ['overdueRecord', 1, 0],
    ]);
    expect((await suzhou('GET /staff/statistics/todos', {})).items).toEqual(todo);
    const other = await wuxi('GET /staff/statistics/overview', {});
    expect(other.todo.map(({ kind, count }) => [kind, count])).toEqual([
      ['correction', 0],
      ['internalRequest', 0],
      ['expiringPolicy', 0],
      ['overdueRecord', 0],
    ]);
  });
});
