import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { vettingChecks } from '@market/contract/challenge';
import { DAY_MS } from '@market/contract/shared';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { companies } from '../support/companies.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { bidContent, challengeContent, creditCode, outcome, submitChallenge } from '../support/samples.js';

const SUZHOU = '320500';
const WUXI = '320200';

describe.each(databases)('bidding together and asking on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let demander: Client, leader: Client, member: Client, stranger: Client, vetter: Client;
  let id: string;
  const content = challengeContent();

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    const joining = [SUZHOU, '演示·成员研究院'] as const;
    const places = { demander: SUZHOU, leader: WUXI, member: joining, stranger: WUXI };
    ({ demander, leader, member, stranger } = await companies(market, places));
    vetter = await market.staff('vetter', ['vetter'], SUZHOU);
    const submitted = await submitChallenge(demander, content);
    id = submitted.id;
    await vetter('POST /staff/challenges/{id}/pass', {
      params: { id },
      body: { version: submitted.version, checks: [...vettingChecks] },
    });
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  const told = async (client: Client) => {
    await market.delivered();
    return (await client('GET /my/messages', { query: {} })).items.map(({ title, target }) => [title, target?.kind]);
  };

  it('seals a consortium only when every member has confirmed for itself', async () => {
    const draft = await leader('POST /my/bids', { body: { challengeId: id } });
    const params = { id: draft.id };
    const invite = (n: number, regionCode: string, part = '界面分析') =>
      leader('POST /my/bids/{id}/members', { params, body: { creditCode: creditCode(regionCode, n), part } });
    expect(await outcome(invite(9, SUZHOU))).toBe('invalidInput');
    expect(await outcome(invite(1, SUZHOU))).toBe('demanderInConsortium');
    expect(await outcome(invite(2, WUXI))).toBe('duplicate');
    const { items } = await invite(3, SUZHOU);
    expect(items).toMatchObject([{ organizationName: '演示·成员研究院', part: '界面分析', state: 'invited' }]);
    expect(await told(member)).toEqual([['请确认是否加入联合体', 'consortium']]);
    expect(await outcome(stranger('GET /my/bids/{id}/members', { params }))).toBe('notFound');

    const saved = await leader('PUT /my/bids/{id}', {
      params,
      body: { version: draft.version, content: bidContent(content) },
    });
    const submit = () => leader('POST /my/bids/{id}/submit', { params, body: { version: saved.version } });
    await expect(submit()).rejects.toMatchObject({
      code: 'notComplete',
      details: [{ path: 'consortium', message: '演示·成员研究院还没有确认参加联合体' }],
    });

    const [asked] = (await member('GET /my/consortium')).items;
    const invitation = { params: { id: asked?.id ?? '' } };
    expect(asked).toMatchObject({ challengeTitle: content.title, part: '界面分析', open: true });
    expect(await outcome(stranger('POST /my/consortium/{id}/confirm', invitation))).toBe('notFound');
    expect(await outcome(leader('POST /my/consortium/{id}/confirm', invitation))).toBe('notFound');
    await member('POST /my/consortium/{id}/decline', { ...invitation, body: { reason: '人手不够' } });
    await expect(submit()).rejects.toMatchObject({ details: [{ message: '演示·成员研究院不参加，请移出联合体' }] });
    await leader('POST /my/consortium/{id}/remove', invitation);
    expect(await outcome(member('GET /my/consortium/{id}', invitation))).toBe('notFound');
    await invite(3, SUZHOU, '只做第三方检测');
    expect(await member('GET /my/consortium/{id}', invitation)).toMatchObject({ part: '只做第三方检测', open: true });
    expect((await member('POST /my/consortium/{id}/confirm', invitation)).state).toBe('confirmed');
    const sealed = await submit();
    expect(sealed.content.consortium).toEqual([
      { name: '演示·成员研究院', regionCode: SUZHOU, part: '只做第三方检测' },
    ]);
    expect(await outcome(leader('POST /my/consortium/{id}/remove', invitation))).toBe('alreadyBid');
    expect(await told(leader)).toContainEqual(['成员已确认加入联合体', 'ownBid']);
  });

  it('asks without a name and answers once, for everybody', async () => {
    const challenge = { params: { id } };
    const ask = (by: Client, text: string) => by('POST /challenges/{id}/questions', { ...challenge, body: { text } });
    expect(await outcome(ask(demander, '自问'))).toBe('ownChallenge');
    await ask(stranger, '是否接受卷对卷样品');
    const forDemander = await demander('GET /challenges/{id}/questions', challenge);
    expect(forDemander.items).toEqual([
      {
        id: expect.any(String),
        text: '是否接受卷对卷样品',
        askedAt: expect.any(String),
        answer: null,
        answeredAt: null,
        own: false,
      },
    ]);
    expect((await market.anonymous('GET /challenges/{id}/questions', challenge)).items).toEqual([]);
    expect((await leader('GET /challenges/{id}/questions', challenge)).items).toEqual([]);
    expect((await stranger('GET /challenges/{id}/questions', challenge)).items).toMatchObject([{ own: true }]);
    expect((await vetter('GET /staff/challenges/{id}/questions', challenge)).items).toHaveLength(1);

    const params = { id: forDemander.items[0]?.id ?? '' };
    const answer = (by: Client) => by('POST /my/questions/{id}/answer', { params, body: { answer: '接受' } });
    expect(await outcome(answer(leader))).toBe('notFound');
    const both = await Promise.all([outcome(answer(demander)), outcome(answer(demander))]);
    expect(both.sort()).toEqual(['done', 'stateConflict']);
    const open = await market.anonymous('GET /challenges/{id}/questions', challenge);
    expect(open.items).toMatchObject([{ text: '是否接受卷对卷样品', answer: '接受', own: false }]);
    for (const hears of [leader, stranger]) expect(await told(hears)).toContainEqual(['榜单咨询有答复', 'challenge']);
  });

  it('freezes two days before the deadline', async () => {
    const challenge = { params: { id } };
    await stranger('POST /challenges/{id}/questions', { ...challenge, body: { text: '来得及吗' } });
    const bidDeadline = new Date(Date.now() + 2 * DAY_MS - 60_000);
    await market.dataSource.getRepository(Challenge).update({ id }, { bidDeadline });
    const late = stranger('POST /challenges/{id}/questions', { ...challenge, body: { text: '还能问吗' } });
    expect(await outcome(late)).toBe('consultationFrozen');
    const { items } = await demander('GET /challenges/{id}/questions', challenge);
    const params = { id: items.find(({ answer }) => answer === null)?.id ?? '' };
    const answer = demander('POST /my/questions/{id}/answer', { params, body: { answer: '晚了' } });
    expect(await outcome(answer)).toBe('consultationFrozen');
  });
});
