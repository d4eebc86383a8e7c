import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import type { ReportCorrection } from '@market/contract/correction';
import type { RecordContent } from '@market/contract/record';
import { isoDay, workingDeadline } from '@market/contract/shared';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { WorkDays } from '../../apps/server/src/modules/calendar/work-days.js';
import { Correction } from '../../apps/server/src/modules/correction/correction.entity.js';
import { OverdueCorrections } from '../../apps/server/src/modules/correction/overdue-corrections.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { organization, outcome } from '../support/samples.js';

const SUZHOU = '320500';
const WUXI = '320200';

const instrument = (title: string, priceFen = 60_000): RecordContent => ({
  title,
  summary: '',
  tags: [],
  provenance: 'bureau',
  sourceName: '市科技局',
  sourceUrl: null,
  sourceDate: '2026-01-01',
  share: 'unconditional',
  location: null,
  fields: { host: '演示·澄湖检测中心', feeFen: priceFen, feeUnit: '小时' },
});

describe.each(databases)('corrections on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let maintainer: Client, verifier: Client, wuxi: Client, admin: Client, reporter: Client, other: Client;

  async function publish(title: string): Promise<string> {
    const content = instrument(title);
    const { row } = await maintainer('POST /staff/records', {
      body: { recordType: 'instrument', regionCode: SUZHOU, content },
    });
    await maintainer('POST /staff/records/{id}/submit', { params: { id: row.id }, body: { version: 1 } });
    await verifier('POST /staff/records/{id}/accept', { params: { id: row.id }, body: { version: 2 } });
    return row.id;
  }
  const claim = (recordId: string, change: Partial<ReportCorrection> = {}): ReportCorrection => ({
    recordId,
    kind: 'wrong',
    field: 'feeFen',
    problem: '',
    suggestion: '650 元/小时',
    evidenceUrl: null,
    ...change,
  });
  const report = (body: ReportCorrection, by = reporter, idempotencyKey?: string) =>
    by('POST /my/corrections', { body }, idempotencyKey === undefined ? {} : { idempotencyKey });
  const titlesOf = async (client: Client) =>
    (await client('GET /my/messages', { query: {} })).items.map(({ title }) => title);
  const rowOf = (id: string) => market.dataSource.getRepository(Correction).findOneByOrFail({ id });

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    maintainer = await market.staff('suzhou-maintainer', ['maintainer'], SUZHOU);
    verifier = await market.staff('suzhou-verifier', ['verifier'], SUZHOU);
    wuxi = await market.staff('wuxi-maintainer', ['maintainer'], WUXI);
    admin = await market.staff('putuo-admin', ['districtAdmin'], '310107');
    reporter = await market.user('reporter');
    await reporter('POST /my/organization', { body: { content: organization(SUZHOU, 1) } });
    other = await market.user('other');
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('become a work order of the bureau, due on the fifth working day, with the reporter masked', async () => {
    const recordId = await publish('扫描电镜甲');
    const own = await report(claim(recordId));
    expect(own).toMatchObject({ state: 'open', regionCode: SUZHOU, recordTitle: '扫描电镜甲', calendarKnown: true });
    expect(own.number).toMatch(new RegExp(`^${isoDay(new Date()).replaceAll('-', '')}-.{5}$`));
    const { calendar } = market.app.get(WorkDays);
    expect(own.deadline).toBe(workingDeadline(calendar, new Date(own.createdAt), 5).deadline);

    const order = await maintainer('GET /staff/corrections/{id}', { params: { id: own.id } });
    expect(order).toMatchObject({
      row: { reporter: { name: expect.stringMatching(/^.\*+$/), organization: '演示·样例1号有限公司' } },
      shownText: '600元/小时',
      record: { text: '600元/小时', publishedNumber: 1 },
      changing: false,
    });
    expect(JSON.stringify(order)).not.toMatch(/accountId|phone/i);
    await market.delivered();
    expect(await titlesOf(maintainer)).toContain('收到纠错');
    expect(await titlesOf(wuxi)).toEqual([]);
  });

  it('are one at a time for a person and a place, however often they are sent', async () => {
    const recordId = await publish('扫描电镜乙');
    const [first, again] = await Promise.all([
      report(claim(recordId), reporter, 'same-key-1'),
      report(claim(recordId), reporter, 'same-key-1'),
    ]);
    expect(again.id).toBe(first.id);
    expect(await outcome(report(claim(recordId)))).toBe('correctionPending');
    expect(await outcome(report(claim(recordId, { field: '@title', suggestion: '扫描电镜' })))).toBe('done');
    expect(await outcome(report(claim(recordId), other))).toBe('done');
    const races = await Promise.all([1, 2, 3].map(() => outcome(report(claim(recordId, { kind: 'gone' }), other))));
    expect(races.sort()).toEqual(['correctionPending', 'correctionPending', 'done']);
    const mine = await reporter('GET /my/corrections', { query: { recordId } });
    expect(mine.items).toHaveLength(2);
  });

  it('say what is missing, and are only about what is published', async () => {
    const recordId = await publish('扫描电镜丙');
    const refused = (change: Partial<ReportCorrection>) => outcome(report(claim(recordId, change)));
    expect(await refused({ field: null })).toBe('invalidInput');
    expect(await refused({ suggestion: '' })).toBe('invalidInput');
    expect(await refused({ field: 'contactPhones' })).toBe('invalidInput');
    expect(await refused({ field: 'nonsense' })).toBe('invalidInput');
    expect(await refused({ kind: 'other', problem: '' })).toBe('invalidInput');
    expect(await refused({ evidenceUrl: 'javascript:alert(1)' })).toBe('invalidInput');
    expect(await outcome(market.anonymous('POST /my/corrections', { body: claim(recordId) }))).toBe('unauthenticated');
    const { row } = await maintainer('POST /staff/records', {
      body: { recordType: 'instrument', regionCode: SUZHOU, content: instrument('草稿') },
    });
    expect(await outcome(report(claim(row.id)))).toBe('notFound');
  });

  it('stay with their bureau and their reporter', async () => {
    const recordId = await publish('扫描电镜丁');
    const { id, version } = await report(claim(recordId));
    expect((await maintainer('GET /staff/corrections', { query: { recordId } })).items).toMatchObject([{ id }]);
    expect(await outcome(wuxi('GET /staff/corrections/{id}', { params: { id } }))).toBe('notFound');
    const answer = { params: { id }, body: { version, answer: '已改' } };
    expect(await outcome(wuxi('POST /staff/corrections/{id}/answer', answer))).toBe('notFound');
    expect(await outcome(verifier('POST /staff/corrections/{id}/answer', answer))).toBe('forbidden');
    expect(await outcome(other('GET /my/corrections/{id}', { params: { id } }))).toBe('notFound');
    expect((await wuxi('GET /staff/corrections', { query: { view: 'all' } })).total).toBe(0);
    expect((await admin('GET /staff/corrections', { query: { q: '电镜丁' } })).items.map((row) => row.id)).toEqual([
      id,
    ]);
  });

  it('are answered by the version a second person lets through, and the reporter hears of it once', async () => {
    const recordId = await publish('扫描电镜戊');
    const { id: correctionId } = await report(claim(recordId));
    const edit = (correction: string) =>
      maintainer('PUT /staff/records/{id}', {
        params: { id: recordId },
        body: { version: 3, content: instrument('扫描电镜戊', 65_000), correctionId: correction },
      });
    const elsewhere = await report(claim(await publish('另一台'), { kind: 'gone', field: null }));
    expect(await outcome(edit(elsewhere.id))).toBe('notFound');
    await edit(correctionId);
    const changing = await maintainer('GET /staff/corrections/{id}', { params: { id: correctionId } });
    expect(changing).toMatchObject({ row: { state: 'accepted' }, changing: true, record: { text: '600元/小时' } });
    const early = { params: { id: correctionId }, body: { version: changing.row.version, answer: '改好了' } };
    expect(await outcome(maintainer('POST /staff/corrections/{id}/answer', early))).toBe('correctionBeingChanged');

    await maintainer('POST /staff/records/{id}/submit', { params: { id: recordId }, body: { version: 4 } });
    await verifier('POST /staff/records/{id}/accept', { params: { id: recordId }, body: { version: 5 } });
    await market.delivered();
    const own = await reporter('GET /my/corrections/{id}', { params: { id: correctionId } });
    expect(own).toMatchObject({
      state: 'answered',
      answeredNumber: 2,
      change: { before: '600元/小时', after: '650元/小时' },
    });
    expect(own.steps.map(({ name }) => name)).toEqual(['report', 'accept', 'answer']);
    const letters = await reporter('GET /my/messages', { query: {} });
    const told = letters.items.filter(({ target }) => target?.kind === 'correction' && target.id === correctionId);
    expect(told.map(({ title }) => title)).toEqual(['你的纠错已采纳']);
    const published = await market.anonymous('GET /records/{id}', { params: { id: recordId } });
    expect(published).toMatchObject({ version: 2, fields: { feeFen: 65_000 } });
  });

  it('take one answer, and one request to look again', async () => {
    const recordId = await publish('扫描电镜己');
    const { id, version } = await report(claim(recordId));
    const params = { id };
    const rejected = { params, body: { version, reason: '收费以公示为准' } };
    const twice = await Promise.all([
      outcome(maintainer('POST /staff/corrections/{id}/reject', rejected)),
      outcome(admin('POST /staff/corrections/{id}/answer', { params, body: { version, answer: '已改' } })),
    ]);
    expect(twice.filter((result) => result === 'done')).toHaveLength(1);
    expect(['stateConflict', 'staleVersion']).toContain(twice.find((result) => result !== 'done'));
    const again = { params, body: { version: version + 1, reason: '公示页已更新' } };
    expect(await outcome(other('POST /my/corrections/{id}/reopen', again))).toBe('notFound');
    const reopened = await reporter('POST /my/corrections/{id}/reopen', again);
    expect(reopened.state).toBe('open');
    await maintainer('POST /staff/corrections/{id}/reject', {
      params,
      body: { version: reopened.version, reason: '已电话核实' },
    });
    const third = { params, body: { version: reopened.version + 1, reason: '再看' } };
    expect(await outcome(reporter('POST /my/corrections/{id}/reopen', third))).toBe('reopenUsed');
    expect(await outcome(report(claim(recordId)))).toBe('done');
  });

  it('are passed to the right bureau twice at most, with a new deadline, and vanish from the first', async () => {
    const { id, version } = await report(claim(await publish('扫描电镜庚')));
    const params = { id };
    const to = (by: Client, regionCode: string, from: number) =>
      by('POST /staff/corrections/{id}/transfer', { params, body: { version: from, regionCode, note: '归你处' } });
    expect(await outcome(to(maintainer, SUZHOU, version))).toBe('invalidInput');
    expect(await outcome(to(maintainer, '330903', version))).toBe('unknownPlace');
    await to(maintainer, WUXI, version);
    expect(await outcome(maintainer('GET /staff/corrections/{id}', { params }))).toBe('notFound');
    await market.delivered();
    expect(await titlesOf(wuxi)).toEqual(['转来一张纠错工单']);
    expect(await titlesOf(reporter)).toContain('你的纠错已转办');
    await to(wuxi, SUZHOU, version + 1);
    expect(await outcome(to(maintainer, WUXI, version + 2))).toBe('transfersUsedUp');
    const own = await reporter('GET /my/corrections/{id}', { params });
    expect(own.steps.map(({ regionCode, note }) => [regionCode, note])).toEqual([
      [SUZHOU, ''],
      [WUXI, ''],
      [SUZHOU, ''],
    ]);
  });

  it('past their deadline are marked, and told to the bureau and the district once', async () => {
    const { id } = await report(claim(await publish('扫描电镜辛')));
    const yesterday = new Date(Date.now() - 86_400_000);
    await market.dataSource.getRepository(Correction).update({ id }, { deadline: yesterday });
    const job = market.app.get(OverdueCorrections);
    await Promise.all([job.tellDue(), job.tellDue()]);
    await job.tellDue();
    await market.delivered();
    expect((await titlesOf(maintainer)).filter((title) => title === '纠错超期未答复')).toHaveLength(1);
    expect(await titlesOf(admin)).toEqual(['纠错超期未答复']);
    expect((await rowOf(id)).overdueToldAt).not.toBeNull();
    const entries = await market.dataSource.getRepository(AuditEntry).countBy({ action: 'correction.overdue' });
    expect(entries).toBe(1);
    const list = await maintainer('GET /staff/corrections', { query: { view: 'overdue' } });
    expect(list.items.map((row) => row.id)).toEqual([id]);
    expect(await maintainer('GET /staff/corrections/counts', { query: {} })).toMatchObject({ overdue: 1, today: 0 });
  });

  it('turn pages in the order they fall due, without a gap or a repeat', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: 2, ...(cursor && { cursor }) };
      const page = await maintainer('GET /staff/corrections', { query });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    const whole = await maintainer('GET /staff/corrections', { query: { limit: 100 } });
    expect(seen).toEqual(whole.items.map(({ id }) => id));
    const due = whole.items.map(({ deadline }) => deadline);
    expect(due).toEqual([...due].sort());
  });

  it('are bounded for one person within a day', async () => {
    const busy = await market.user('busy');
    const recordId = await publish('扫描电镜壬');
    const { id: accountId } = { id: (await busy('GET /auth/me')).accountId };
    const sample = await rowOf((await report(claim(recordId), busy)).id);
    await market.dataSource.getRepository(Correction).insert(
      Array.from({ length: 19 }, (_, n) => ({
        ...sample,
        accountId,
        id: `01JBUSY00000000000000000${String(n).padStart(2, '0')}`,
        number: `busy-${n}`,
        openKey: null,
      })),
    );
    expect(await outcome(report(claim(recordId, { kind: 'gone' }), busy))).toBe('rateLimited');
  });
});
