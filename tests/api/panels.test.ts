import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { defaultCriteria } from '@market/contract/challenge';
import { EvidenceCheck } from '../../apps/server/src/modules/evidence/evidence-check.js';
import { startApp, type TestApp } from '../support/app.js';
import { bureau, SUZHOU, WUXI } from '../support/bureau.js';
import { companies } from '../support/companies.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { passNotice } from '../support/deadline.js';
import { because, openedChallenge } from '../support/deciding.js';
import { challengeContent, outcome } from '../support/samples.js';

const criteria = defaultCriteria();
/** The weight of every criterion less `less` points on the first. */
const points = (less: number) =>
  Object.fromEntries(criteria.map(({ id, weight }, i) => [id, i === 0 ? weight - less : weight]));

describe.each(databases)('a government challenge with a panel on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let demander: Client, bidders: Client[], vetter: Client, wuxiVetter: Client;
  let records: string[];
  let experts: Client[];
  const content = challengeContent({ kind: 'government' });

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    const { first, second, ...asking } = await companies(market, { demander: SUZHOU, first: SUZHOU, second: SUZHOU });
    demander = asking.demander;
    bidders = [first, second];
    vetter = await market.staff('suzhou-vetter', ['vetter'], SUZHOU);
    wuxiVetter = await market.staff('wuxi-vetter', ['vetter'], WUXI);
    const { publishOne } = await bureau(market, WUXI);
    const expert = (name: string, works: string) =>
      publishOne('expert', name, { consentedOn: '2026-01-02', organization: works, title: '教授' });
    records = [
      await expert('演示·陈一', '演示·江南某大学'),
      await expert('演示·陈二', '演示·太湖研究院'),
      await expert('演示·陈三', '演示·梁溪学院'),
      await expert('演示·陈四', '演示·样例2号有限公司'),
    ];
    experts = [];
    for (const [i, id] of records.entries()) {
      const username = `expert-${i + 1}`;
      experts.push(
        await market.invited(await vetter('POST /staff/experts/{id}/account', { params: { id }, body: { username } })),
      );
    }
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  const begun = async () => {
    const { id, version, bids } = await openedChallenge({ market, demander, vetter, bidders }, content);
    const params = { id };
    const desk = await vetter('POST /staff/challenges/{id}/begin-judging', { params, body: { version } });
    return { params, bids, version: desk.version };
  };
  const invite = (params: { id: string }, n: number) =>
    vetter('POST /staff/challenges/{id}/seats', { params, body: { recordId: records[n] ?? '' } });
  const accept = async (expert: Client, relations: string[] = []) => {
    const [seat] = (await expert('GET /staff/seats')).items;
    const seatParams = { id: seat?.id ?? '' };
    const { version } = await expert('GET /staff/seats/{id}', { params: seatParams });
    const body = { version, relations, truthful: true as const };
    return expert('POST /staff/seats/{id}/accept', { params: seatParams, body });
  };
  const score = async (expert: Client, less: (code: string) => number) => {
    const seat = (await expert('GET /staff/seats')).items[0]?.id ?? '';
    const { version, bids } = await expert('GET /staff/seats/{id}', { params: { id: seat } });
    for (const { id: bidId, code } of bids)
      await expert('PUT /staff/seats/{id}/sheets/{bidId}', {
        params: { id: seat, bidId },
        body: { points: points(less(code)), comment: '路线可行，连续化验证不足' },
      });
    return expert('POST /staff/seats/{id}/submit', { params: { id: seat }, body: { version } });
  };

  it('is decided by the bureau after its panel, never by the demander', async () => {
    const { params, bids, version } = await begun();
    const body = { version, ranked: [bids[0] ?? ''], dismissals: because(bids.slice(1)) };
    expect(await outcome(demander('POST /my/challenges/{id}/shortlist', { params, body }))).toBe('notToDecide');
    expect(await outcome(wuxiVetter('POST /staff/challenges/{id}/shortlist', { params, body }))).toBe('notFound');
    expect(await outcome(vetter('POST /staff/challenges/{id}/shortlist', { params, body }))).toBe('panelNeeded');
  });

  it('asks experts of any place who have an account and do not work for a party', async () => {
    const { params } = await begun();
    const { items } = await vetter('GET /staff/challenges/{id}/experts', { params, query: { q: '陈' } });
    expect(Object.fromEntries(items.map(({ username, conflicted }) => [username, conflicted]))).toEqual({
      'expert-1': false,
      'expert-2': false,
      'expert-3': false,
      'expert-4': true,
    });
    expect(await outcome(invite(params, 3))).toBe('expertConflicted');
    await invite(params, 0);
    expect(await outcome(invite(params, 0))).toBe('alreadySeated');
    expect(await accept(experts[0] as Client, ['样例1号有限公司'])).toMatchObject({ state: 'recused', bids: [] });
  });

  it('scores blind; nobody sees a point before all are in, then everybody sees how far they are apart', async () => {
    const { params, bids } = await begun();
    for (const n of [0, 1, 2]) await invite(params, n);
    const begin = async () => {
      const { panel } = await vetter('GET /staff/challenges/{id}/judging', { params });
      const body = { version: panel?.version ?? 0 };
      return vetter('POST /staff/challenges/{id}/begin-scoring', { params, body });
    };
    await accept(experts[0] as Client);
    await accept(experts[1] as Client);
    expect(await outcome(begin())).toBe('panelIncomplete');
    const waiting = await accept(experts[2] as Client);
    expect(waiting).toMatchObject({ state: 'seated', bids: [] });
    expect((await begin()).panel?.state).toBe('scoring');

    const seat = await (experts[0] as Client)('GET /staff/seats/{id}', {
      params: { id: (await (experts[0] as Client)('GET /staff/seats')).items[0]?.id ?? '' },
    });
    expect(seat.bids.map(({ code }) => code)).toEqual(['方案 A', '方案 B']);
    expect(JSON.stringify(seat)).not.toMatch(/样例[23]号/);
    const stranger = { params: { id: seat.id } };
    expect(await outcome((experts[1] as Client)('GET /staff/seats/{id}', stranger))).toBe('notFound');
    const early = { params: { id: seat.id }, body: { version: seat.version } };
    expect(await outcome((experts[0] as Client)('POST /staff/seats/{id}/submit', early))).toBe('sheetsIncomplete');

    const first = seat.bids[0]?.id;
    await score(experts[0] as Client, (code) => (code === '方案 A' ? 0 : 10));
    const before = await vetter('GET /staff/challenges/{id}/judging', { params });
    expect(before.panel).toMatchObject({ state: 'scoring', scores: null, sheets: null });
    await Promise.all(
      [2, 20].map((less, i) => score(experts[i + 1] as Client, (code) => (code === '方案 A' ? less : 10))),
    );
    const after = await (experts[0] as Client)('GET /staff/seats/{id}', stranger);
    expect(after.scores?.[0]?.mean).toBeGreaterThan(90);

    const desk = await vetter('GET /staff/challenges/{id}/judging', { params });
    expect(desk.panel?.state).toBe('scored');
    const ofFirst = desk.panel?.scores?.find(({ bidId }) => bidId === first);
    expect(ofFirst).toMatchObject({ mean: 92.7, spread: 20 });
    expect(ofFirst?.outliers).toEqual([desk.panel?.seats[2]?.id]);

    const mine = async (n: number) =>
      (bidders[n] as Client)('GET /my/bids/{id}/scores', { params: { id: bids[n] ?? '' } });
    expect((await mine(0)).scores).toBeNull();
    const ranked = desk.panel?.scores?.map(({ bidId }) => bidId) ?? [];
    const body = { version: desk.version, ranked, dismissals: because(ranked.slice(1)) };
    const listed = await vetter('POST /staff/challenges/{id}/shortlist', { params, body });
    const own = (await mine(0)).scores;
    expect(own?.all).toEqual([92.7, 90]);
    expect(own?.experts).toBe(3);
    expect(own?.comments).toHaveLength(3);
    expect(JSON.stringify(own)).not.toMatch(/陈|样例/);

    const noticed = await vetter('POST /staff/challenges/{id}/notice', { params, body: { version: listed.version } });
    expect(noticed).toMatchObject({ state: 'awardNotice' });
    await passNotice(market, params.id);
    expect((await market.anonymous('GET /challenges/{id}', { params })).award).not.toBeNull();
    const links = await market.anonymous('GET /challenges/{id}/evidence', { params });
    expect(JSON.stringify(links)).not.toContain('评分表');
    expect(links.items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['challenge.notice', 'challenge.awarded']),
    );
    expect(await market.app.get(EvidenceCheck).run()).toMatchObject({ findings: [] });
  });
});
