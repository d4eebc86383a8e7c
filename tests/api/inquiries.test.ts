import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { daysLeft } from '@market/contract/shared';
import { WorkDays } from '../../apps/server/src/modules/calendar/work-days.js';
import { Inquiry } from '../../apps/server/src/modules/inquiry/inquiry.entity.js';
import { OverdueReminder } from '../../apps/server/src/modules/inquiry/overdue-reminder.js';
import { startApp, type TestApp } from '../support/app.js';
import { bureau as bureauOf, SUZHOU, WUXI, type Bureau } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { forReason, organization, outcome } from '../support/samples.js';

const PHONE = '13800001234';
const silent = { name: '', phone: '', consent: false };
const reachable = { name: '钱工', phone: PHONE, consent: true };

describe.each(databases)('inquiries on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let publish: Bureau['publishOne'];
  let company: Client, person: Client, bureau: Client, elsewhere: Client;
  let loan = '';
  let station = '';

  const ask = (recordId: string, by: Client, change = {}) =>
    by('POST /my/inquiries', { body: { recordId, question: '能贷多少', contact: silent, ...change } });
  const answer = (id: string, version: number, by = bureau) =>
    by('POST /staff/inquiries/{id}/answer', { params: { id }, body: { version, text: '看规模，最高一千万元' } });
  const own = (id: string, by = company) => by('GET /my/inquiries/{id}', { params: { id } });
  const withdraw = (id: string, version: number, by = company) =>
    by('POST /my/inquiries/{id}/withdraw', { params: { id }, body: { version } });
  const titlesOf = async (client: Client) => {
    await market.delivered();
    return (await client('GET /my/messages', { query: {} })).items.map(({ title }) => title);
  };

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    ({ verifier: bureau, publishOne: publish } = await bureauOf(market, SUZHOU));
    ({ verifier: elsewhere } = await bureauOf(market, WUXI));
    company = await market.user('company');
    person = await market.user('person');
    await company('POST /my/organization', { body: { content: organization(WUXI, 1) } });
    loan = await publish('loan', '科创贷', { institution: '演示银行' });
    station = await publish('serviceStation', '一站式窗口', { organization: '演示单位', answerDays: 5 });
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('about financing come from an organization, are answered in three working days, and followed up once', async () => {
    expect(await outcome(ask(loan, person))).toBe('organizationNeeded');
    expect(await outcome(ask(loan, company, { question: ' ' }))).toBe('invalidInput');
    const { id, ...asked } = await ask(loan, company, { amountFen: 500_000_000 });
    expect(asked).toMatchObject({ kind: 'financing', state: 'asked', amountFen: 500_000_000, consent: null });
    const { deadline } = market.app.get(WorkDays).deadline(new Date(asked.createdAt), 3);
    expect(asked.dueAt).toBe(deadline.toISOString());
    expect(await outcome(ask(loan, company))).toBe('alreadyAsked');

    expect((await answer(id, 1)).state).toBe('answered');
    expect(await titlesOf(company)).toContain('咨询有了答复');
    const again = { params: { id }, body: { version: 2, text: '要担保吗' } };
    expect(await outcome(person('POST /my/inquiries/{id}/follow-up', again))).toBe('notFound');
    expect((await company('POST /my/inquiries/{id}/follow-up', again)).state).toBe('followedUp');
    expect((await answer(id, 3)).state).toBe('settled');
    expect(
      await outcome(company('POST /my/inquiries/{id}/follow-up', { params: { id }, body: { version: 4, text: '?' } })),
    ).toBe('followedUp');
    expect((await own(id)).turns.map(({ by }) => by)).toEqual(['asker', 'bureau', 'asker', 'bureau']);
    expect(await outcome(answer(id, 4))).toBe('stateConflict');
    expect((await ask(loan, company)).state).toBe('asked');
  });

  it('to the liaison of a station are answered within the days the station names', async () => {
    const asked = await ask(station, person);
    expect(asked).toMatchObject({ kind: 'liaison', organizationName: null });
    const { deadline } = market.app.get(WorkDays).deadline(new Date(asked.createdAt), 5);
    expect(asked.dueAt).toBe(deadline.toISOString());
    expect(daysLeft(asked.dueAt, new Date())).toBeGreaterThanOrEqual(5);
  });

  it('hand over a contact only with consent, to the bureau that was named, until it is taken back', async () => {
    const expert = await publish('achievement', '薄膜成果', { organization: '演示大学', kind: '发明专利' });
    expect(await outcome(ask(expert, person, { contact: { ...reachable, phone: '' } }))).toBe('invalidInput');
    const asked = await ask(expert, person, { contact: reachable });
    expect(asked.consent).toMatchObject({ receiver: '苏州市科学技术局', openedAt: null });
    const seen = await bureau('GET /staff/inquiries/{id}', { params: { id: asked.id } });
    expect(JSON.stringify(seen)).not.toMatch(/钱工|1380000/);
    const params = { id: seen.consent?.id ?? '' };
    const open = (by: Client) => outcome(by('POST /staff/consents/{id}/open', { params, body: forReason }));
    expect([await open(elsewhere), await open(bureau)]).toEqual(['notFound', 'done']);
    expect(await outcome(company('POST /my/consents/{id}/end', { params }))).toBe('notFound');
    await person('POST /my/consents/{id}/end', { params });
    expect(await open(bureau)).toBe('contactNotReady');
  });

  it('are handed on to the bureau of another place without the contact', async () => {
    const carrier = await publish('carrier', '澄湖园', { kind: '孵化器', operator: '演示单位' });
    const asked = await ask(carrier, person, { contact: reachable });
    const forward = (regionCode: string, version = 1, by = bureau) =>
      by('POST /staff/inquiries/{id}/forward', {
        params: { id: asked.id },
        body: { version, regionCode, reason: '园区已迁无锡' },
      });
    expect(await outcome(forward(SUZHOU))).toBe('invalidInput');
    expect(await outcome(forward('330903'))).toBe('unknownPlace');
    expect(await outcome(forward(WUXI, 1, elsewhere))).toBe('notFound');
    await forward(WUXI);
    expect(await outcome(answer(asked.id, 2))).toBe('notFound');
    const taken = await elsewhere('GET /staff/inquiries/{id}', { params: { id: asked.id } });
    expect(taken).toMatchObject({ regionCode: WUXI, consent: { openedAt: null } });
    const params = { id: taken.consent?.id ?? '' };
    expect(await outcome(elsewhere('POST /staff/consents/{id}/open', { params, body: forReason }))).toBe('notFound');
    expect((await answer(asked.id, 2, elsewhere)).turns.map(({ by }) => by)).toEqual(['asker', 'forward', 'bureau']);
    expect(await titlesOf(person)).toEqual(expect.arrayContaining(['咨询已转办', '咨询有了答复']));
  });

  it('can be taken back until they are answered', async () => {
    const fund = await publish('fund', '天使基金', { manager: '演示基金', kind: '天使基金' });
    const asked = await ask(fund, company, { contact: reachable });
    expect(await outcome(withdraw(asked.id, 1, person))).toBe('notFound');
    expect(await withdraw(asked.id, 1)).toMatchObject({ state: 'withdrawn', consent: { endedAt: expect.any(String) } });
    expect(await outcome(answer(asked.id, 2))).toBe('stateConflict');
  });

  it('that are overdue stand first, and bureau and asker are told once', async () => {
    const asked = await ask(await publish('loan', '过时贷', { institution: '演示银行' }), company);
    await market.dataSource.getRepository(Inquiry).update({ id: asked.id }, { dueAt: new Date(Date.now() - 1_000) });
    await market.app.get(OverdueReminder).run();
    await market.app.get(OverdueReminder).run();
    const [first] = (await bureau('GET /staff/inquiries', { query: {} })).items;
    expect(first?.id).toBe(asked.id);
    const late = (await titlesOf(bureau)).filter((title) => title === '咨询已过答复时限');
    expect([late.length, (await titlesOf(company)).includes('咨询过了答复时限')]).toEqual([1, true]);
  });

  it('are not taken where nobody is to be asked, nor shown to another bureau', async () => {
    const over = await publish('policy', '旧办法', { issuer: '市科技局', validity: '废止' });
    expect(await outcome(ask(over, company))).toBe('notAskable');
    expect((await elsewhere('GET /staff/inquiries', { query: {} })).total).toBe(0);
    const [mine] = (await company('GET /my/inquiries', { query: {} })).items;
    const params = { id: mine?.id ?? '' };
    expect(await outcome(elsewhere('GET /staff/inquiries/{id}', { params }))).toBe('notFound');
    expect(await outcome(person('GET /my/inquiries/{id}', { params }))).toBe('notFound');
  });
});
