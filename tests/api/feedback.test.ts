import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { WorkDays } from '../../apps/server/src/modules/calendar/work-days.js';
import { Feedback } from '../../apps/server/src/modules/feedback/feedback.entity.js';
import { OverdueFeedback } from '../../apps/server/src/modules/feedback/overdue-feedback.js';
import { startApp, type TestApp } from '../support/app.js';
import { SUZHOU, WUXI } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { forReason, outcome } from '../support/samples.js';

const silent = { name: '', phone: '', consent: false };
const reachable = { name: '钱工', phone: '13800001234', consent: true };
const said = {
  kind: 'suggestion',
  regionCode: SUZHOU,
  text: '仪器缺少收费标准',
  anonymous: false,
  contact: silent,
} as const;

describe.each(databases)('feedback on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let person: Client, suzhou: Client, wuxi: Client, district: Client;

  const answer = (id: string, by: Client, version = 1) =>
    by('POST /staff/feedback/{id}/answer', { params: { id }, body: { version, text: '已补上，谢谢' } });
  const read = (id: string, by: Client) => by('GET /staff/feedback/{id}', { params: { id } });
  const titlesOf = async (client: Client) => {
    await market.delivered();
    return (await client('GET /my/messages', { query: {} })).items.map(({ title }) => title);
  };
  /** A later test is not slowed down by what earlier ones sent. */
  const forgetSenders = () =>
    market.dataSource.createQueryBuilder().update(Feedback).set({ senderMark: '-' }).execute();

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    person = await market.user('person');
    suzhou = await market.staff('feedback-suzhou', ['maintainer'], SUZHOU);
    wuxi = await market.staff('feedback-wuxi', ['maintainer'], WUXI);
    district = await market.staff('feedback-district', ['districtAdmin'], null);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('of an account is answered by the bureau of the place within five working days, and the sender is told', async () => {
    const { feedback, code } = await person('POST /feedback', { body: { ...said, contact: reachable } });
    expect(code).toBeNull();
    expect(feedback).toMatchObject({ state: 'received', receiver: '苏州市科学技术局', phoneMasked: '138****1234' });
    const { deadline } = market.app.get(WorkDays).deadline(new Date(feedback.createdAt), 5);
    expect(feedback.dueAt).toBe(deadline.toISOString());
    expect(await titlesOf(suzhou)).toContain('有新的建议待答复');

    const { id } = feedback;
    expect(await outcome(read(id, wuxi))).toBe('notFound');
    const seen = await read(id, suzhou);
    expect(seen).toMatchObject({ anonymous: false, contactGiven: true });
    expect(JSON.stringify(seen)).not.toMatch(/钱工|1380000/);
    const contact = (by: Client) => by('POST /staff/feedback/{id}/contact', { params: { id }, body: forReason });
    expect(await contact(suzhou)).toEqual({ name: '钱工', phone: '13800001234' });
    expect(await outcome(contact(wuxi))).toBe('notFound');

    expect(await outcome(answer(id, suzhou, 9))).toBe('staleVersion');
    expect(await answer(id, suzhou)).toMatchObject({ state: 'answered', contactGiven: false });
    expect(await outcome(contact(suzhou))).toBe('stateConflict');
    expect(await outcome(answer(id, suzhou, 2))).toBe('stateConflict');
    const own = await person('GET /my/feedback/{id}', { params: { id } });
    expect(own).toMatchObject({ phoneMasked: null, turns: [{ by: 'sender' }, { by: 'bureau', text: '已补上，谢谢' }] });
    expect(await titlesOf(person)).toContain('投诉建议有了答复');
    expect((await person('GET /my/feedback', { query: {} })).items).toHaveLength(1);
  });

  it('sent anonymously names nobody, and is read and taken back by its code alone', async () => {
    const body = { ...said, regionCode: null, anonymous: true };
    const { feedback, code } = await person('POST /feedback', { body });
    expect(feedback.receiver).toBe('上海市普陀区科学技术委员会');
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{16}$/);
    const row = await market.dataSource.getRepository(Feedback).findOneByOrFail({ id: feedback.id });
    expect([row.accountId, row.codeHash === code]).toEqual([null, false]);
    const [audit] = await market.dataSource.getRepository(AuditEntry).findBy({ objectId: feedback.id });
    expect(audit?.actorId ?? null).toBeNull();
    expect((await person('GET /my/feedback', { query: {} })).items).toHaveLength(1);

    const { anonymous } = market;
    const look = (by: string) => anonymous('POST /feedback/look', { body: { code: by } });
    expect(await look(` ${String(code).toLowerCase()} `)).toMatchObject({ id: feedback.id, state: 'received' });
    expect(await outcome(look('AAAA-BBBB-CCCC-DDDD'))).toBe('notFound');
    expect(await outcome(read(feedback.id, suzhou))).toBe('notFound');
    expect(await titlesOf(district)).toContain('有新的建议待答复');
    const withdraw = () => anonymous('POST /feedback/withdraw', { body: { code: String(code) } });
    expect((await withdraw()).state).toBe('withdrawn');
    expect([await outcome(withdraw()), await outcome(answer(feedback.id, district, 2))]).toEqual([
      'stateConflict',
      'stateConflict',
    ]);
  });

  it('is handed on to another place or the organizer without the contact, with a new deadline', async () => {
    await forgetSenders();
    const { feedback } = await person('POST /feedback', { body: { ...said, contact: reachable } });
    const { id } = feedback;
    const forward = (regionCode: string | null, version: number, by: Client) =>
      by('POST /staff/feedback/{id}/forward', { params: { id }, body: { version, regionCode, reason: '仪器在无锡' } });
    expect(await outcome(forward(SUZHOU, 1, suzhou))).toBe('invalidInput');
    expect(await outcome(forward('330903', 1, suzhou))).toBe('unknownPlace');
    await forward(WUXI, 1, suzhou);
    expect(await read(id, wuxi)).toMatchObject({ contactGiven: false, regionCode: WUXI });
    await forward(null, 2, wuxi);
    expect(await outcome(read(id, wuxi))).toBe('notFound');
    expect((await answer(id, district, 3)).turns.map(({ by }) => by)).toEqual([
      'sender',
      'forward',
      'forward',
      'bureau',
    ]);
    expect(await titlesOf(person)).toEqual(expect.arrayContaining(['投诉建议已转办', '投诉建议有了答复']));
  });

  it('of an account can be taken back by its sender alone, until it is answered', async () => {
    const { feedback } = await person('POST /feedback', { body: said });
    const withdraw = (by: Client) =>
      by('POST /my/feedback/{id}/withdraw', { params: { id: feedback.id }, body: { version: 1 } });
    expect(await outcome(withdraw(await market.user('other')))).toBe('notFound');
    expect((await withdraw(person)).state).toBe('withdrawn');
  });

  it('that is overdue stands first, and receiver and sender are told once', async () => {
    const { feedback } = await person('POST /feedback', { body: said });
    await market.dataSource
      .getRepository(Feedback)
      .update({ id: feedback.id }, { dueAt: new Date(Date.now() - 1_000) });
    await market.app.get(OverdueFeedback).run();
    await market.app.get(OverdueFeedback).run();
    const late = (await titlesOf(suzhou)).filter((title) => title === '投诉建议已过答复时限');
    expect([late.length, (await titlesOf(person)).includes('投诉建议过了答复时限')]).toEqual([1, true]);
    const page = await district('GET /staff/feedback', { query: { region: SUZHOU, kind: 'suggestion', q: '收费' } });
    expect([page.items[0]?.id, page.total]).toEqual([feedback.id, 1]);
  });

  it('is checked, and slowed down after five an hour from one sender', async () => {
    await forgetSenders();
    const send = (change: object) => outcome(market.anonymous('POST /feedback', { body: { ...said, ...change } }));
    expect(await send({ text: ' ' })).toBe('invalidInput');
    expect(await send({ contact: { ...reachable, phone: '1' } })).toBe('invalidInput');
    expect(await send({ regionCode: '330903' })).toBe('unknownPlace');
    for (let sent = 0; sent < 5; sent += 1) expect(await send({})).toBe('done');
    expect(await send({})).toBe('rateLimited');
  });
});
