import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client, Request } from '@market/api-client';
import { DAY_MS } from '@market/contract/shared';
import type { StaffRecordDetail } from '@market/contract/record';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { Favorite } from '../../apps/server/src/modules/favorite/favorite.entity.js';
import { RecordVersion } from '../../apps/server/src/modules/record/record-version.entity.js';
import { MarketRecord } from '../../apps/server/src/modules/record/record.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { bureau, carrier, policy, PUTUO, SUZHOU, WUXI, type Bureau } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

const rowOf = ({ row }: StaffRecordDetail) => ({ id: row.id, version: row.version });

describe.each(databases)('verification on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let suzhou: Bureau, wuxi: Bureau;
  let admin: Client;

  const list = async (query: Request<'GET /staff/records'>['query'], by = suzhou.maintainer) =>
    (await by('GET /staff/records', { query })).items.map(({ title }) => title);
  const accept = (details: readonly StaffRecordDetail[], by = suzhou.verifier) =>
    by('POST /staff/records/accept', { body: { items: details.map(rowOf) } });
  const confirm = (details: readonly StaffRecordDetail[], by = suzhou.maintainer) =>
    by('POST /staff/records/confirm', { body: { items: details.map(rowOf) } });
  /** Moves a verification into the past, and the next review with it. */
  const age = async ({ row }: StaffRecordDetail, days: number) => {
    const record = await market.dataSource.getRepository(MarketRecord).findOneByOrFail({ id: row.id });
    const earlier = (at: Date | null) => at && new Date(at.getTime() - days * DAY_MS);
    await market.dataSource
      .getRepository(MarketRecord)
      .update({ id: row.id }, { verifiedAt: earlier(record.verifiedAt), nextReviewAt: earlier(record.nextReviewAt) });
  };

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    suzhou = await bureau(market, SUZHOU);
    wuxi = await bureau(market, WUXI);
    admin = await market.staff('admin', ['districtAdmin'], PUTUO);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('brings what is overdue or nearly due back to its bureau, marked for the public and not hidden', async () => {
    const [fresh, soon, late] = [
      await suzhou.publish(carrier('新核验的')),
      await suzhou.publish(carrier('快到期的')),
      await suzhou.publish(carrier('已超期的')),
    ];
    await age(soon, 151);
    await age(late, 181);
    expect(await list({ due: 'due', sort: 'review' })).toEqual(['已超期的', '快到期的']);
    expect(await list({ type: 'carrier', due: 'overdue' })).toEqual(['已超期的']);
    expect(await list({ due: 'due' }, wuxi.maintainer)).toEqual([]);
    expect(await list({ type: 'carrier', sort: 'verified' })).toEqual(['已超期的', '快到期的', '新核验的']);
    const shown = await market.anonymous('GET /records/{id}', { params: { id: late.row.id } });
    expect(new Date(shown.nextReviewAt ?? '').getTime()).toBeLessThan(Date.now());
    const { items } = await suzhou.maintainer('GET /staff/records/counts', { query: {} });
    expect(items).toMatchObject([{ recordType: 'carrier', published: 3, pending: 0, due: 2, overdue: 1 }]);
    expect((await wuxi.maintainer('GET /staff/records/counts', { query: {} })).items).toEqual([]);
    await suzhou.edit(fresh, carrier('新核验的'));
  });

  it('confirms that nothing has changed and accepts it, many at once, by two people', async () => {
    const records = [await suzhou.publish(carrier('甲园')), await suzhou.publish(carrier('乙园'))];
    for (const record of records) await age(record, 200);
    const asked = await confirm(records);
    expect(asked).toMatchObject({ done: 2, results: [{ title: '甲园', done: true, why: null }, { done: true }] });
    expect(await list({ due: 'due', q: '园' })).toEqual([]);
    expect((await list({ state: 'pending', kind: 'unchanged' }, suzhou.verifier)).sort()).toEqual(['乙园', '甲园']);

    const pending = await Promise.all(records.map(({ row }) => suzhou.get(row.id)));
    expect(pending[0]).toMatchObject({ row: { revisionKind: 'unchanged' }, revision: { state: 'pending' } });
    expect(new Date(pending[0]?.row.verifyBy ?? 0).getTime()).toBeGreaterThan(Date.now() + 4 * DAY_MS);
    const { items } = await suzhou.verifier('GET /staff/records/counts', { query: {} });
    expect(items).toMatchObject([{ recordType: 'carrier', pending: 2, unchanged: 2 }]);
    expect(await outcome(accept(pending, suzhou.maintainer))).toBe('forbidden');
    expect(await accept(pending)).toMatchObject({ done: 2 });
    const again = await suzhou.get(records[0]?.row.id ?? '');
    expect(again.row).toMatchObject({
      verifiedByRegion: SUZHOU,
      revisionState: null,
      revisionKind: null,
      verifyBy: null,
    });
    expect(Date.now() - new Date(again.row.verifiedAt ?? 0).getTime()).toBeLessThan(60_000);
    expect(again.versions).toHaveLength(2);

    const rows = await market.dataSource.getRepository(AuditEntry).findBy({ objectId: records[0]?.row.id ?? '' });
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['record.confirm', 'record.acceptUnchanged']),
    );
  });

  it('tells row by row what was refused, and lets nothing through unseen that has changed', async () => {
    const same = await suzhou.publish(carrier('不变的'));
    const changed = await suzhou.publish(carrier('变了的'));
    const own = await suzhou.publish(carrier('自己改的'));
    const foreign = await wuxi.publish(carrier('外市的'));
    await confirm([same, own]);
    const bothRoles = await market.staff('both', ['maintainer', 'verifier'], SUZHOU);
    const mine = await suzhou.publish(carrier('身兼两职'));
    await confirm([mine], bothRoles);
    await suzhou.submit(await suzhou.edit(changed, carrier('变了的', { summary: '两年免租' })));
    const fresh = await suzhou.submit(await suzhou.draft(carrier('新来的')));
    const at = (id: string) => suzhou.get(id);
    const answer = await accept(
      [await at(same.row.id), await at(changed.row.id), fresh, own, foreign, await at(mine.row.id)],
      bothRoles,
    );
    expect(answer.results.map(({ title, why }) => [title, why])).toEqual([
      ['不变的', null],
      ['变了的', '内容有变化，请逐条核验'],
      ['新来的', '内容有变化，请逐条核验'],
      ['自己改的', '内容已被别处更新，请先看最新的再改'],
      ['', '没有找到，可能已被移除'],
      ['身兼两职', '需要另一位同事核验，不能自己改自己发'],
    ]);
    expect(answer.done).toBe(1);
    const refused = await market.dataSource
      .getRepository(AuditEntry)
      .findBy({ objectId: changed.row.id, result: 'refused' });
    expect(refused).toMatchObject([{ action: 'record.acceptUnchanged', code: 'lookNeeded' }]);
    const replayed = await accept([await at(same.row.id)]);
    expect(replayed.results[0]?.why).toBe('状态已变化，请刷新后再试');
  });

  it('takes at most two hundred at once', async () => {
    const items = Array.from({ length: 201 }, () => ({ id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', version: 1 }));
    expect(await outcome(suzhou.verifier('POST /staff/records/accept', { body: { items } }))).toBe('invalidInput');
  });

  it('shows what was checked, and keeps the evidence beside the change', async () => {
    const location = { lng: 120.31, lat: 31.49, address: '', sourceCrs: 'GCJ-02' as const };
    await suzhou.publish(carrier('重名园'));
    const first = await suzhou.publish(carrier('核对园', { location, fields: { totalAreaM2: 1_000 } }));
    const evidenceUrl = 'https://kjj.suzhou.gov.cn/notice.html';
    const edited = await suzhou.maintainer('PUT /staff/records/{id}', {
      params: { id: first.row.id },
      body: {
        version: first.row.version,
        content: carrier('重名园', { location, fields: { totalAreaM2: 100_000 } }),
        evidenceUrl,
        note: '更名',
      },
    });
    expect(edited.revision).toMatchObject({ evidenceUrl, note: '更名' });
    const { checks } = await suzhou.verifier('GET /staff/records/{id}/checks', { params: { id: first.row.id } });
    expect(Object.fromEntries(checks.map(({ kind, level }) => [kind, level]))).toMatchObject({
      fields: 'pass',
      dates: 'pass',
      jump: 'warn',
      location: 'fail',
      duplicate: 'warn',
    });
    expect(checks.find(({ kind }) => kind === 'location')?.text).toContain('无锡');
    const asked = wuxi.verifier('GET /staff/records/{id}/checks', { params: { id: first.row.id } });
    expect(await outcome(asked)).toBe('notFound');
  });

  it('tells a verifier who else has the record open, and stops nobody', async () => {
    const { row } = await suzhou.submit(await suzhou.draft(carrier('两人在看')));
    const look = (by: Client) => by('POST /staff/records/{id}/look', { params: { id: row.id } });
    expect(await look(suzhou.verifier)).toEqual({ by: null });
    expect(await look(admin)).toEqual({ by: `v-${SUZHOU}` });
    expect(await look(suzhou.verifier)).toEqual({ by: null });
    expect(await outcome(look(wuxi.verifier))).toBe('notFound');
    expect(await outcome(look(suzhou.maintainer))).toBe('forbidden');
    expect((await suzhou.accept(await suzhou.get(row.id), admin)).row.state).toBe('published');
  });

  it('tells whoever made a change why it came back, and the maintainers why a record is gone', async () => {
    const inbox = async (by: Client) => {
      await market.delivered();
      return (await by('GET /my/messages', { query: {} })).items.map(({ title, body }) => `${title} ${body}`);
    };
    const colleague = await market.staff('colleague', ['maintainer'], SUZHOU);
    const { row } = await suzhou.submit(await suzhou.draft(carrier('退回的')));
    const params = { id: row.id };
    const body = { version: row.version, reason: '缺凭据：请附照片' };
    await suzhou.verifier('POST /staff/records/{id}/return', { params, body });
    const back = `修改被退回 「退回的」由v-${SUZHOU}退回：缺凭据：请附照片。请在 5 个工作日内改好再送核验。`;
    expect([(await inbox(suzhou.maintainer))[0], await inbox(colleague)]).toEqual([back, []]);
    const returned = (await suzhou.get(row.id)).row;
    expect(returned.verifyBy).toBeNull();
    expect(new Date(returned.answerBy ?? 0).getTime()).toBeGreaterThan(Date.now() + 4 * DAY_MS);
    const shown = await suzhou.publish(carrier('撤下的'));
    await suzhou.verifier('POST /staff/records/{id}/withdraw', {
      params: { id: shown.row.id },
      body: { version: shown.row.version, reason: '已停业' },
    });
    expect(await inbox(colleague)).toMatchObject([expect.stringContaining('「撤下的」由')]);
  });

  it('tells whom a change meets, in numbers, to the bureau alone', async () => {
    const { row } = await suzhou.publish(carrier('有人等着的'));
    const impact = (by: Client) => by('GET /staff/records/{id}/impact', { params: { id: row.id } });
    const nobody = { favorites: 0, bookings: 0, signUps: 0, inquiries: 0, corrections: 0 };
    expect(await impact(suzhou.verifier)).toEqual(nobody);
    const accountId = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    const mark = { accountId, kind: 'record' as const, keptAt: new Date() };
    await market.dataSource.getRepository(Favorite).insert([
      { ...mark, targetId: row.id },
      { ...mark, targetId: accountId },
    ]);
    expect(await impact(suzhou.verifier)).toEqual({ ...nobody, favorites: 1 });
    expect(await outcome(impact(wuxi.verifier))).toBe('notFound');
  });

  it('narrows the queue to what one import brought', async () => {
    const batchId = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    await suzhou.submit(await suzhou.draft(carrier('手填的')));
    const { row } = await suzhou.submit(await suzhou.draft(carrier('导入的')));
    await market.dataSource.getRepository(RecordVersion).update({ recordId: row.id }, { batchId });
    expect(await list({ state: 'pending', batch: batchId }, suzhou.verifier)).toEqual(['导入的']);
  });

  it('finds a code that another record already bears', async () => {
    const coded = (title: string) => ({ ...policy(title, { documentNumber: '苏科〔2026〕1号' }) });
    await suzhou.publish(coded('办法'), 'policy');
    const draft = await suzhou.draft(coded('办法（另一份）'), 'policy');
    const { checks } = await suzhou.verifier('GET /staff/records/{id}/checks', { params: { id: draft.row.id } });
    expect(checks.find(({ kind }) => kind === 'duplicate')).toMatchObject({ level: 'fail', text: '「办法」编号相同' });
  });

  it('turns pages by next review through drafts that have none', async () => {
    await suzhou.draft(carrier('没有复核日的'));
    for (const sort of ['review', 'verified'] as const) {
      const whole = await admin('GET /staff/records', { query: { type: 'carrier', sort, limit: 100 } });
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await admin('GET /staff/records', { query: { type: 'carrier', sort, limit: 2, cursor } });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(seen).toEqual(whole.items.map(({ id }) => id));
      expect(whole.items[0]?.nextReviewAt).toBeNull();
    }
  });
});
