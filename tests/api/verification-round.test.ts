import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { DAY_MS, isoDay } from '@market/contract/shared';
import { ReminderService } from '../../apps/server/src/modules/verification/reminder.service.js';
import { VerificationRound } from '../../apps/server/src/modules/verification/round.entity.js';
import { MarketRecord } from '../../apps/server/src/modules/record/record.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { bureau, carrier, policy, PUTUO, SUZHOU, WUXI, type Bureau } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

const inDays = (days: number) => isoDay(new Date(Date.now() + days * DAY_MS));

describe.each(databases)('a round of verification on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let suzhou: Bureau, wuxi: Bureau;
  let admin: Client;
  let roundId: string;

  const open = (change: object = {}, by = admin) =>
    by('POST /staff/verification-rounds', {
      body: {
        name: '首轮数据核验',
        recordTypes: ['carrier', 'policy'],
        regionCodes: [WUXI, SUZHOU],
        dueOn: inDays(10),
        ...change,
      },
    });
  const round = (by = admin) => by('GET /staff/verification-rounds/{id}', { params: { id: roundId } });
  const inbox = async (by: Client) => {
    await market.delivered();
    return (await by('GET /my/messages', { query: {} })).items.map(({ title }) => title);
  };

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    suzhou = await bureau(market, SUZHOU);
    wuxi = await bureau(market, WUXI);
    admin = await market.staff('admin', ['districtAdmin'], PUTUO);
    await suzhou.publish(carrier('甲'));
    await suzhou.publish(carrier('乙'));
    await suzhou.publish(policy('丙'), 'policy');
    await wuxi.publish(carrier('丁'));
    await wuxi.draft(carrier('戊'));
    const gone = await wuxi.publish(carrier('早已撤下'));
    await wuxi.verifier('POST /staff/records/{id}/withdraw', {
      params: { id: gone.row.id },
      body: { version: gone.row.version, reason: '停用' },
    });
    ({
      round: { id: roundId },
    } = await open());
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('takes down the records of its places and types, in line order, and tells their bureaus', async () => {
    const { round: whole, progress } = await round();
    expect(whole).toMatchObject({ total: 5, done: 0, waiting: 0, left: 5, state: 'open', openedBy: 'admin' });
    expect(progress.map(({ regionCode, recordType, total }) => [regionCode, recordType, total])).toEqual([
      [WUXI, 'carrier', 2],
      [SUZHOU, 'policy', 1],
      [SUZHOU, 'carrier', 2],
    ]);
    expect(await inbox(suzhou.maintainer)).toContain('开始核验：首轮数据核验');
    expect(await inbox(wuxi.verifier)).toContain('开始核验：首轮数据核验');
  });

  it('counts what is verified after its start, keeps what waits apart, and what came later out', async () => {
    const [first] = (await suzhou.maintainer('GET /staff/records', { query: { type: 'carrier', q: '甲' } })).items;
    const confirm = () =>
      suzhou.maintainer('POST /staff/records/confirm', {
        body: { items: [{ id: first?.id ?? '', version: first?.version ?? 0 }] },
      });
    await confirm();
    expect((await round()).round).toMatchObject({ done: 0, waiting: 1, left: 4 });
    await suzhou.accept(await suzhou.get(first?.id ?? ''));
    await suzhou.publish(carrier('后来的'));
    expect((await round()).round).toMatchObject({ total: 5, done: 1, waiting: 0, left: 4 });
    const left = await suzhou.maintainer('GET /staff/records', { query: { round: roundId, sort: 'title' } });
    expect(left.items.map(({ title }) => title).sort()).toEqual(['丙', '乙']);
    const todo = { round: roundId, due: 'due', type: 'carrier' } as const;
    const desk = await suzhou.maintainer('GET /staff/records', { query: todo });
    expect(desk.items.map(({ title }) => title)).toEqual(['乙']);
    expect((await suzhou.maintainer('GET /staff/records', { query: { ...todo, due: 'overdue' } })).items).toEqual([]);
  });

  it('shows a bureau its own part alone', async () => {
    const { round: own, progress } = await round(suzhou.verifier);
    expect([own.total, new Set(progress.map(({ regionCode }) => regionCode))]).toEqual([3, new Set([SUZHOU])]);
    const nanjing = await bureau(market, '320100');
    expect((await nanjing.verifier('GET /staff/verification-rounds', { query: {} })).items).toEqual([]);
    expect(await outcome(round(nanjing.verifier))).toBe('notFound');
    expect(await outcome(open({}, suzhou.verifier))).toBe('forbidden');
  });

  it.each([
    ['a due day that is over', { dueOn: inDays(0) }, 'invalidInput'],
    ['a type there is not', { recordTypes: ['secret'] }, 'invalidInput'],
    ['a place there is not', { regionCodes: ['330903'] }, 'unknownPlace'],
    ['nothing to verify', { recordTypes: ['loan'] }, 'invalidInput'],
  ])('is not opened with %s', async (_, change, code) => {
    expect(await outcome(open(change))).toBe(code);
  });

  it('reminds before its due day, and its maintainers each night of what is due, once', async () => {
    await market.dataSource.getRepository(VerificationRound).update({ id: roundId }, { dueOn: inDays(3) });
    await market.dataSource
      .getRepository(MarketRecord)
      .update({ regionCode: WUXI, state: 'published' }, { nextReviewAt: new Date(Date.now() - DAY_MS) });
    const reminders = market.app.get(ReminderService);
    await Promise.all([reminders.remind(), reminders.remind()]);
    await reminders.remind();
    const titles = await inbox(wuxi.maintainer);
    expect(titles.filter((title) => title === '首轮数据核验：还有 3 天')).toHaveLength(1);
    expect(titles.filter((title) => title === '1 条到期复核，1 条已超期')).toHaveLength(1);
    const { items } = await wuxi.maintainer('GET /my/messages', { query: {} });
    expect(items.find(({ title }) => title.includes('到期复核'))?.target).toEqual({
      kind: 'verificationDesk',
      id: WUXI,
    });
    for (const other of [suzhou.maintainer, wuxi.verifier])
      expect((await inbox(other)).filter((title) => title.includes('复核'))).toEqual([]);
  });

  it('is closed once and keeps how it ended', async () => {
    const close = (version: number) =>
      admin('POST /staff/verification-rounds/{id}/close', { params: { id: roundId }, body: { version } });
    expect(await outcome(close(9))).toBe('staleVersion');
    expect((await close(1)).round).toMatchObject({ state: 'closed', done: 1, waiting: 0, left: 4 });
    expect(await outcome(close(2))).toBe('stateConflict');
    const [late] = (await suzhou.maintainer('GET /staff/records', { query: { type: 'carrier', q: '乙' } })).items;
    await suzhou.change(await suzhou.get(late?.id ?? ''), carrier('乙改'));
    expect((await round()).round).toMatchObject({ total: 5, done: 1, left: 4 });
    const { items } = await admin('GET /staff/verification-rounds', { query: { state: 'closed' } });
    expect(items).toMatchObject([{ id: roundId, done: 1 }]);
  });
});
