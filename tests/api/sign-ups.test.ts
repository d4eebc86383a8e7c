import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import type { RecordContent, StaffRecordDetail } from '@market/contract/record';
import { DAY_MS, isoDay } from '@market/contract/shared';
import { SignUp } from '../../apps/server/src/modules/sign-up/sign-up.entity.js';
import { signInToConsole, startApp, type TestApp } from '../support/app.js';
import { bureau as bureauOf, carrier, SUZHOU, WUXI, type Bureau } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { forReason, organization, outcome } from '../support/samples.js';

const PHONE = '13800001234';
const inDays = (days: number): string => isoDay(new Date(Date.now() + days * DAY_MS));
const event = { kind: '对接会', organizer: '演示单位', startsOn: inDays(7), hours: '14:00-17:00', venue: '三楼' };

describe.each(databases)('sign-ups on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let desk: Bureau;
  let publish: Bureau['publishOne'];
  let anna: Client, bob: Client, bureau: Client, elsewhere: Client;

  const door = (id: string) => market.anonymous('GET /records/{id}/sign-up', { params: { id } });
  const join = (recordId: string, by: Client, name: string, consent = false) =>
    by('POST /my/sign-ups', { body: { recordId, contact: { name, phone: consent ? PHONE : '', consent } } });
  const leave = (by: Client, id: string, version: number) =>
    by('POST /my/sign-ups/{id}/cancel', { params: { id }, body: { version } });
  const own = (by: Client, id: string) => by('GET /my/sign-ups/{id}', { params: { id } });
  const attendees = (id: string, by = bureau) => by('GET /staff/events/{id}/attendees', { params: { id }, query: {} });

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    desk = await bureauOf(market, SUZHOU);
    ({ verifier: bureau, publishOne: publish } = desk);
    ({ verifier: elsewhere } = await bureauOf(market, WUXI));
    anna = await market.user('anna');
    bob = await market.user('bob');
    await anna('POST /my/organization', { body: { content: organization(WUXI, 1) } });
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('are open to whoever is signed in until the event begins, once a person', async () => {
    const id = await publish('event', '要素对接会', { ...event, seats: 30 });
    expect(await door(id)).toMatchObject({ seats: 30, going: 0, waiting: 0, why: null });
    expect(await outcome(join(id, market.anonymous, '访客'))).toBe('unauthenticated');
    expect(await outcome(join(id, anna, ''))).toBe('invalidInput');
    const mine = await join(id, anna, '安工', true);
    expect(mine).toMatchObject({ state: 'going', attendee: '安工', venue: '三楼', waitingBefore: null });
    expect(mine.code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
    expect(await outcome(join(id, anna, '安工'))).toBe('alreadySignedUp');
    expect(await door(id)).toMatchObject({ going: 1 });
    const listed = await anna('GET /my/sign-ups', { query: { recordId: id } });
    expect(listed.items.map((row) => row.id)).toEqual([mine.id]);
    expect(await outcome(own(bob, mine.id))).toBe('notFound');
  });

  it('are closed after the last day, for what is over or cancelled, and where the organizer has an entry of its own', async () => {
    const late = await publish('event', '已截止', { ...event, signUpUntil: inDays(-1) });
    const away = await publish('event', '另有入口', { ...event, signUpUrl: 'https://example.cn/join' });
    const off = await publish('event', '已取消', { ...event, progress: '已取消' });
    expect([(await door(late)).why, (await door(away)).why]).toEqual(['signUpClosed', 'signUpElsewhere']);
    expect(await outcome(join(late, anna, '安工'))).toBe('signUpClosed');
    expect(await outcome(join(away, anna, '安工'))).toBe('signUpElsewhere');
    expect(await outcome(join(off, anna, '安工'))).toBe('notFound');
  });

  it('wait in line when every seat is taken, and move up when one is given up', async () => {
    const id = await publish('event', '小场', { ...event, seats: 1 });
    const first = await join(id, anna, '安工');
    const carl = await market.user('carl');
    const second = await join(id, bob, '博工', true);
    const third = await join(id, carl, '陈工');
    expect([second.state, second.waitingBefore, third.waitingBefore]).toEqual(['waiting', 0, 1]);
    const params = { id: second.consent?.id ?? '' };
    expect(await outcome(bureau('POST /staff/consents/{id}/open', { params, body: forReason }))).toBe(
      'contactNotReady',
    );

    expect((await leave(anna, first.id, first.version)).state).toBe('cancelled');
    expect(await own(bob, second.id)).toMatchObject({ state: 'going', waitingBefore: null });
    expect(await own(carl, third.id)).toMatchObject({ state: 'waiting', waitingBefore: 0 });
    expect(await bureau('POST /staff/consents/{id}/open', { params, body: forReason })).toEqual({
      name: '博工',
      phone: PHONE,
    });
    await market.delivered();
    const [letter] = (await bob('GET /my/messages', { query: {} })).items;
    expect(letter).toMatchObject({ title: '候补转为已报名', target: { kind: 'signUp', id: second.id } });

    const back = await join(id, anna, '安工');
    expect(back).toMatchObject({ id: first.id, state: 'waiting', waitingBefore: 1, code: first.code });
    expect(await door(id)).toMatchObject({ going: 1, waiting: 2 });
  });

  it('follow the event: more seats go to whoever waits, a new time is told, and calling it off ends them', async () => {
    const fields = { ...event, seats: 1 };
    const before = await desk.publish({ ...carrier('改期的'), fields }, 'event');
    const { id } = before.row;
    const [first, second] = [await join(id, anna, '安工'), await join(id, bob, '博工', true)];
    const edited = (fields: RecordContent['fields'], detail: StaffRecordDetail) =>
      desk.change(detail, { ...carrier('改期的'), fields }).then(async (after) => (await market.delivered(), after));
    const told = async (by: Client) => (await by('GET /my/messages', { query: {} })).items[0]?.title;

    const more = await edited({ ...fields, seats: 2 }, before);
    expect([(await own(bob, second.id)).state, await told(bob)]).toEqual(['going', '候补转为已报名']);
    const later = { ...fields, seats: 2, startsOn: inDays(9), venue: '五楼' };
    const moved = await edited(later, more);
    expect(await own(anna, first.id)).toMatchObject({
      state: 'going',
      venue: '五楼',
      startsAt: `${inDays(9)}T06:00:00.000Z`,
    });
    expect(await told(anna)).toBe('活动时间或地点有变');
    await edited({ ...later, progress: '已取消' }, moved);
    expect([(await own(anna, first.id)).state, await told(anna)]).toEqual(['cancelled', '活动取消']);
    expect((await own(bob, second.id)).consent?.endedAt).not.toBeNull();
  });

  it('cannot be given up once the event has begun', async () => {
    const id = await publish('event', '开始了', event);
    const mine = await join(id, anna, '安工');
    await market.dataSource.getRepository(SignUp).update({ id: mine.id }, { startsAt: new Date(Date.now() - 1_000) });
    expect(await outcome(leave(anna, mine.id, 1))).toBe('alreadyStarted');
  });

  it('are checked in by code or by name, undone, and kept to the bureau of the place', async () => {
    const id = await publish('event', '签到', { ...event, seats: 1 });
    const mine = await join(id, anna, '安工');
    const waiting = await join(id, bob, '博工');
    const byCode = (code: string, by = bureau) =>
      by('POST /staff/events/{id}/check-in', { params: { id }, body: { code } });
    expect(await outcome(byCode('222222'))).toBe('notFound');
    expect(await outcome(byCode(mine.code, elsewhere))).toBe('notFound');
    const typed = `${mine.code.slice(0, 3).toLowerCase()} ${mine.code.slice(3)}`;
    const marked = await byCode(typed);
    expect(marked).toMatchObject({ name: '安工', state: 'attended', organizationName: '演示·样例1号有限公司' });
    expect((await byCode(mine.code)).version).toBe(marked.version);
    const undo = { params: { id: mine.id }, body: { version: marked.version } };
    expect(await outcome(elsewhere('POST /staff/sign-ups/{id}/unattend', undo))).toBe('notFound');
    expect((await bureau('POST /staff/sign-ups/{id}/unattend', undo)).checkedInAt).toBeNull();
    const named = { params: { id: waiting.id }, body: { version: 1 } };
    expect(await outcome(bureau('POST /staff/sign-ups/{id}/attend', named))).toBe('stateConflict');
    expect((await attendees(id)).items.map(({ name, state }) => [name, state])).toEqual([
      ['安工', 'going'],
      ['博工', 'waiting'],
    ]);
    expect(JSON.stringify(await attendees(id))).not.toContain(mine.code);
    expect(await outcome(attendees(id, elsewhere))).toBe('notFound');
    const events = await bureau('GET /staff/events', { query: {} });
    expect(events.items.find(({ recordId }) => recordId === id)).toMatchObject({ seats: 1, going: 1, waiting: 1 });
    expect((await elsewhere('GET /staff/events', { query: {} })).items).toEqual([]);
  });

  it('F9: leave as a sheet with whole phones only when a second person agreed, once, and that is noted', async () => {
    const id = await publish('event', '导出', event);
    const mine = await join(id, anna, '=安工', true);
    await join(id, bob, '博工');
    const url = `/api/v1/staff/events/${id}/attendee-sheet`;
    const sheet = async (username: string, approval?: string) =>
      market.app.inject({
        url: approval ? `${url}?approval=${approval}` : url,
        headers: await signInToConsole(market.app, username),
      });
    expect((await sheet('v-320200')).statusCode).toBe(404);
    const people = async (approval?: string) =>
      (await sheet('v-320500', approval)).body
        .split('\r\n')
        .slice(1, 3)
        .map((line) => line.split(','))
        .map(([, name, , state, phone]) => [name, state, phone]);
    const listed = (phone: string) => [
      [`"'=安工"`, '"已报名"', `"${phone}"`],
      ['"博工"', '"已报名"', '""'],
    ];
    expect(await people()).toEqual(listed('138****1234'));
    expect((await own(anna, mine.id)).consent).toMatchObject({ openedBy: null });

    const asked = { kind: 'exportAttendees', payload: { eventId: id }, reason: '现场联络' } as const;
    expect(await outcome(elsewhere('POST /staff/approvals', { body: asked }))).toBe('notFound');
    const { id: approval } = await bureau('POST /staff/approvals', { body: asked });
    expect((await sheet('v-320500', approval)).statusCode).toBe(409);
    const agree = (by: Client) =>
      outcome(by('POST /staff/approvals/{id}/agree', { params: { id: approval }, body: { version: 1, note: '' } }));
    expect([await agree(bureau), await agree(elsewhere), await agree(desk.maintainer)]).toEqual([
      'ownRequest',
      'notFound',
      'done',
    ]);
    expect((await sheet('m-320500', approval)).statusCode).toBe(409);
    expect(await people(approval)).toEqual(listed(PHONE));
    expect((await sheet('v-320500', approval)).statusCode).toBe(409);
    const { consent } = await own(anna, mine.id);
    expect(consent).toMatchObject({ openedBy: 'v-320500', phoneMasked: '138****1234' });
  });
});
