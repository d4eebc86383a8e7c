import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { vettingChecks, type Appraisal } from '@market/contract/challenge';
import { DAY_MS } from '@market/contract/shared';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { StagesService } from '../../apps/server/src/modules/challenge/stages.service.js';
import { startApp, type TestApp } from '../support/app.js';
import { companies } from '../support/companies.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { passDeadline } from '../support/deadline.js';
import { bidContent, challengeContent, outcome, submitBid, submitChallenge } from '../support/samples.js';

const SUZHOU = '320500';
const PUTUO = '310107';
const checks = [...vettingChecks];
const sound = { level: 'sound' as const, text: '' };
const appraisal: Appraisal = {
  dimensions: { need: sound, difficulty: sound, indicators: sound, terms: sound },
  experts: [1, 2, 3].map((n) => ({ name: `演示专家${n}`, organization: '演示·研究院' })),
};

describe.each(databases)('the life of a challenge up to its deadline on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let demander: Client, bidder: Client, stranger: Client, putuo: Client;
  let vetter: Client, broker: Client, alliance: Client, putuoVetter: Client;
  const content = challengeContent();
  const told = async (client: Client) => {
    await market.delivered();
    return (await client('GET /my/messages', { query: {} })).items.map(({ title }) => title);
  };
  const published = async (change = {}) => {
    const { id, version } = await submitChallenge(demander, challengeContent(change));
    return vetter('POST /staff/challenges/{id}/pass', { params: { id }, body: { version, checks } });
  };

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    const invited = ['320200', '演示·受邀工程有限公司'] as const;
    const places = { demander: SUZHOU, bidder: invited, stranger: '320200', putuo: PUTUO };
    ({ demander, bidder, stranger, putuo } = await companies(market, places));
    vetter = await market.staff('vetter', ['vetter'], SUZHOU);
    broker = await market.staff('broker', ['broker'], SUZHOU);
    putuoVetter = await market.staff('putuo-vetter', ['vetter'], PUTUO);
    alliance = await market.staff('alliance', ['districtAdmin'], null);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('serves the rules of a place with where they come from, and refuses by them', async () => {
    const wuxi = await market.anonymous('GET /regions/{code}/challenge-rules', { params: { code: '320200' } });
    expect(wuxi.rules).toMatchObject({ minRewardFen: 500_000_000, maxDurationMonths: 36 });
    expect(wuxi.citations[0]).toMatchObject({ documentNo: '锡科财〔2025〕145号', date: '2025-07-02' });
    expect(new Set(wuxi.citations.flatMap(({ rules }) => rules))).toEqual(new Set(Object.keys(wuxi.rules)));
    const draft = await stranger('POST /my/challenges', { body: { content: { ...content, rewardFen: 100_000_000 } } });
    const refused = stranger('POST /my/challenges/{id}/submit', { params: { id: draft.id }, body: { version: 1 } });
    await expect(refused).rejects.toMatchObject({ code: 'notComplete', details: [{ path: 'rewardFen' }] });
  });

  it('lets a technology manager diagnose what the bureau sends, and nothing else', async () => {
    const { id, version } = await submitChallenge(demander, content);
    const params = { id };
    expect(await outcome(broker('GET /staff/challenges/{id}', { params }))).toBe('notFound');
    const sent = await vetter('POST /staff/challenges/{id}/refine', { params, body: { version, reason: '指标偏虚' } });
    expect((await broker('GET /staff/challenges', { query: {} })).items.map((row) => row.id)).toEqual([id]);
    const text = '建议把剥离强度的测试标准写清';
    await broker('POST /staff/challenges/{id}/diagnose', { params, body: { version: sent.version, text } });
    expect(await outcome(broker('GET /staff/challenges/{id}', { params }))).toBe('notFound');
    const own = await demander('GET /my/challenges/{id}', { params });
    expect(own).toMatchObject({ state: 'vetting', opinions: [{ kind: 'diagnosis', text, by: '技术经理人' }] });
    expect(await told(broker)).toEqual(['有榜单待诊断']);
    expect(await told(vetter)).toContain('诊断意见已写好，请初审');
  });

  it('leads a government challenge through appraisal, the alliance office and a notice that ends by itself', async () => {
    const government = challengeContent({ kind: 'government' });
    const submitted = await submitChallenge(putuo, government);
    const params = { id: submitted.id };
    const body = { version: submitted.version, checks };
    const passed = await putuoVetter('POST /staff/challenges/{id}/pass', { params, body });
    expect(passed.state).toBe('appraisal');
    const unsound = { ...appraisal.dimensions, need: { level: 'unsound' as const, text: '重复' } };
    const appraise = { ...appraisal, version: passed.version, conclusion: 'pass' as const, reason: '可以张榜' };
    const refused = { ...appraise, dimensions: unsound };
    expect(await outcome(putuoVetter('POST /staff/challenges/{id}/appraise', { params, body: refused }))).toBe(
      'opinionNotFitting',
    );
    const appraised = await putuoVetter('POST /staff/challenges/{id}/appraise', { params, body: appraise });
    expect(appraised.state).toBe('approval');
    const approve = { params, body: { version: appraised.version } };
    expect(await outcome(putuoVetter('POST /staff/challenges/{id}/approve', approve))).toBe('forbidden');
    expect(await outcome(market.anonymous('GET /challenges/{id}', { params }))).toBe('notFound');
    const noticed = await alliance('POST /staff/challenges/{id}/approve', approve);
    expect(noticed.state).toBe('preNotice');
    expect((await market.anonymous('GET /challenges/{id}', { params })).stageEndsAt).toBe(noticed.stageEndsAt);
    expect(await outcome(bidder('POST /my/bids', { body: { challengeId: params.id } }))).toBe(
      'challengeNotOpenForBids',
    );
    const stages = market.app.get(StagesService);
    expect(await stages.endNotice(params.id)).toBe(false);
    await market.dataSource.getRepository(Challenge).update(params, { stageEndsAt: new Date(Date.now() - 1_000) });
    expect(await Promise.all([stages.endNotice(params.id), stages.endNotice(params.id)].map(settled))).toContain(true);
    const detail = await market.anonymous('GET /challenges/{id}', { params });
    expect(detail).toMatchObject({ state: 'published', contentVersion: 1 });
    expect((await market.anonymous('GET /challenges/{id}/versions', { params })).items).toHaveLength(1);
  });

  it('publishes an amendment as a version whose difference every bidder hears, and freezes at the first bid', async () => {
    const first = await published();
    const params = { id: first.id };
    const full = { ...(await demander('GET /my/challenges/{id}', { params })).content };
    const [row, ...rest] = full.indicators;
    if (!row) throw new Error('the sample has indicators');
    const harder = { ...full, indicators: [{ ...row, target: '0.5' }, ...rest] };
    const amend = (version: number, next: typeof full) =>
      demander('POST /my/challenges/{id}/amend', { params, body: { version, content: next, reason: '产线改造' } });
    const second = await amend(first.version, harder);
    expect(second.contentVersion).toBe(2);
    const [newest] = (await market.anonymous('GET /challenges/{id}/versions', { params })).items;
    expect(newest?.changes).toEqual([
      {
        field: 'indicators.i1',
        label: '指标「表面粗糙度 Rz」',
        before: '≤ 0.6 μm，双方约定，权重 60，现状 1.2',
        after: '≤ 0.5 μm，双方约定，权重 60，现状 1.2',
      },
    ]);
    expect(await outcome(amend(second.version, harder))).toBe('notComplete');
    const bid = await submitBid(bidder, first.id, bidContent(harder));
    await bidder('POST /my/bids/{id}/unseal', { params: { id: bid.id }, body: { version: bid.version } });
    await expect(amend(second.version, full)).rejects.toMatchObject({ details: [{ path: 'indicators' }] });
    const third = await amend(second.version, { ...harder, scenario: '高速服务器' });
    expect(third.contentVersion).toBe(3);
    expect((await told(bidder))[0]).toBe('榜单修订为第 3 版');
  });

  it('extends once, holds and gives the days back, and takes no bid meanwhile', async () => {
    const { id, version, bidDeadline } = await published();
    const params = { id };
    const later = (days: number) => new Date(Date.parse(bidDeadline ?? '') + days * DAY_MS).toISOString();
    const extend = (at: number, days: number) =>
      demander('POST /my/challenges/{id}/extend', {
        params,
        body: { version: at, bidDeadline: later(days), reason: '再等等' },
      });
    expect(await outcome(extend(version, 31))).toBe('notComplete');
    const extended = await extend(version, 10);
    expect(extended.bidDeadline).toBe(later(10));
    expect(await outcome(extend(extended.version, 12))).toBe('alreadyExtended');
    const suspend = { params, body: { version: extended.version, reason: '核实举报' } };
    const held = await vetter('POST /staff/challenges/{id}/suspend', suspend);
    expect(await outcome(bidder('POST /my/bids', { body: { challengeId: id } }))).toBe('challengeOnHold');
    const cancel = { params, body: { version: held.version, reason: '不等了' } };
    expect(await outcome(demander('POST /my/challenges/{id}/cancel', cancel))).toBe('challengeOnHold');
    await market.dataSource.getRepository(Challenge).update(params, { heldSince: new Date(Date.now() - 2 * DAY_MS) });
    const lift = { params, body: { version: held.version, reason: '核实无误' } };
    const lifted = await vetter('POST /staff/challenges/{id}/lift', lift);
    expect(lifted.hold).toBe('none');
    expect(Math.round((Date.parse(lifted.bidDeadline ?? '') - Date.parse(later(10))) / DAY_MS)).toBe(2);
    expect((await submitBid(bidder, id, bidContent(content))).state).toBe('submitted');
  });

  it('relists a failed challenge once as a new one that cites the old, and archives the old', async () => {
    const { id } = await published();
    const params = { id };
    await passDeadline(market, id);
    const failed = await demander('GET /my/challenges/{id}', { params });
    const relist = () => demander('POST /my/challenges/{id}/relist', { params, body: { version: failed.version } });
    const draft = await relist();
    expect((await relist()).id).toBe(draft.id);
    expect(draft).toMatchObject({ state: 'draft', relistOf: { id, title: content.title }, bidDeadline: null });
    const archive = { params, body: { version: failed.version } };
    const archived = await vetter('POST /staff/challenges/{id}/archive', archive);
    expect(archived).toMatchObject({ state: 'archived', archivedFrom: 'failed' });
    expect(await market.anonymous('GET /challenges/{id}', { params })).toMatchObject({ archivedFrom: 'failed' });
  });

  it('shows a directed challenge to the invited alone, by every way there is', async () => {
    const canary = '仅限受邀者的窑炉窗口';
    const hidden = challengeContent({ publication: 'directed', title: canary, scenario: canary });
    const draft = await demander('POST /my/challenges', { body: { content: hidden } });
    const params = { id: draft.id };
    const [invited] = (await demander('GET /organizations', { query: { q: '受邀' } })).items;
    const organizationIds = [invited?.id ?? ''];
    await demander('PUT /my/challenges/{id}/invitations', { params, body: { organizationIds } });
    const submitted = await demander('POST /my/challenges/{id}/submit', { params, body: { version: draft.version } });
    await vetter('POST /staff/challenges/{id}/pass', { params, body: { version: submitted.version, checks } });
    expect(await told(bidder)).toContain('邀请你单位揭榜');
    const shown = await bidder('GET /my/invitations/{id}', { params });
    expect(shown).toMatchObject({ title: canary, problem: hidden.difficulty });
    expect((await bidder('GET /my/invitations', {})).items.map(({ id }) => id)).toEqual([draft.id]);
    expect((await bidder('POST /my/bids', { body: { challengeId: draft.id } })).state).toBe('draft');

    for (const refused of [
      market.anonymous('GET /challenges/{id}', { params }),
      market.anonymous('GET /challenges/{id}/versions', { params }),
      market.anonymous('GET /challenges/{id}/evidence', { params }),
      market.anonymous('GET /challenges/{id}/receipt', { params }),
      stranger('GET /challenges/{id}/evidence', { params }),
      putuoVetter('GET /challenges/{id}/evidence', { params }),
      stranger('GET /my/invitations/{id}', { params }),
      stranger('GET /my/invitations/{id}/versions', { params }),
      stranger('POST /my/bids', { body: { challengeId: draft.id } }),
      putuoVetter('GET /staff/challenges/{id}', { params }),
    ])
      expect(await outcome(refused)).toBe('notFound');
    const seen = [
      await market.anonymous('GET /challenges', { query: { q: canary } }),
      await market.anonymous('GET /challenges', { query: { sort: 'reward', limit: 100 } }),
      await market.anonymous('GET /home'),
      await market.anonymous('GET /search', { query: { q: canary } }),
      await market.anonymous('GET /regions/{code}', { params: { code: SUZHOU } }),
      await stranger('GET /my/invitations', {}),
      await stranger('GET /my/messages', { query: {} }),
    ];
    expect(JSON.stringify(seen)).not.toContain(draft.id);
    expect(JSON.stringify(seen.map((answer) => ('items' in answer ? answer.items : answer)))).not.toContain(canary);
    for (const entitled of [demander, bidder, vetter])
      expect((await entitled('GET /challenges/{id}/evidence', { params })).items).toHaveLength(1);
    expect((await bidder('GET /challenges/{id}/receipt', { params })).text).toContain(canary);
    expect(await outcome(vetter('GET /challenges/{id}/receipt', { params }))).toBe('notFound');
    const dropped = demander('PUT /my/challenges/{id}/invitations', { params, body: { organizationIds: [] } });
    expect(await outcome(dropped)).toBe('invitationsOnlyGrow');
  });
});

const settled = (job: Promise<boolean>): Promise<boolean> => job.catch(() => false);
