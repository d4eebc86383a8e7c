import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { guardedRoles } from '@market/contract/account';
import { approvalTable, type AskApproval } from '@market/contract/approval';
import { routes } from '@market/contract/routes';
import { adminRoles, personalRoles, type Role, type RouteTable } from '@market/contract/shared';
import { Account } from '../../apps/server/src/modules/account/account.entity.js';
import { StaffInvitation } from '../../apps/server/src/modules/account/staff-invitation.entity.js';
import { ApprovalRow } from '../../apps/server/src/modules/approval/approval.entity.js';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { Message } from '../../apps/server/src/modules/message/message.entity.js';
import { PASSWORD, startApp, type TestApp } from '../support/app.js';
import { SUZHOU } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

const HOUR_MS = 3_600_000;

describe.each(databases)('four eyes on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let system: Client, security: Client, second: Client, auditor: Client;
  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    system = await market.staff('system', ['systemAdmin'], null);
    security = await market.staff('security', ['securityAdmin'], null);
    second = await market.staff('second', ['systemAdmin'], null);
    auditor = await market.staff('auditor', ['auditor'], null);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  const accounts = () => market.dataSource.getRepository(Account);
  const read = (username: string) => accounts().findOneByOrFail({ username });
  const refOf = async (username: string) => {
    const { id: accountId, version } = await read(username);
    return { accountId, version };
  };
  const opening = (username: string, ...roles: Role[]): AskApproval => ({
    kind: 'openAccount',
    payload: { username, displayName: username, roles: roles as never, regionCode: null },
    reason: '新任',
  });
  const granting = async (username: string, roles: Role[], regionCode: string | null = null): Promise<AskApproval> => ({
    kind: 'grantRoles',
    payload: { ...(await refOf(username)), roles: roles as never, regionCode },
    reason: '调岗',
  });
  const ask = (body: AskApproval, by = system) => by('POST /staff/approvals', { body });
  const agree = (by: Client, id: string, version = 1) =>
    by('POST /staff/approvals/{id}/agree', { params: { id }, body: { version, note: '核过任命文件' } });
  const refuse = (by: Client, id: string) =>
    by('POST /staff/approvals/{id}/refuse', { params: { id }, body: { version: 1, note: '文件不全' } });

  it('F9: an admin is opened by two; whoever agrees gets the code, and both stand in the trail', async () => {
    const { payload } = opening('new-security', 'securityAdmin');
    expect(await outcome(system('POST /staff/accounts', { body: payload as never }))).toBe('approvalNeeded');
    const { id, facts } = await ask(opening('new-security', 'securityAdmin'));
    expect(facts.map(({ value }) => value)).toEqual(['new-security', 'new-security', '安全管理员', '不限一地']);
    expect(await accounts().countBy({ username: 'new-security' })).toBe(0);
    for (const [by, code] of [
      [system, 'forbidden'],
      [second, 'notFound'],
      [auditor, 'forbidden'],
    ] as const)
      expect(await outcome(agree(by, id))).toBe(code);
    await market.delivered();
    const told = await market.dataSource.getRepository(Message).findBy({ targetId: id });
    expect(told.map(({ title }) => title)).toEqual(['请你同意：开通管理员账号']);
    const { approval, issued } = await agree(security, id);
    expect(approval).toMatchObject({ state: 'agreed', decidedByName: 'security', note: '核过任命文件' });
    if (!issued) throw new Error('no invitation was issued');
    const person = await market.invited(issued);
    expect((await person('GET /auth/me', {})).roles).toEqual(['securityAdmin']);
    const trail = await auditor('GET /staff/audit', { query: { limit: 100 } });
    const rows = trail.items.filter(({ objectId }) => objectId === id || objectId === issued.account.id);
    expect(rows.map(({ action, actorName, reason }) => [action, actorName, reason]).reverse()).toEqual([
      ['approval.ask', 'system', '新任'],
      ['account.create', 'system', '新任'],
      ['approval.agree', 'security', '核过任命文件'],
      ['invitation.accept', 'new-security', null],
      ['session.signIn', 'new-security', null],
    ]);
  });

  it('F9: what was asked is done to the letter, once, within three days, or not at all', async () => {
    await market.staff('clerk', ['maintainer'], SUZHOU);
    const twice = await ask(await granting('clerk', ['districtAdmin']));
    const both = await Promise.all([outcome(agree(security, twice.id)), outcome(agree(security, twice.id))]);
    expect(both.sort()[0]).toBe('done');
    expect(both.filter((code) => code === 'done')).toHaveLength(1);
    expect(await read('clerk')).toMatchObject({ roles: ['districtAdmin'], regionCode: null });

    const stale = await ask(await granting('clerk', ['vetter'], SUZHOU));
    await system('POST /staff/accounts/{id}/disable', {
      params: { id: (await read('clerk')).id },
      body: { version: (await read('clerk')).version },
    });
    expect(await outcome(agree(security, stale.id))).toBe('staleVersion');
    expect(await market.dataSource.getRepository(ApprovalRow).findOneByOrFail({ id: stale.id })).toMatchObject({
      state: 'pending',
    });
    expect(await outcome(refuse(security, stale.id))).toBe('done');
    expect(await outcome(agree(security, stale.id, 2))).toBe('stateConflict');

    const late = await ask({ kind: 'enableAccount', payload: await refOf('clerk'), reason: '返岗' });
    await market.dataSource.getRepository(ApprovalRow).update(late.id, { expiresAt: new Date(Date.now() - 1) });
    expect(await outcome(agree(security, late.id))).toBe('approvalExpired');
    const withdrawn = await ask({ kind: 'enableAccount', payload: await refOf('clerk'), reason: '返岗' });
    const withdraw = (by: Client) =>
      outcome(by('POST /staff/approvals/{id}/withdraw', { params: { id: withdrawn.id }, body: { version: 1 } }));
    expect([await withdraw(security), await withdraw(system)]).toEqual(['forbidden', 'done']);
    expect((await read('clerk')).state).toBe('disabled');
  });

  it('Z11: nobody agrees to what is theirs, and no second account of one person agrees', async () => {
    const own = await granting('system', ['districtAdmin']);
    expect(await outcome(ask(own))).toBe('ownRequest');
    const about = await ask(await granting('security', ['districtAdmin']));
    expect(await outcome(agree(security, about.id))).toBe('ownRequest');
    expect(await outcome(ask(opening('x-admin', 'auditor'), security))).toBe('forbidden');

    const { id } = await ask(opening('third-admin', 'systemAdmin'));
    const invitations = market.dataSource.getRepository(StaffInvitation);
    const invited = async (accountId: string, invitedBy: string, hoursAgo: number) => {
      await invitations.clear();
      const at = new Date(Date.now() - hoursAgo * HOUR_MS);
      const row = { id: id.replace(/.$/, '0'), accountId, invitedBy, invitedByName: '', codeHash: '' };
      await invitations.insert({ ...row, createdAt: at, expiresAt: at, acceptedAt: at, revokedAt: null });
    };
    const [asker, decider] = [(await read('system')).id, (await read('security')).id];
    await invited(decider, asker, 23);
    expect(await outcome(agree(security, id))).toBe('sameHand');
    await invited(asker, decider, 23);
    expect(await outcome(agree(security, id))).toBe('sameHand');
    await invited(decider, asker, 25);
    expect(await outcome(agree(security, id))).toBe('done');
  });

  it('Z11: 系统、安全、审计 are not held together, nor with a business role, by whatever way', async () => {
    await market.staff('mover', ['maintainer'], SUZHOU);
    for (const admin of adminRoles)
      for (const role of personalRoles.filter((each) => each !== admin)) {
        const roles = [admin, role] as never;
        const body = { username: 'mixed', displayName: 'mixed', roles, regionCode: SUZHOU };
        expect(await outcome(system('POST /staff/accounts', { body }))).toBe('invalidInput');
        expect(await outcome(ask({ kind: 'openAccount', payload: body, reason: '兼任' }))).toBe('invalidInput');
        expect(await outcome(ask(await granting('mover', roles, SUZHOU)))).toBe('invalidInput');
      }
    // What was asked before the rule counts no more than what is asked now.
    const asked = await ask(await granting('mover', ['vetter'], SUZHOU));
    const rows = market.dataSource.getRepository(ApprovalRow);
    const row = await rows.findOneByOrFail({ id: asked.id });
    await rows.update(asked.id, { payload: { ...row.payload, roles: ['auditor', 'securityAdmin'] } });
    expect(await outcome(agree(security, asked.id))).toBe('invalidInput');
    expect((await read('mover')).roles).toEqual(['maintainer']);
  });

  it('Z11: the last admin of a kind stays, and guarded accounts come back by two', async () => {
    await market.staff('second-auditor', ['auditor'], null);
    const turn = async (verb: 'disable' | 'enable', username: string) => {
      const { id, version } = await read(username);
      return outcome(system(`POST /staff/accounts/{id}/${verb}`, { params: { id }, body: { version } }));
    };
    expect(await turn('disable', 'second-auditor')).toBe('done');
    expect(await turn('disable', 'auditor')).toBe('lastAdmin');
    expect(await outcome(auditor('GET /auth/me', {}))).toBe('done');
    expect(await turn('enable', 'second-auditor')).toBe('approvalNeeded');
    const { id, version } = await read('auditor');
    expect(await outcome(system('POST /staff/accounts/{id}/invite', { params: { id }, body: { version } }))).toBe(
      'approvalNeeded',
    );
    const back = await ask({ kind: 'enableAccount', payload: await refOf('second-auditor'), reason: '返岗' });
    await agree(security, back.id);
    expect(await market.console('second-auditor', PASSWORD)).toBeDefined();
  });

  it('Z11: no role, and no pair one person may hold, can do a thing and remove its trace', async () => {
    const table: RouteTable = routes;
    const opens = (role: Role) =>
      Object.entries(table).flatMap(([key, { access }]) =>
        access.who === 'staff' && access.roles.includes(role) ? [key] : [],
      );
    // Nothing takes a row out of the trail or writes one; the auditor reads, and has the chain checked.
    const check = 'POST /staff/audit/checks';
    const touching = Object.keys(table).filter((key) => key.includes('/audit') && !key.startsWith('GET '));
    expect(touching).toEqual([check]);
    const writes = opens('auditor').filter((key) => !key.startsWith('GET ') && key !== check);
    expect(writes.filter((key) => !/^POST \/my\/(password|second-factor)/.test(key))).toEqual([]);
    // 系统 and 安全 see and change no business.
    const business = /^\w+ \/(staff\/(records|batches|challenges|bids|agreements|corrections|bookings|consents))/;
    for (const role of ['systemAdmin', 'securityAdmin'] as const)
      expect(opens(role).filter((key) => business.test(key))).toEqual([]);
    // Whoever asks does not agree, but for a colleague's request; of guarded grants the two never share a role.
    for (const kind of ['openAccount', 'grantRoles', 'inviteAccount', 'enableAccount'] as const) {
      const { asks, agrees } = approvalTable[kind];
      expect(asks.filter((role) => agrees.includes(role))).toEqual([]);
    }
    expect(guardedRoles).toEqual(expect.arrayContaining([...adminRoles]));
    const written = await market.dataSource.getRepository(AuditEntry).countBy({ result: 'done' });
    expect(written).toBeGreaterThan(0);
  });
});
