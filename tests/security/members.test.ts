import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import type { Seat } from '@market/contract/shared';
import { MemberInvitation } from '../../apps/server/src/modules/membership/member-invitation.entity.js';
import { Membership } from '../../apps/server/src/modules/organization/membership.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { SUZHOU } from '../support/bureau.js';
import { companies } from '../support/companies.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

describe.each(databases)('members of an organization on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let admin: Client, stranger: Client;
  const idOf = async (client: Client) => (await client('GET /auth/me')).accountId;
  const seatOf = async (client: Client) => (await client('GET /auth/me')).organization?.seat;
  const invite = async (seat: Seat, phone: string | null = null) =>
    (await admin('POST /my/organization/invitations', { body: { seat, phone } })).code;
  const join = async (name: string, seat: Seat) => {
    const client = await market.user(name);
    await client('POST /my/invitations/accept', { body: { code: await invite(seat) } });
    return client;
  };

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    ({ admin, stranger } = await companies(market, { admin: SUZHOU, stranger: SUZHOU }));
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('A9: an invitation lets in one person, within 72 hours, and a dead one is refused like an unknown one', async () => {
    const code = await invite('handler');
    const rows = market.dataSource.getRepository(MemberInvitation);
    expect(JSON.stringify(await rows.find())).not.toContain(code);
    const [first, second] = [await market.user('first'), await market.user('second')];
    const typed = `${code.slice(0, 5).toLowerCase()}-${code.slice(5)}`;
    const seen = await first('POST /my/invitations/look', { body: { code: typed } });
    expect(seen).toMatchObject({ organizationName: '演示·样例1号有限公司', seat: 'handler' });
    const accept = (client: Client) => outcome(client('POST /my/invitations/accept', { body: { code } }));
    expect((await Promise.all([accept(first), accept(second)])).sort()).toEqual(['done', 'memberCodeDead']);
    expect(await outcome(stranger('POST /my/invitations/accept', { body: { code } }))).toBe('memberCodeDead');

    const aged = await invite('viewer');
    await rows.update({ seat: 'viewer' }, { expiresAt: new Date(Date.now() - 1) });
    const ended = await invite('viewer');
    const { invitations } = await admin('GET /my/organization/members');
    const [open] = invitations;
    await admin('DELETE /my/organization/invitations/{id}', { params: { id: open?.id ?? '' } });
    const meant = await invite('viewer', '13800001111');
    const look = async (tried: string) => {
      const third = await market.user('third');
      return outcome(third('POST /my/invitations/look', { body: { code: tried } }));
    };
    for (const dead of [aged, ended, meant, 'ABCDE23456']) expect(await look(dead)).toBe('memberCodeDead');
    const another = await invite('viewer');
    expect(await outcome(stranger('POST /my/invitations/accept', { body: { code: another } }))).toBe(
      'alreadyInOrganization',
    );
  });

  it('A4: a changed seat, removal and leaving hold from the next call on', async () => {
    const member = await join('worker', 'handler');
    const id = await idOf(member);
    expect(
      await outcome(member('PUT /my/organization/members/{id}', { params: { id }, body: { seat: 'admin' } })),
    ).toBe('organizationSeatNeeded');
    await admin('PUT /my/organization/members/{id}', { params: { id }, body: { seat: 'viewer' } });
    expect(await seatOf(member)).toBe('viewer');
    expect(await outcome(member('POST /my/bids', { body: { challengeId: '01ARZ3NDEKTSV4RRFFQ69G5FAV' } }))).toBe(
      'organizationSeatNeeded',
    );
    const other = { params: { id: await idOf(stranger) }, body: { seat: 'viewer' as const } };
    expect(await outcome(admin('PUT /my/organization/members/{id}', other))).toBe('notFound');
    await admin('DELETE /my/organization/members/{id}', { params: { id } });
    expect(await outcome(member('GET /my/organization'))).toBe('organizationNeeded');
    const again = await join('worker', 'viewer');
    await again('POST /my/organization/leave');
    expect(await outcome(again('GET /my/organization/members'))).toBe('organizationNeeded');
  });

  it('keeps one admin whatever happens at once, and hands the seat over when both have said so', async () => {
    expect(await outcome(admin('POST /my/organization/leave'))).toBe('lastMemberAdmin');
    const own = { params: { id: await idOf(admin) }, body: { seat: 'viewer' as const } };
    expect(await outcome(admin('PUT /my/organization/members/{id}', own))).toBe('lastMemberAdmin');
    const second = await join('second-admin', 'admin');
    const left = await Promise.all([admin, second].map((each) => outcome(each('POST /my/organization/leave'))));
    expect(left.sort()).toEqual(['done', 'lastMemberAdmin']);
    const memberships = market.dataSource.getRepository(Membership);
    const stays = (await seatOf(admin)) === 'admin' ? admin : second;
    const organizationId = (await stays('GET /auth/me')).organization?.id ?? '';
    expect(await memberships.countBy({ organizationId, seat: 'admin' })).toBe(1);

    const { code } = await stays('POST /my/organization/invitations', { body: { seat: 'viewer', phone: null } });
    const heir = await market.user('heir');
    await heir('POST /my/invitations/accept', { body: { code } });
    expect(await outcome(heir('POST /my/organization/hand-over/accept'))).toBe('notFound');
    const offer = { accountId: await idOf(heir), after: 'handler' as const };
    const offered = await stays('POST /my/organization/hand-over', { body: offer });
    expect(offered.handOver).toMatchObject({ after: 'handler', toId: offer.accountId });
    expect(await seatOf(heir)).toBe('viewer');
    expect((await heir('GET /my/organization/members')).handOver?.toId).toBe(offer.accountId);
    const after = await heir('POST /my/organization/hand-over/accept');
    expect(after.handOver).toBeNull();
    expect([await seatOf(heir), await seatOf(stays)]).toEqual(['admin', 'handler']);
    await market.delivered();
    const told = (await stays('GET /my/messages', { query: {} })).items[0];
    expect(told).toMatchObject({ title: '单位管理员已移交', target: { kind: 'members' } });
  });
});
