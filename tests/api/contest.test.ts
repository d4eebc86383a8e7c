import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import type { TeamMode } from '@market/contract/challenge';
import { newId } from '../../apps/server/src/common/ids.js';
import { BeginningService } from '../../apps/server/src/modules/agreement/beginning.service.js';
import { Panel } from '../../apps/server/src/modules/judging/panel.entity.js';
import { deliver, putIntoForce } from '../support/agreement.js';
import { startApp, type TestApp } from '../support/app.js';
import { SUZHOU, WUXI } from '../support/bureau.js';
import { openContest, passCollection, pickedTopic, picking, topicOf } from '../support/contest.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { passDeadline, passNotice } from '../support/deadline.js';
import { because } from '../support/deciding.js';
import { openBids } from '../support/opening.js';
import { bidContent, challengeContent, organization, outcome, submitBid, submitChallenge } from '../support/samples.js';

const names = ['first', 'second', 'third'];

describe.each(databases)('a contest on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let demander: Client, vetter: Client, wuxiVetter: Client, teams: Client[];
  const content = challengeContent();
  const told = async (client: Client) => {
    await market.delivered();
    return (await client('GET /my/messages', { query: {} })).items.map(({ title }) => title);
  };

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    demander = await market.user('demander');
    await demander('POST /my/organization', { body: { content: organization(WUXI, 1) } });
    teams = await Promise.all(names.map((name) => market.user(name)));
    for (const [i, team] of teams.entries())
      await team('POST /my/organization', { body: { content: organization(SUZHOU, i + 2) } });
    vetter = await market.staff('suzhou-vetter', ['vetter'], SUZHOU);
    wuxiVetter = await market.staff('wuxi-vetter', ['vetter'], WUXI);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('collects topics until its day, and keeps them to their submitters and the organizer', async () => {
    expect(await outcome(openContest(wuxiVetter, SUZHOU))).toBe('forbidden');
    const contest = await openContest(vetter, SUZHOU);
    const secret = '仅筛选可见的窑炉窗口';
    const topic = topicOf(contest.id, challengeContent({ difficulty: secret }));
    const draft = await demander('POST /my/challenges', { body: { content: { ...topic, contestId: null } } });
    const submitLoose = { params: { id: draft.id }, body: { version: draft.version } };
    await expect(demander('POST /my/challenges/{id}/submit', submitLoose)).rejects.toMatchObject({
      details: [{ path: 'bidDeadline' }, { path: 'kind' }].reverse(),
    });
    const { id, version } = await submitChallenge(demander, topic);
    const params = { id };
    expect(await demander('GET /my/challenges/{id}', { params })).toMatchObject({
      state: 'collecting',
      regionCode: SUZHOU,
      stageEndsAt: contest.collectUntil,
    });
    const back = await demander('POST /my/challenges/{id}/take-back', { params, body: { version } });
    expect(back).toMatchObject({ state: 'draft', stageEndsAt: null });
    await demander('POST /my/challenges/{id}/submit', { params, body: { version: back.version } });
    expect(await outcome(market.anonymous('GET /challenges/{id}', { params }))).toBe('notFound');
    expect(await outcome(wuxiVetter('GET /staff/challenges/{id}', { params }))).toBe('notFound');
    expect(await outcome(wuxiVetter('GET /staff/contests/{id}', { params: { id: contest.id } }))).toBe('notFound');
    const seen = await market.anonymous('GET /contests/{id}', { params: { id: contest.id } });
    expect(seen).toMatchObject({ stage: 'collecting', published: 0, challenges: [] });
    const early = { params, body: picking(back.version + 1, 'race', 2) };
    expect(await outcome(vetter('POST /staff/challenges/{id}/pick', early))).toBe('stateConflict');

    await passCollection(market, contest.id);
    expect(await outcome(submitChallenge(teams[0] as Client, topic))).toBe('contestClosed');
    const { stage, topics, waiting, challenges } = await vetter('GET /staff/contests/{id}', {
      params: { id: contest.id },
    });
    expect({ stage, topics, waiting }).toEqual({ stage: 'screening', topics: 1, waiting: 1 });
    expect(challenges[0]).toMatchObject({ id, state: 'screening' });
    expect(await told(demander)).toContain('征集期满，开始筛选');
    expect(await told(vetter)).toContain('有题目待筛选');
  });

  it('publishes what is picked with its mode and teams, and tells the others why not', async () => {
    const contest = await openContest(vetter, SUZHOU);
    const picked = await submitChallenge(demander, topicOf(contest.id, content));
    const left = await submitChallenge(teams[0] as Client, topicOf(contest.id, content));
    await passCollection(market, contest.id);
    const at = async (id: string) => (await vetter('GET /staff/challenges/{id}', { params: { id } })).version;
    const pick = async (teamMode: TeamMode, count: number) =>
      vetter('POST /staff/challenges/{id}/pick', {
        params: { id: picked.id },
        body: picking(await at(picked.id), teamMode, count),
      });
    expect(await outcome(pick('race', 1))).toBe('notComplete');
    expect(await pick('race', 3)).toMatchObject({ state: 'published', contest: { id: contest.id } });
    const reject = { params: { id: left.id }, body: { version: await at(left.id), reason: '与另一题重复' } };
    expect((await vetter('POST /staff/challenges/{id}/reject', reject)).state).toBe('rejected');
    const own = await (teams[0] as Client)('GET /my/challenges/{id}', { params: { id: left.id } });
    expect(own.returnReason).toBe('与另一题重复');
    expect(await told(teams[0] as Client)).toContain('题目没有选入挑战赛');
    const seen = await market.anonymous('GET /contests/{id}', { params: { id: contest.id } });
    expect(seen).toMatchObject({ stage: 'decided', published: 1 });
    expect(seen.challenges[0]).toMatchObject({ id: picked.id, kind: 'contest', teamMode: 'race', teams: 3 });
    const { items } = await market.anonymous('GET /challenges', { query: { kind: 'contest' } });
    expect(items.map(({ id }) => id)).toContain(picked.id);
  });

  /** Two of three bidding teams at work under an agreement each. */
  const atWork = async (mode: TeamMode) => {
    const { id } = await pickedTopic({ market, demander, vetter, regionCode: SUZHOU }, content, [mode, 2]);
    const params = { id };
    const bids = [];
    for (const team of teams) bids.push((await submitBid(team, id, bidContent(content))).id);
    await passDeadline(market, id);
    const { version } = await openBids(demander, vetter, id);
    expect(await outcome(demander('POST /my/challenges/{id}/begin-judging', { params, body: { version } }))).toBe(
      'notToDecide',
    );
    const desk = await vetter('POST /staff/challenges/{id}/begin-judging', { params, body: { version } });
    const scored = { state: 'scored' as const, version: 1, scoredAt: new Date() };
    const panel = { id: newId(), challengeId: id, ...scored, createdBy: newId(), createdAt: new Date() };
    await market.dataSource.getRepository(Panel).insert(panel);
    const ranking = { version: desk.version, ranked: bids, dismissals: because(bids.slice(1)) };
    const listed = await vetter('POST /staff/challenges/{id}/shortlist', { params, body: ranking });
    await vetter('POST /staff/challenges/{id}/notice', { params, body: { version: listed.version } });
    const noticed = await market.anonymous('GET /challenges/{id}', { params });
    expect(noticed.notice?.teams.map(({ organizationName }) => organizationName)).toEqual([
      '演示·样例2号有限公司',
      '演示·样例3号有限公司',
    ]);
    await passNotice(market, id);
    await market.app.get(BeginningService).beginDue();
    const { items } = await demander('GET /my/agreements', { query: { challengeId: id } });
    expect(items).toHaveLength(2);
    const agreements = bids.slice(0, 2).map((bidId, i) => ({
      market,
      demander,
      demanderName: 'demander',
      bidder: teams[i] as Client,
      bidderName: names[i] ?? '',
      params: { id: items.find((row) => row.bidId === bidId)?.id ?? '' },
    }));
    for (const parties of agreements) await putIntoForce(parties);
    return { params, bids, agreements };
  };

  it('race: the first whose result passes wins, and the agreements of the others end with that', async () => {
    const { params, agreements } = await atWork('race');
    const [first, second] = agreements;
    if (!first || !second) throw new Error('two teams were admitted');
    await deliver(second, 'conditional');
    expect((await market.anonymous('GET /challenges/{id}', { params })).award?.teams.map(({ won }) => won)).toEqual([
      false,
      false,
    ]);
    await deliver(first, 'passed');
    const { items } = await demander('GET /my/agreements', { query: { challengeId: params.id } });
    expect(Object.fromEntries(items.map(({ id, state, place }) => [id, [state, place]]))).toEqual({
      [first.params.id]: ['passed', 1],
      [second.params.id]: ['terminated', null],
    });
    const shown = await market.anonymous('GET /challenges/{id}', { params });
    expect(shown.award?.teams.map(({ won }) => won)).toEqual([true, false]);
    expect(await told(teams[0] as Client)).toContain('你单位胜出');
    expect(await told(teams[1] as Client)).toContain('赛马结束');
    expect((await demander('GET /my/challenges/{id}', { params })).steps[0]?.action).toBe('先通过验收，胜出');
  }, 60_000);

  it('best-of: the panel ranks the accepted results once all are in', async () => {
    const { params, agreements } = await atWork('best');
    const [first, second] = agreements;
    if (!first || !second) throw new Error('two teams were admitted');
    const rank = async (ranked: string[], reasons: { agreementId: string; text: string }[]) => {
      const { version } = await vetter('GET /staff/challenges/{id}', { params });
      const body = { version, ranked, reasons, opinion: '两家都达标，第二家一致性更好' };
      return vetter('POST /staff/challenges/{id}/rank-results', { params, body });
    };
    const order = [second.params.id, first.params.id];
    const why = [{ agreementId: first.params.id, text: '批次间差异偏大' }];
    await deliver(first, 'passed');
    expect(await outcome(rank(order, why))).toBe('resultsNotIn');
    await deliver(second, 'passed');
    expect(await told(vetter)).toContain('各家结果已验收，请排名');
    expect(await outcome(rank(order.slice(0, 1), []))).toBe('invalidInput');
    expect(await outcome(rank(order, []))).toBe('reasonsMissing');
    const ranked = await rank(order, why);
    expect(Object.fromEntries(ranked.items.map(({ id, place }) => [id, place]))).toEqual({
      [second.params.id]: 1,
      [first.params.id]: 2,
    });
    expect(await outcome(rank(order, why))).toBe('stateConflict');
    const shown = await market.anonymous('GET /challenges/{id}', { params });
    expect(shown.award?.teams.map(({ won }) => won)).toEqual([false, true]);
    expect(await told(teams[1] as Client)).toContain('你单位的结果排在第一');
  }, 60_000);
});
