import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { TOTP } from 'otpauth';
import { UsageError } from '../../apps/server/src/cli/command.js';
import { Account } from '../../apps/server/src/modules/account/account.entity.js';
import { StaffInvitation } from '../../apps/server/src/modules/account/staff-invitation.entity.js';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { PASSWORD, startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { codeIn, marketCommand } from '../support/market-command.js';
import { outcome } from '../support/samples.js';

const STEP_MS = 30_000;
const INVITE = ['admin', 'invite', '--username', 'first-admin', '--name', '首位管理员'];

describe.each(databases)('A9: invitations of staff on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let system: Client;
  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  const accounts = () => market.dataSource.getRepository(Account);
  const rows = () => market.dataSource.getRepository(StaffInvitation);
  const accept = (code: string, password = PASSWORD, secondFactor?: string) =>
    outcome(
      market.anonymous('POST /invitations/accept', { body: { code, password, ...(secondFactor && { secondFactor }) } }),
    );
  const look = (code: string) => outcome(market.anonymous('POST /invitations/look', { body: { code } }));
  const open = (username: string) =>
    system('POST /staff/accounts', {
      body: { username, displayName: username, roles: ['maintainer'], regionCode: '320500' },
    });
  const invite = async (username: string, by = system) => {
    const { id, version } = await accounts().findOneByOrFail({ username });
    return by('POST /staff/accounts/{id}/invite', { params: { id }, body: { version } });
  };
  const command = (typed: string[]) => marketCommand(typed, { DATABASE_URL: database.url });

  it('an empty database knows no password; the first admin comes by a code of the command line, once', async () => {
    expect(await accounts().count()).toBe(0);
    for (const username of ['admin', 'root', 'system-admin', 'market'])
      expect(await outcome(market.anonymous('POST /auth/console', { body: { username, password: 'admin' } }))).toBe(
        'wrongCredentials',
      );
    await expect(command([...INVITE, '--role', 'maintainer'])).rejects.toThrow(UsageError);
    const code = codeIn(await command(INVITE));
    expect(await accept(code, 'weak')).toBe('invalidInput');
    expect(await accept(code)).toBe('done');
    expect(await accept(code)).toBe('invitationDead');
    system = await market.console('first-admin', PASSWORD);
    expect((await system('GET /auth/me', {})).roles).toEqual(['systemAdmin']);
  });

  it('an invited person chooses the password; nobody else has known it, and the code stands nowhere', async () => {
    const { code, account } = await open('newcomer');
    expect(account.passwordSet).toBe(false);
    expect(
      await outcome(market.anonymous('POST /auth/console', { body: { username: 'newcomer', password: code } })),
    ).toBe('wrongCredentials');
    const shown = await market.anonymous('POST /invitations/look', { body: { code } });
    expect(shown).toMatchObject({ username: 'newcomer', roles: ['maintainer'], secondFactor: false });
    expect(JSON.stringify(await rows().find())).not.toContain(code);
    expect(await accept(code)).toBe('done');
    const newcomer = await market.console('newcomer', PASSWORD);
    expect((await newcomer('GET /auth/me', {})).duty).toBeNull();
    const trail = await market.dataSource.getRepository(AuditEntry).findBy({ objectId: account.id });
    expect(trail.map(({ action, actorName }) => `${action} ${actorName}`).sort()).toEqual([
      'account.create 首位管理员',
      'invitation.accept newcomer',
      'invitation.look 访客',
      'session.signIn newcomer',
    ]);
  });

  it('used at once by two it lets one in; expired, revoked, replaced or unknown it gets one same answer', async () => {
    const used = await open('used');
    const both = await Promise.all([accept(used.code), accept(used.code, 'Other-2026')]);
    expect(both.sort()).toEqual(['done', 'invitationDead']);

    const expired = await open('expired');
    await rows().update({ accountId: expired.account.id }, { expiresAt: new Date(Date.now() - 1) });
    const revoked = await open('revoked');
    const ofRevoked = await rows().findOneByOrFail({ accountId: revoked.account.id });
    const revoke = () => outcome(system('POST /staff/invitations/{id}/revoke', { params: { id: ofRevoked.id } }));
    expect([await revoke(), await revoke()]).toEqual(['done', 'stateConflict']);
    const replaced = await open('replaced');
    await invite('replaced');
    const disabled = await open('disabled');
    await accounts().update({ id: disabled.account.id }, { state: 'disabled' });
    for (const code of [used, expired, revoked, replaced, disabled].map((each) => each.code).concat('x'.repeat(43))) {
      expect(await accept(code)).toBe('invitationDead');
      expect(await look(code)).toBe('invitationDead');
    }
    const { items } = await system('GET /staff/invitations', { query: { limit: 100 } });
    const states = Object.fromEntries(items.reverse().map(({ username, state }) => [username, state]));
    expect(states).toMatchObject({ used: 'accepted', expired: 'expired', revoked: 'revoked', replaced: 'open' });
    const listed = await system('GET /staff/invitations', { query: { state: 'expired' } });
    expect(listed.items.map(({ username }) => username)).toEqual(['expired']);
  });

  it('inviting anew ends password and sessions, and cannot take over who has a second factor', async () => {
    const person = await market.staff('bound', ['maintainer'], '320500');
    const { secret } = await person('POST /my/second-factor', { body: { password: PASSWORD } });
    const totp = (at: number) => new TOTP({ secret }).generate({ timestamp: at });
    await person('POST /my/second-factor/confirm', { body: { code: totp(Date.now() - STEP_MS) } });
    const { code } = await invite('bound');
    expect(await outcome(person('GET /auth/me', {}))).toBe('unauthenticated');
    expect(
      await outcome(market.anonymous('POST /auth/console', { body: { username: 'bound', password: PASSWORD } })),
    ).toBe('wrongCredentials');
    expect(await accept(code)).toBe('secondFactorNeeded');
    expect(await accept(code, PASSWORD, '000000')).toBe('secondFactorRejected');
    expect(await accept(code, PASSWORD, totp(Date.now()))).toBe('done');
    const security = await market.staff('security', ['securityAdmin'], null);
    expect(await outcome(invite('bound', security))).toBe('forbidden');
  });
});
