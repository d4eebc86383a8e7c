import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { vettingChecks } from '@market/contract/challenge';
import { AwardService } from '../../apps/server/src/modules/judging/award.service.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { passDeadline, passNotice } from '../support/deadline.js';
import { openBids } from '../support/opening.js';
import { bidContent, challengeContent, organization, outcome, submitBid, submitChallenge } from '../support/samples.js';

const SUZHOU = '320500';
const WUXI = '320200';

describe.each(databases)('a challenge from draft to award on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let demander: Client, winner: Client, loser: Client, suzhouVetter: Client, wuxiVetter: Client;
  const content = challengeContent();

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    [demander, winner, loser] = (await Promise.all(
      ['demander', 'winner', 'loser'].map((name) => market.user(name)),
    )) as [Client, Client, Client];
    await demander('POST /my/organization', { body: { content: organization(SUZHOU, 1, '演示·澄湖新材料有限公司') } });
    await winner('POST /my/organization', { body: { content: organization(WUXI, 2, '演示·梁溪表面工程有限公司') } });
    await loser('POST /my/organization', { body: { content: organization(WUXI, 3, '演示·蠡园电子材料有限公司') } });
    suzhouVetter = await market.staff('suzhou-vetter', ['vetter'], SUZHOU);
    wuxiVetter = await market.staff('wuxi-vetter', ['vetter'], WUXI);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('refuses an organization whose credit code has a wrong check character', async () => {
    const stranger = await market.user('stranger');
    const wrong = { ...organization(SUZHOU, 9), creditCode: '913205000000000000' };
    expect(await outcome(stranger('POST /my/organization', { body: { content: wrong } }))).toBe('invalidInput');
  });

  it('keeps a draft from everyone but its organization, and saves it only over the version that was read', async () => {
    const draft = await demander('POST /my/challenges', { body: { content: { ...content, title: '只有自己看得见' } } });
    const params = { id: draft.id };
    expect(await outcome(winner('GET /my/challenges/{id}', { params }))).toBe('notFound');
    expect(await outcome(suzhouVetter('GET /staff/challenges/{id}', { params }))).toBe('notFound');
    expect(await outcome(market.anonymous('GET /challenges/{id}', { params }))).toBe('notFound');
    await demander('PUT /my/challenges/{id}', { params, body: { version: 1, content } });
    expect(await outcome(demander('PUT /my/challenges/{id}', { params, body: { version: 1, content } }))).toBe(
      'staleVersion',
    );
  });

  it('says what is missing before an unfinished draft can be submitted', async () => {
    const draft = await demander('POST /my/challenges', {
      body: { content: { ...content, indicators: [], deliverables: '' } },
    });
    const refused = demander('POST /my/challenges/{id}/submit', { params: { id: draft.id }, body: { version: 1 } });
    await expect(refused).rejects.toMatchObject({
      code: 'notComplete',
      details: [
        { path: 'deliverables', message: '请填写成果形式' },
        { path: 'indicators', message: '至少要有一项指标' },
      ],
    });
  });

  it('runs the whole thread: return, pass, two sealed bids, opening, award with a reason, messages', async () => {
    const submitted = await submitChallenge(demander, content);
    const params = { id: submitted.id };

    expect(await outcome(wuxiVetter('GET /staff/challenges/{id}', { params }))).toBe('notFound');
    expect(
      await outcome(wuxiVetter('POST /staff/challenges/{id}/return', { params, body: { version: 2, reason: '越界' } })),
    ).toBe('notFound');
    const queue = await suzhouVetter('GET /staff/challenges', { query: { state: 'vetting' } });
    expect(queue.items.map((row) => row.id)).toContain(submitted.id);

    const returned = await suzhouVetter('POST /staff/challenges/{id}/return', {
      params,
      body: { version: submitted.version, reason: '请补充剥离强度的测试标准' },
    });
    expect(returned.state).toBe('draft');
    const mended = await demander('PUT /my/challenges/{id}', { params, body: { version: returned.version, content } });
    expect(mended.returnReason).toBe('请补充剥离强度的测试标准');
    const again = await demander('POST /my/challenges/{id}/submit', { params, body: { version: mended.version } });
    const checks = [...vettingChecks];
    const published = await suzhouVetter('POST /staff/challenges/{id}/pass', {
      params,
      body: { version: again.version, checks },
    });
    expect(published.no).toMatch(/^FB-320500-\d{8}-\w{5}$/);
    expect(published.organization.state).toBe('verified');
    expect(published.content.contactPhone).toBe('138****9999');

    const detail = await market.anonymous('GET /challenges/{id}', { params });
    expect(detail).toMatchObject({ title: content.title, problem: content.difficulty, state: 'published' });
    expect(JSON.stringify(detail)).not.toContain(content.contactPhone);

    const { rewardFen, field } = content;
    expect(await market.anonymous('GET /challenge-rewards', { query: { field } })).toEqual({
      low: rewardFen,
      high: rewardFen,
      count: 1,
    });
    expect(await outcome(demander('POST /my/bids', { body: { challengeId: submitted.id } }))).toBe('ownChallenge');
    const best = await submitBid(winner, submitted.id, bidContent(content));
    const other = await submitBid(loser, submitted.id, bidContent(content, { route: '常规黑化' }));
    expect(best.receipt).toMatchObject({ challengeTitle: content.title, answerCount: 2 });
    expect(best.receipt?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(best.content.answers.map((answer) => answer.level)).toEqual(['met', 'met']);
    expect(await outcome(loser('GET /my/bids/{id}', { params: { id: best.id } }))).toBe('notFound');

    expect((await demander('GET /my/challenges/{id}', { params })).bidCount).toBeNull();
    expect(await outcome(demander('GET /my/challenges/{id}/bids', { params }))).toBe('bidsStillSealed');
    expect(await outcome(demander('POST /my/challenges/{id}/open', { params }))).toBe('bidsStillSealed');

    await passDeadline(market, submitted.id);
    const late = await market.user('late');
    await late('POST /my/organization', { body: { content: organization(WUXI, 4) } });
    expect(await outcome(late('POST /my/bids', { body: { challengeId: submitted.id } }))).toBe('bidDeadlinePassed');

    const closed = await demander('GET /my/challenges/{id}', { params });
    expect(closed).toMatchObject({ state: 'closed', bidCount: 2 });
    const opened = await openBids(demander, suzhouVetter, submitted.id);
    const bids = await demander('GET /my/challenges/{id}/bids', { params });
    expect(bids.items.map((bid) => bid.organizationName)).toEqual([
      '演示·梁溪表面工程有限公司',
      '演示·蠡园电子材料有限公司',
    ]);

    expect(opened.state).toBe('matchmaking');

    const judging = await demander('POST /my/challenges/{id}/begin-judging', {
      params,
      body: { version: opened.version },
    });
    const ranking = { version: judging.version, ranked: [best.id], dismissals: [] };
    expect(await outcome(demander('POST /my/challenges/{id}/shortlist', { params, body: ranking }))).toBe(
      'reasonsMissing',
    );
    const dismissals = [{ bidId: other.id, kind: 'routeUnclear' as const, text: '界面机理没有说清' }];
    const ranked = await demander('POST /my/challenges/{id}/shortlist', { params, body: { ...ranking, dismissals } });
    const noticed = await demander('POST /my/challenges/{id}/notice', { params, body: { version: ranked.version } });
    expect(noticed).toMatchObject({ state: 'awardNotice', notice: { bidIds: [best.id] } });
    const announced = await market.anonymous('GET /challenges/{id}', { params });
    expect(announced).toMatchObject({
      notice: { teams: [{ bidNo: best.no, organizationName: '演示·梁溪表面工程有限公司' }] },
      award: null,
    });

    await market.app.get(AwardService).awardDue();
    expect((await demander('GET /my/challenges/{id}', { params })).state).toBe('awardNotice');
    await passNotice(market, submitted.id);
    const awarded = await demander('GET /my/challenges/{id}', { params });
    expect(awarded.state).toBe('awarded');
    expect(awarded.steps.map((step) => step.action)).toEqual([
      '公示期满，定榜',
      '公示拟定榜',
      '排出入围名次',
      '进入评审',
      '形式审查',
      '开启方案',
      '揭榜截止',
      '初审通过并张榜',
      '单位提交',
      '退回修改',
      '单位提交',
    ]);

    await market.delivered();
    const told = async (client: Client) =>
      (await client('GET /my/messages', { query: {} })).items.map((message) => message.title);
    expect(await told(winner)).toEqual([
      '你的方案中榜了',
      '你的方案进入定榜公示',
      '你的方案排在第一',
      '方案通过形式审查',
      '方案已开启',
      '方案已密封提交',
    ]);
    expect(await told(loser)).toEqual(['评审结果与理由', '方案通过形式审查', '方案已开启', '方案已密封提交']);
    expect(await told(demander)).toEqual([
      '公示期满，已定榜',
      '定榜公示开始',
      '见证人已到，请开启方案',
      '揭榜已截止，可以开启方案',
      '榜单已张榜',
      '榜单被退回修改',
    ]);
    expect(await told(suzhouVetter)).toContain('有榜单待初审');
    expect(await told(wuxiVetter)).toEqual([]);
    expect((await loser('GET /my/bids/{id}', { params: { id: other.id } })).outcome).toMatchObject({
      selected: false,
      text: '界面机理没有说清',
    });
    expect((await market.anonymous('GET /challenges/{id}', { params })).award?.teams[0]?.organizationName).toBe(
      '演示·梁溪表面工程有限公司',
    );
  });

  it('lets nothing of the full text out of a 脱敏 challenge', async () => {
    const secret = '绝密工艺窗口 318 度';
    const hidden = challengeContent({
      publication: 'abstract',
      publicAbstract: '铜箔界面处理难题',
      difficulty: secret,
      triedRoutes: secret,
      researchScope: secret,
    });
    const submitted = await submitChallenge(demander, hidden);
    const params = { id: submitted.id };
    await suzhouVetter('POST /staff/challenges/{id}/pass', {
      params,
      body: { version: submitted.version, checks: [...vettingChecks] },
    });
    const seen = [
      await market.anonymous('GET /challenges/{id}', { params }),
      await market.anonymous('GET /challenges', { query: { q: '铜箔' } }),
      await market.anonymous('GET /home'),
      await winner('POST /my/bids', { body: { challengeId: submitted.id } }),
    ];
    expect(JSON.stringify(seen)).not.toContain(secret);
    expect((await market.anonymous('GET /challenges', { query: { q: secret } })).items).toEqual([]);
  });

  it('fails a challenge nobody bid on, and voids drafts when one is cancelled', async () => {
    const lonely = await submitChallenge(demander, content);
    await suzhouVetter('POST /staff/challenges/{id}/pass', {
      params: { id: lonely.id },
      body: { version: lonely.version, checks: [...vettingChecks] },
    });
    await passDeadline(market, lonely.id);
    expect((await market.anonymous('GET /challenges/{id}', { params: { id: lonely.id } })).state).toBe('failed');

    const dropped = await submitChallenge(demander, content);
    const params = { id: dropped.id };
    const { version } = await suzhouVetter('POST /staff/challenges/{id}/pass', {
      params,
      body: { version: dropped.version, checks: [...vettingChecks] },
    });
    const bid = await submitBid(winner, dropped.id, bidContent(content));
    await demander('POST /my/challenges/{id}/cancel', { params, body: { version, reason: '产线调整，需求取消' } });
    expect((await winner('GET /my/bids/{id}', { params: { id: bid.id } })).state).toBe('void');
    expect((await market.anonymous('GET /challenges/{id}', { params })).cancelReason).toBe('产线调整，需求取消');
  });

  it('lets a bidder give up a draft and start over', async () => {
    const submitted = await submitChallenge(demander, content);
    await suzhouVetter('POST /staff/challenges/{id}/pass', {
      params: { id: submitted.id },
      body: { version: submitted.version, checks: [...vettingChecks] },
    });
    const draft = await winner('POST /my/bids', { body: { challengeId: submitted.id } });
    const params = { id: draft.id };
    const saved = await winner('PUT /my/bids/{id}', {
      params,
      body: { version: draft.version, content: bidContent(content) },
    });
    const given = await winner('POST /my/bids/{id}/withdraw', { params, body: { version: saved.version } });
    expect(given.state).toBe('withdrawn');
    const again = await winner('POST /my/bids', { body: { challengeId: submitted.id } });
    expect(again).toMatchObject({ id: draft.id, state: 'draft', content: { route: '' } });
  });

  it('takes a sealed bid back to a draft before the deadline and seals it again under a new digest', async () => {
    const submitted = await submitChallenge(demander, content);
    await suzhouVetter('POST /staff/challenges/{id}/pass', {
      params: { id: submitted.id },
      body: { version: submitted.version, checks: [...vettingChecks] },
    });
    const first = await submitBid(winner, submitted.id, bidContent(content));
    const params = { id: first.id };
    const draft = await winner('POST /my/bids/{id}/unseal', { params, body: { version: first.version } });
    expect(draft.receipt).toBeNull();
    const cheaper = await winner('PUT /my/bids/{id}', {
      params,
      body: { version: draft.version, content: bidContent(content, { priceFen: 1_000_000 }) },
    });
    const second = await winner('POST /my/bids/{id}/submit', { params, body: { version: cheaper.version } });
    expect(second.receipt?.digest).not.toBe(first.receipt?.digest);
    await passDeadline(market, submitted.id);
    expect((await demander('GET /my/challenges/{id}', { params: { id: submitted.id } })).bidCount).toBe(1);
  });
});
