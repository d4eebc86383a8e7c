import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { BrokerRequest } from '../../apps/server/src/modules/broker-request/broker-request.entity.js';
import { LateAdvice } from '../../apps/server/src/modules/broker-request/late-advice.js';
import { WorkDays } from '../../apps/server/src/modules/calendar/work-days.js';
import { startApp, type TestApp } from '../support/app.js';
import { SUZHOU, WUXI } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { challengeContent, organization, outcome } from '../support/samples.js';

const PHONE = '13800005678';

describe.each(databases)('asking a 技术经理人 on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let company: Client, other: Client, broker: Client, elsewhere: Client;
  let challengeId = '';

  const ask = (by = company, body = { consent: true as const, question: '指标写得对吗' }) =>
    by('POST /my/challenges/{id}/broker-requests', { params: { id: challengeId }, body });
  const read = (id: string, by = broker) => by('GET /staff/broker-requests/{id}', { params: { id } });
  const answer = (id: string, version: number, by = broker) =>
    by('POST /staff/broker-requests/{id}/answer', { params: { id }, body: { version, answer: '先补测试方法' } });
  const withdraw = (id: string, version: number, by = company) =>
    by('POST /my/broker-requests/{id}/withdraw', { params: { id }, body: { version } });
  const own = async () =>
    (await company('GET /my/challenges/{id}/broker-requests', { params: { id: challengeId } })).items;
  const titlesOf = async (client: Client) => {
    await market.delivered();
    return (await client('GET /my/messages', { query: {} })).items.map(({ title }) => title);
  };

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    [company, other] = await Promise.all([market.user('company'), market.user('other')]);
    broker = await market.staff('broker-suzhou', ['broker'], SUZHOU);
    elsewhere = await market.staff('vetter-wuxi', ['vetter'], WUXI);
    await company('POST /my/organization', { body: { content: organization(SUZHOU, 1) } });
    await other('POST /my/organization', { body: { content: organization(SUZHOU, 2) } });
    const content = challengeContent({ contactPhone: PHONE });
    challengeId = (await company('POST /my/challenges', { body: { content } })).id;
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('shows the draft to the own bureau alone, without its contacts, until it is answered', async () => {
    expect(await outcome(broker('GET /staff/challenges/{id}', { params: { id: challengeId } }))).toBe('notFound');
    expect(await outcome(ask(company, { consent: false as never, question: '' }))).toBe('invalidInput');
    expect(await outcome(ask(other))).toBe('notFound');
    const { id, askedAt, dueAt } = await ask();
    expect(dueAt).toBe(market.app.get(WorkDays).deadline(new Date(askedAt), 2).deadline.toISOString());
    expect(await outcome(ask())).toBe('alreadyAsked');
    expect(await titlesOf(broker)).toContain('有草稿请你帮忙梳理');
    expect(await titlesOf(elsewhere)).toEqual([]);

    expect(await outcome(read(id, elsewhere))).toBe('notFound');
    expect(await outcome(answer(id, 1, elsewhere))).toBe('notFound');
    const shown = await read(id);
    expect(shown.draft?.content.difficulty).toBe(challengeContent().difficulty);
    expect(JSON.stringify(shown)).not.toContain(PHONE);

    expect(await answer(id, 1)).toMatchObject({ state: 'answered', draft: null, answeredByName: 'broker-suzhou' });
    expect((await read(id)).draft).toBeNull();
    expect(await own()).toMatchObject([{ id, state: 'answered', answer: '先补测试方法' }]);
    expect(await titlesOf(company)).toContain('草稿的梳理意见来了');
    expect(await outcome(withdraw(id, 2))).toBe('stateConflict');
  });

  it('ends when it is withdrawn or declined, and is listed by what is owed', async () => {
    const first = await ask();
    expect(await outcome(withdraw(first.id, 1, other))).toBe('notFound');
    expect(await outcome(withdraw(first.id, 9))).toBe('staleVersion');
    expect((await withdraw(first.id, 1)).state).toBe('withdrawn');
    expect((await read(first.id)).draft).toBeNull();
    expect(await outcome(answer(first.id, 2))).toBe('stateConflict');

    const second = await ask();
    const waiting = await broker('GET /staff/broker-requests', { query: {} });
    expect([waiting.total, waiting.items[0]?.id]).toEqual([1, second.id]);
    expect((await elsewhere('GET /staff/broker-requests', { query: {} })).total).toBe(0);
    const decline = { params: { id: second.id }, body: { version: 1, answer: '请先写技术难点' } };
    expect((await broker('POST /staff/broker-requests/{id}/decline', decline)).state).toBe('declined');
    const over = await broker('GET /staff/broker-requests', { query: { stage: 'over', limit: 2 } });
    expect(over.items.map(({ id }) => id)).toEqual([second.id, first.id]);
    const rest = await broker('GET /staff/broker-requests', {
      query: { stage: 'over', limit: 2, cursor: over.nextCursor ?? '' },
    });
    expect(rest.items.map(({ state }) => state)).toEqual(['answered']);
  });

  it('says once to both sides that an answer is late', async () => {
    const { id } = await ask();
    const late = async () => {
      await Promise.all([market.app.get(LateAdvice).run(), market.app.get(LateAdvice).run()]);
      await market.delivered();
      const of = async (client: Client) => (await titlesOf(client)).filter((title) => /过.?答复时限/.test(title));
      return [await of(company), await of(broker), await of(elsewhere)];
    };
    expect(await late()).toEqual([[], [], []]);
    await market.dataSource.getRepository(BrokerRequest).update({ id }, { dueAt: new Date(Date.now() - 1000) });
    const once = [['草稿梳理过了答复时限'], ['草稿梳理已过答复时限'], []];
    expect(await late()).toEqual(once);
    expect(await late()).toEqual(once);
  });
});
