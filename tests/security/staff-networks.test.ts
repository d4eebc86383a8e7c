import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { GUIDE_VERSION } from '@market/contract/privacy';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { StaffNetworks } from '../../apps/server/src/modules/network/staff-networks.js';
import { PASSWORD, signInToConsole, startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { marketCommand } from '../support/market-command.js';
import { outcome } from '../support/samples.js';

const OFFICE = '198.51.100.7';
const ELSEWHERE = '203.0.113.9';
const PROXY = '10.9.9.9';
const LOCAL = { cidr: '127.0.0.1', note: '本机' };
const NETWORKS = [LOCAL, { cidr: '198.51.100.0/24', note: '办公网' }, { cidr: '2001:db8::/32', note: '' }];

describe.each(databases)('A11: the networks of the console on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let system: Client, security: Client;
  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url, { trustedProxies: [PROXY] });
    system = await market.staff('system', ['systemAdmin'], null);
    security = await market.staff('security', ['securityAdmin'], null);
    await market.staff('clerk', ['maintainer'], '320500');
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  type From = { remoteAddress: string; headers?: Record<string, string> };
  const signIn = async ({ remoteAddress, headers = {} }: From) => {
    const payload = { username: 'clerk', password: PASSWORD };
    const answer = await market.app.inject({
      method: 'POST',
      url: '/api/v1/auth/console',
      remoteAddress,
      headers,
      payload,
    });
    return answer.statusCode === 200 ? 'done' : answer.json<{ code: string }>().code;
  };
  const me = async (headers: Record<string, string>, remoteAddress: string) =>
    (await market.app.inject({ url: '/api/v1/auth/me', headers, remoteAddress })).statusCode;
  const put = async (networks: { cidr: string; note: string }[], by = security) => {
    const { version } = await security('GET /staff/networks', {});
    return outcome(by('PUT /staff/networks', { body: { version, networks } }));
  };

  it('an empty list lets everybody in; the security admin narrows it, and shuts nobody out who is doing it', async () => {
    expect(await signIn({ remoteAddress: ELSEWHERE })).toBe('done');
    expect(await put(NETWORKS, system)).toBe('forbidden');
    expect(await put([{ cidr: '10.0.0/8', note: '' }])).toBe('invalidInput');
    expect(await put([{ cidr: '198.51.100.0/24', note: '' }])).toBe('wouldLockOut');
    expect(await put(NETWORKS)).toBe('done');
    expect((await system('GET /staff/networks', {})).networks).toEqual(NETWORKS);
  });

  it('who comes from elsewhere does not get in, whatever a header says, and that is noted', async () => {
    expect(await signIn({ remoteAddress: ELSEWHERE })).toBe('networkNotAllowed');
    for (const name of ['x-forwarded-for', 'x-real-ip', 'forwarded', 'client-ip'])
      expect(await signIn({ remoteAddress: ELSEWHERE, headers: { [name]: OFFICE } })).toBe('networkNotAllowed');
    const proxied = (chain: string) => ({ remoteAddress: PROXY, headers: { 'x-forwarded-for': chain } });
    expect(await signIn(proxied(`${OFFICE}, ${ELSEWHERE}`))).toBe('networkNotAllowed');
    expect(await signIn(proxied(`${ELSEWHERE}, ${OFFICE}`))).toBe('done');
    expect(await signIn({ remoteAddress: OFFICE })).toBe('done');
    expect(await signIn({ remoteAddress: `::ffff:${OFFICE}` })).toBe('done');
    expect(await signIn({ remoteAddress: '2001:db8::7' })).toBe('done');
    const refused = { action: 'session.signIn', code: 'networkNotAllowed', ip: ELSEWHERE };
    expect(await market.dataSource.getRepository(AuditEntry).countBy(refused)).toBe(6);
  });

  it('a session carried elsewhere ends at its first request, with one row; phones are not asked', async () => {
    const headers = await signInToConsole(market.app, 'clerk');
    expect(await me(headers, OFFICE)).toBe(200);
    expect(await me(headers, ELSEWHERE)).toBe(403);
    expect([await me(headers, ELSEWHERE), await me(headers, OFFICE)]).toEqual([401, 401]);
    const rows = await market.dataSource.getRepository(AuditEntry).findBy({ action: 'session.elsewhere' });
    expect(rows).toMatchObject([{ actorName: 'clerk', ip: ELSEWHERE, result: 'refused' }]);
    const body = { code: 'dev-phone', guide: GUIDE_VERSION };
    const { token } = await market.anonymous('POST /auth/wechat', { body });
    expect(await me({ authorization: `Bearer ${token}` }, ELSEWHERE)).toBe(200);
  });

  it('widening it takes another admin; whoever is locked out is let in from the machine', async () => {
    const wider = [...NETWORKS, { cidr: '203.0.113.0/24', note: '分中心' }];
    for (const networks of [wider, []]) expect(await put(networks)).toBe('approvalNeeded');
    const { version } = await security('GET /staff/networks', {});
    const { id, facts } = await security('POST /staff/approvals', {
      body: { kind: 'changeNetworks', payload: { version, networks: wider }, reason: '分中心投用' },
    });
    expect(facts[1]?.value).toContain('203.0.113.0/24（分中心）');
    const agree = (by: Client) =>
      outcome(by('POST /staff/approvals/{id}/agree', { params: { id }, body: { version: 1, note: '' } }));
    expect(await agree(security)).toBe('ownRequest');
    expect(await agree(system)).toBe('done');
    expect(await signIn({ remoteAddress: ELSEWHERE })).toBe('done');

    await put([LOCAL]);
    expect(await signIn({ remoteAddress: OFFICE })).toBe('networkNotAllowed');
    await marketCommand(['network', 'clear'], { DATABASE_URL: database.url });
    market.app.get(StaffNetworks).forget();
    expect(await signIn({ remoteAddress: OFFICE })).toBe('done');
  });
});
