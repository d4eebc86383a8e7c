import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { DAY_MS, isoDay } from '@market/contract/shared';
import { BookingSlot } from '../../apps/server/src/modules/booking/booking-slot.entity.js';
import { Booking } from '../../apps/server/src/modules/booking/booking.entity.js';
import { SignUp } from '../../apps/server/src/modules/sign-up/sign-up.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { bureau, SUZHOU, WUXI, type Bureau } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { organization, outcome } from '../support/samples.js';

const CALLERS = 20;
const SEATS = 7;
const count = <T>(all: readonly T[], wanted: T): number => all.filter((one) => one === wanted).length;

describe.each(databases)('many at once on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let desk: Bureau;
  let callers: Client[];

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    desk = await bureau(market, SUZHOU);
    callers = await Promise.all(Array.from({ length: CALLERS }, (_, i) => market.user(`caller${i}`)));
    for (const [i, caller] of callers.entries())
      await caller('POST /my/organization', { body: { content: organization(WUXI, i + 1) } });
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it.each([1, 3])(`${CALLERS} callers want the same two slots that take %i`, async (capacity) => {
    const fields = { host: '演示单位', booking: '在线预约', openness: 'full' };
    const recordId = await desk.publishOne('instrument', `抢 ${capacity}`, fields);
    const { items } = await desk.verifier('GET /staff/openings', { query: { q: `抢 ${capacity}` } });
    const rules = { ...items[0]?.rules, capacity } as NonNullable<(typeof items)[0]>['rules'];
    await desk.verifier('PUT /staff/openings/{id}', { params: { id: recordId }, body: { version: 0, rules } });
    const grid = await market.anonymous('GET /records/{id}/slots', { params: { id: recordId } });
    const [first = '', second = ''] = grid.slots.map(({ key }) => key);
    const contact = { name: '钱工', phone: '13800001234', consent: true };
    const results = await Promise.all(
      callers.map((caller, i) => {
        const slots = i % 2 === 0 ? [first, second] : [second, first];
        return outcome(caller('POST /my/bookings', { body: { recordId, slots, purpose: '抢', sample: '', contact } }));
      }),
    );
    expect(count(results, 'done')).toBe(capacity);
    expect(count(results, 'slotTaken')).toBe(CALLERS - capacity);
    expect(await market.dataSource.getRepository(Booking).countBy({ recordId })).toBe(capacity);
    expect(await market.dataSource.getRepository(BookingSlot).countBy({ recordId })).toBe(2 * capacity);
  });

  it(`${CALLERS} people want ${SEATS} seats, and then all give theirs up at once`, async () => {
    const startsOn = isoDay(new Date(Date.now() + 7 * DAY_MS));
    const fields = { kind: '对接会', organizer: '演示单位', startsOn, seats: SEATS };
    const recordId = await desk.publishOne('event', '抢座', fields);
    const contact = { name: '钱工', phone: '', consent: false };
    const rows = await Promise.all(
      callers.map((caller) => caller('POST /my/sign-ups', { body: { recordId, contact } })),
    );
    const states = rows.map(({ state }) => state);
    expect([count(states, 'going'), count(states, 'waiting')]).toEqual([SEATS, CALLERS - SEATS]);

    const seated = rows.flatMap(({ id, state, version }, i) => (state === 'going' ? [{ id, version, i }] : []));
    const left = await Promise.all(
      seated.map(({ id, version, i }) =>
        outcome(
          callers[i]?.('POST /my/sign-ups/{id}/cancel', { params: { id }, body: { version } }) ?? Promise.reject(),
        ),
      ),
    );
    expect(count(left, 'done')).toBe(SEATS);
    const after = await market.dataSource.getRepository(SignUp).find({ where: { recordId }, order: { number: 'ASC' } });
    const inLine = after.filter(({ state }) => state !== 'cancelled').map(({ state }) => state);
    expect(inLine).toEqual([
      ...Array.from({ length: SEATS }, () => 'going'),
      ...Array.from({ length: CALLERS - 2 * SEATS }, () => 'waiting'),
    ]);
  });
});
