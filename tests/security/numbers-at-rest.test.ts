import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY_MS, isoDay } from '@market/contract/shared';
import { sealContacts } from '../../apps/server/src/database/seal-contacts.js';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { startApp, testCrypto, type TestApp } from '../support/app.js';
import { bureau as bureauOf, SUZHOU, WUXI } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { everyRow } from '../support/every-row.js';
import { publishChallenge } from '../support/publish.js';
import { challengeContent, forReason, organization, submitChallenge } from '../support/samples.js';

/** One for each field of a form that asks for a number: which one a dump betrays is seen by its end. */
const NUMBER = {
  posting: '13800007101',
  amendment: '13800007102',
  booking: '13800007103',
  signUp: '13800007104',
  inquiry: '13800007105',
  feedback: '13800007106',
  invitation: '13800007107',
  code: '13800007109',
  own: '13800007110',
} as const;
const person = (phone: string) => ({ name: '演示·周岚', phone, consent: true });
const once = (what: string) => ({ idempotencyKey: `numbers-at-rest-${what}` });

describe.each(databases)('P6: numbers at rest on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  async function posted() {
    const demander = await market.user('demander');
    await demander('POST /my/organization', { body: { content: organization(SUZHOU, 1) } });
    const vetter = await market.staff('vetter', ['vetter'], SUZHOU);
    const content = challengeContent({ contactPhone: NUMBER.posting });
    const id = await publishChallenge(vetter, await submitChallenge(demander, content));
    const params = { id };
    const { version } = await demander('GET /my/challenges/{id}', { params });
    const changed = { ...content, contactPhone: NUMBER.amendment, scenario: '高频高速覆铜板与封装基板' };
    const amend = { params, body: { version, content: changed, reason: '换了联系人' } };
    await demander('POST /my/challenges/{id}/amend', amend, once('amend'));
    return { demander, vetter, params, amend };
  }

  async function asked() {
    const user = await market.user('asker');
    await user('POST /my/organization', { body: { content: organization(WUXI, 2) } });
    const { publishOne, verifier } = await bureauOf(market, SUZHOU);
    const host = '演示单位';
    const instrument = await publishOne('instrument', '演示电镜', {
      ...{ host, booking: '在线预约', openness: 'full', condition: '正常' },
    });
    const { slots } = await market.anonymous('GET /records/{id}/slots', { params: { id: instrument } });
    const free = slots.filter(({ state }) => state === 'free').slice(0, 1);
    const purpose = { purpose: '测断面', sample: '硅片' };
    const booking = await user('POST /my/bookings', {
      body: { recordId: instrument, slots: free.map(({ key }) => key), ...purpose, contact: person(NUMBER.booking) },
    });
    const { id, version } = booking;
    await verifier('POST /staff/bookings/{id}/confirm', { params: { id }, body: { version, note: '请带工牌' } });
    const startsOn = isoDay(new Date(Date.now() + 7 * DAY_MS));
    const event = { kind: '对接会', organizer: host, startsOn, hours: '14:00-17:00', venue: '三楼' };
    await user('POST /my/sign-ups', {
      body: { recordId: await publishOne('event', '演示对接会', event), contact: person(NUMBER.signUp) },
    });
    const loan = await publishOne('loan', '演示科创贷', { institution: '演示银行' });
    await user('POST /my/inquiries', {
      body: { recordId: loan, question: '能贷多少', amountFen: 100_000_000, contact: person(NUMBER.inquiry) },
    });
    await user('POST /feedback', {
      body: {
        ...{ kind: 'suggestion', regionCode: null, text: '想一想', anonymous: false },
        contact: person(NUMBER.feedback),
      },
    });
    await user('POST /my/organization/invitations', { body: { seat: 'handler', phone: NUMBER.invitation } });
    await user('POST /my/phone/code', { body: { phone: NUMBER.code } });
    await user('POST /my/phone/wechat', { body: { code: `dev-phone-${NUMBER.own}` } });
    return { verifier, bookingId: id };
  }

  it('P6: typed into any form, opened by staff and answered twice, a number stands in no row of a dump', async () => {
    const { demander, vetter, params, amend } = await posted();
    const { verifier, bookingId } = await asked();
    await market.delivered();

    const opened = await vetter('POST /staff/challenges/{id}/contact', { params, body: forReason }, once('open'));
    expect(opened.phone).toBe(NUMBER.amendment);
    const again = await vetter('POST /staff/challenges/{id}/contact', { params, body: forReason }, once('open'));
    expect(again).toEqual(opened);
    expect((await demander('POST /my/challenges/{id}/amend', amend, once('amend'))).content.contactPhone).toBe(
      NUMBER.amendment,
    );
    const { content } = await vetter('GET /staff/challenges/{id}', { params });
    expect([content.contactName, content.contactPhone]).toEqual(['演示联系人', '138****7102']);
    const booked = await verifier('GET /staff/bookings/{id}', { params: { id: bookingId } });
    expect(JSON.stringify(booked)).not.toContain(NUMBER.booking);

    const dump = await everyRow(market.dataSource);
    expect(dump.length).toBeGreaterThan(50);
    expect(dump.filter((row) => Object.values(NUMBER).some((number) => row.includes(number)))).toEqual([]);
  });

  it('P6: a number from before is moved out of the text at the next start', async () => {
    const demander = await market.user('earlier');
    await demander('POST /my/organization', { body: { content: organization(SUZHOU, 3) } });
    const { id } = await demander('POST /my/challenges', { body: { content: challengeContent() } });
    const rows = market.dataSource.getRepository(Challenge);
    const content = challengeContent({ contactPhone: NUMBER.posting });
    await rows.update({ id }, { content, contact: null as never });
    await sealContacts(market.dataSource.manager, testCrypto);
    await sealContacts(market.dataSource.manager, testCrypto);
    const { content: stored } = await rows.findOneByOrFail({ id });
    expect([stored.title, stored.contactName, stored.contactPhone]).toEqual([content.title, '', '']);
    expect((await demander('GET /my/challenges/{id}', { params: { id } })).content).toMatchObject({
      contactName: content.contactName,
      contactPhone: NUMBER.posting,
    });
  });
});
