import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import type { OpeningRow } from '@market/contract/booking';
import { BookingClock } from '../../apps/server/src/modules/booking/booking-clock.js';
import { Booking } from '../../apps/server/src/modules/booking/booking.entity.js';
import { Consent } from '../../apps/server/src/modules/consent/consent.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { bureau as bureauOf, SUZHOU, WUXI, type Bureau } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { forReason, organization, outcome } from '../support/samples.js';

const PHONE = '13800001234';
const contact = { name: '钱工', phone: PHONE, consent: true };
const instrument = { host: '演示单位', booking: '在线预约', openness: 'full', condition: '正常' };

describe.each(databases)('bookings on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let publish: Bureau['publishOne'];
  let company: Client, other: Client, bureau: Client, elsewhere: Client;

  const grid = (id: string) => market.anonymous('GET /records/{id}/slots', { params: { id } });
  const freeSlots = async (id: string) =>
    (await grid(id)).slots.filter(({ state }) => state === 'free').map(({ key }) => key);
  const book = (recordId: string, slots: string[], by = company, change = {}) =>
    by('POST /my/bookings', {
      body: { recordId, slots, purpose: '测薄膜断面', sample: '硅片 3 片', contact, ...change },
    });
  const confirm = (id: string, version = 1, by = bureau) =>
    by('POST /staff/bookings/{id}/confirm', { params: { id }, body: { version, note: '请带工牌' } });
  const cancel = (id: string, version: number, by = company) =>
    by('POST /my/bookings/{id}/cancel', { params: { id }, body: { version, reason: '样品没做好' } });
  const firstSlot = async (id: string): Promise<string> => (await freeSlots(id))[0] ?? '';
  const titlesOf = async (client: Client) => {
    await market.delivered();
    return (await client('GET /my/messages', { query: {} })).items.map(({ title }) => title);
  };

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    company = await market.user('company');
    other = await market.user('other');
    await company('POST /my/organization', { body: { content: organization(WUXI, 1) } });
    await other('POST /my/organization', { body: { content: organization(WUXI, 2) } });
    ({ verifier: bureau, publishOne: publish } = await bureauOf(market, SUZHOU));
    ({ verifier: elsewhere } = await bureauOf(market, WUXI));
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('offer half-days of working days to anyone who looks, and nothing where the record takes no bookings', async () => {
    const { open, kind, slots } = await grid(await publish('instrument', '扫描电镜', instrument));
    expect([open, kind]).toEqual([true, 'halfDay']);
    expect(new Set(slots.map(({ label }) => label))).toEqual(new Set(['上午', '下午']));
    const byPhone = await publish('instrument', '电话预约的', { ...instrument, booking: '电话预约' });
    const broken = await publish('instrument', '停用的', { ...instrument, condition: '停用' });
    for (const id of [byPhone, broken]) {
      expect(await grid(id)).toMatchObject({ open: false, slots: [] });
      expect(await outcome(book(id, ['2026-01-01T09:00']))).toBe('bookingClosed');
    }
  });

  it('are foreseen in the list: the first free slot of each record that can be booked, nothing for the others', async () => {
    const [near, far] = [
      await publish('instrument', '粒度仪甲', instrument),
      await publish('instrument', '粒度仪乙', instrument),
    ];
    await publish('instrument', '粒度仪丙', { ...instrument, booking: '电话预约' });
    const [first = '', second = ''] = await freeSlots(near);
    await book(far, [first]);
    const query = { type: 'instrument', q: '粒度仪', sort: 'title' as const };
    const { items } = await market.anonymous('GET /records', { query });
    const slots = (await grid(near)).slots;
    const named = (key: string) => {
      const { day, label } = slots.find((slot) => slot.key === key) ?? { day: '', label: '' };
      return { day, label };
    };
    const free = new Map(items.map(({ title, freeSlot }) => [title, freeSlot]));
    expect([free.get('粒度仪甲'), free.get('粒度仪乙'), free.get('粒度仪丙')]).toEqual([
      named(first),
      named(second),
      undefined,
    ]);
  });

  it('go from request to confirmation, and hand the contact over only then, noting to whom', async () => {
    const record = await publish('instrument', '透射电镜', instrument);
    const slots = (await freeSlots(record)).slice(0, 2);
    const asked = await book(record, slots);
    expect(asked).toMatchObject({ state: 'requested', purpose: '测薄膜断面', consent: { phoneMasked: '138****1234' } });
    expect(asked.slots).toHaveLength(2);
    expect((await grid(record)).slots.filter(({ key }) => slots.includes(key)).map(({ state }) => state)).toEqual([
      'full',
      'full',
    ]);

    const waiting = await bureau('GET /staff/bookings', { query: {} });
    expect(waiting.items.map(({ id }) => id)).toContain(asked.id);
    const seen = await bureau('GET /staff/bookings/{id}', { params: { id: asked.id } });
    expect(JSON.stringify(seen)).not.toMatch(/钱工|1380000/);
    const consentId = seen.consent?.id ?? '';
    const open = (by: Client) => by('POST /staff/consents/{id}/open', { params: { id: consentId }, body: forReason });
    expect(await outcome(open(bureau))).toBe('contactNotReady');

    expect((await confirm(asked.id)).state).toBe('confirmed');
    expect(await outcome(open(elsewhere))).toBe('notFound');
    expect(await open(bureau)).toEqual({ name: '钱工', phone: PHONE });
    const own = await company('GET /my/bookings/{id}', { params: { id: asked.id } });
    expect(own).toMatchObject({ reply: '请带工牌', repliedBy: 'v-320500', consent: { openedBy: 'v-320500' } });
    expect(await titlesOf(company)).toContain('预约已确认');
    expect(await titlesOf(bureau)).toContain('有新的预约待确认');
    const [given] = (await company('GET /my/consents', { query: {} })).items;
    expect(given).toMatchObject({ receiver: '苏州市科学技术局', openedBy: 'v-320500', subjectId: asked.id });
    const kept = await market.dataSource.getRepository(Consent).findOneByOrFail({ id: consentId });
    expect(JSON.stringify(kept)).not.toMatch(/钱工|1380000/);
  });

  it('are refused with what is missing, without consent, and for slots that are not offered', async () => {
    const record = await publish('instrument', '质谱仪', instrument);
    const [slot = ''] = await freeSlots(record);
    const incomplete = { purpose: '', contact: { name: '', phone: '123', consent: false } };
    await expect(book(record, [], company, incomplete)).rejects.toMatchObject({
      code: 'invalidInput',
      details: ['slots', 'purpose', 'contact.name', 'contact.phone', 'contact.consent'].map((path) => ({ path })),
    });
    expect(await outcome(book(record, ['2026-01-01T09:00']))).toBe('slotNotOffered');
    expect(await outcome(book(record, [slot], await market.user('nobody')))).toBe('organizationNeeded');
    await book(record, [slot]);
    expect(await outcome(book(record, [slot], other))).toBe('slotTaken');
  });

  it('are declined with a reason, and their slots are free again', async () => {
    const record = await publish('instrument', '光刻机', instrument);
    const slot = await firstSlot(record);
    const { id } = await book(record, [slot]);
    const params = { id };
    expect(
      await outcome(bureau('POST /staff/bookings/{id}/decline', { params, body: { version: 1, reason: ' ' } })),
    ).toBe('invalidInput');
    const declined = await bureau('POST /staff/bookings/{id}/decline', {
      params,
      body: { version: 1, reason: '检修' },
    });
    expect(declined).toMatchObject({ state: 'declined', reply: '检修', consent: { endedAt: expect.any(String) } });
    expect(await outcome(confirm(id, 2))).toBe('stateConflict');
    expect((await book(record, [slot], other)).state).toBe('requested');
  });

  it('are cancelled by either side until they begin, and never after', async () => {
    const record = await publish('instrument', '电子束', instrument);
    const slot = await firstSlot(record);
    const mine = await book(record, [slot]);
    expect(await outcome(cancel(mine.id, 1, other))).toBe('notFound');
    expect((await cancel(mine.id, 1)).state).toBe('cancelled');
    const again = await book(record, [slot]);
    await confirm(again.id);
    const params = { id: again.id };
    const byBureau = await bureau('POST /staff/bookings/{id}/cancel', { params, body: { version: 2, reason: '停电' } });
    expect(byBureau).toMatchObject({ state: 'cancelled', reply: '停电' });

    const begun = await book(record, [slot]);
    await confirm(begun.id);
    await market.dataSource.getRepository(Booking).update({ id: begun.id }, { startsAt: new Date(Date.now() - 1_000) });
    expect(await outcome(cancel(begun.id, 2))).toBe('alreadyStarted');
  });

  it('lapse when nobody answered by their start, and are done at their end', async () => {
    const record = await publish('instrument', '探针台', instrument);
    const [first = '', second = ''] = await freeSlots(record);
    const unanswered = await book(record, [first]);
    const used = await book(record, [second]);
    await confirm(used.id);
    const past = new Date(Date.now() - 1_000);
    const rows = market.dataSource.getRepository(Booking);
    await rows.update({ id: unanswered.id }, { startsAt: past });
    await rows.update({ id: used.id }, { startsAt: past, endsAt: past });
    expect(await outcome(confirm(unanswered.id))).toBe('alreadyStarted');
    await market.app.get(BookingClock).run();
    await market.app.get(BookingClock).run();
    const states = (await company('GET /my/bookings', { query: { limit: 2 } })).items.map(({ state }) => state);
    expect(states).toEqual(['done', 'lapsed']);
    expect(await freeSlots(record)).toContain(first);
    expect((await titlesOf(company)).filter((title) => title === '预约到开始时没有答复')).toHaveLength(1);
  });

  it('stop at the fifth that one organization holds at one place', async () => {
    const record = await publish('instrument', '抢手的', instrument);
    const slots = await freeSlots(record);
    for (const slot of slots.slice(0, 5)) await book(record, [slot]);
    expect(await outcome(book(record, slots.slice(5, 6)))).toBe('tooManyBookings');
    expect(await outcome(book(record, slots.slice(5, 6), other))).toBe('done');
  });

  it('follow the rules their own bureau sets, over the version that was read', async () => {
    const record = await publish('platform', '检测平台', { kind: '公共技术服务平台', openness: '预约开放' });
    const row = async (by: Client) =>
      (await by('GET /staff/openings', { query: {} })).items.find(({ recordId }) => recordId === record);
    expect(await row(elsewhere)).toBeUndefined();
    const { rules, version } = (await row(bureau)) ?? { rules: {} as OpeningRow['rules'], version: -1 };
    expect([rules.open, version]).toEqual([true, 0]);
    const hourly = { ...rules, slots: 'hourly' as const, capacity: 2 };
    const save = (by: Client, change = {}, at = version) =>
      by('PUT /staff/openings/{id}', {
        params: { id: record },
        body: { version: at, rules: { ...hourly, ...change } },
      });
    expect(await outcome(save(elsewhere))).toBe('notFound');
    expect(await outcome(save(bureau, { toHour: 9 }))).toBe('invalidInput');
    expect((await save(bureau, { note: '自带耗材' })).version).toBe(1);
    expect(await outcome(save(bureau))).toBe('staleVersion');
    expect(await grid(record)).toMatchObject({ kind: 'hourly', note: '自带耗材' });
    const slot = await firstSlot(record);
    await book(record, [slot]);
    await book(record, [slot], other);
    expect((await grid(record)).slots.find(({ key }) => key === slot)?.state).toBe('full');
    await save(bureau, { open: false }, 1);
    expect(await grid(record)).toMatchObject({ open: false, slots: [] });
  });

  it('of one place are nowhere to be seen by the bureau of another', async () => {
    const record = await publish('instrument', '无锡看不到', instrument);
    const { id } = await book(record, [await firstSlot(record)]);
    expect((await elsewhere('GET /staff/bookings', { query: {} })).total).toBe(0);
    expect(await outcome(elsewhere('GET /staff/bookings/{id}', { params: { id } }))).toBe('notFound');
    expect(await outcome(confirm(id, 1, elsewhere))).toBe('notFound');
    expect(await outcome(other('GET /my/bookings/{id}', { params: { id } }))).toBe('notFound');
    expect(await outcome(company('GET /staff/bookings', { query: {} }))).toBe('forbidden');
  });
});
