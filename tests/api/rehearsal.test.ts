import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { AHEAD_HEADER } from '@market/contract/rehearsal';
import { DAY_MS } from '@market/contract/shared';
import { ClosingService } from '../../apps/server/src/modules/challenge/closing.service.js';
import { loadDemo } from '../../apps/server/src/database/demo/load-demo.js';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';

const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();

describe.each(databases)('a rehearsal on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let leader: Client;

  const now = async () => new Date((await market.anonymous('GET /environment')).now).getTime();
  /** What takes bids: a suspended challenge does not, and its deadline waits with it. */
  const open = async () => {
    const { items } = await market.anonymous('GET /challenges', { query: { stage: 'accepting', limit: 50 } });
    return items.filter(({ hold }) => hold === 'none').length;
  };

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url, { rehearsal: true });
    await loadDemo(market.app, () => undefined);
    leader = await market.staff('rehearsal-leader', ['districtAdmin'], '310107');
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('says that it is one', async () => {
    expect(await market.anonymous('GET /environment')).toMatchObject({ rehearsal: true });
  });

  it('lets its clock be put forward: what is due then happens, and nobody is signed out', async () => {
    const before = await open();
    await leader('POST /rehearsal/clock', { body: { to: inDays(200) } });
    expect(await now()).toBeGreaterThan(Date.now() + 199 * DAY_MS);
    await market.app.get(ClosingService).closeDue();
    expect(before).toBeGreaterThan(0);
    expect(await open()).toBe(0);
    await expect(leader('GET /auth/me')).resolves.toMatchObject({ displayName: 'rehearsal-leader' });
  });

  it('tells its clock with every answer, which nobody may keep', async () => {
    const { headers } = await market.app.inject({ method: 'GET', url: '/api/v1/regions' });
    expect(Number(headers[AHEAD_HEADER])).toBeGreaterThan(199 * DAY_MS);
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['back', -1],
    ['beyond a year and a month', 401],
  ])('refuses to put the clock %s', async (_, days) => {
    await expect(leader('POST /rehearsal/clock', { body: { to: inDays(days) } })).rejects.toMatchObject({
      code: 'clockOutOfReach',
    });
  });

  it('is reset by its leader alone: the data as they were, the real time, a trace in the audit trail', async () => {
    const maintainer = await market.staff('rehearsal-maintainer', ['maintainer'], '320500');
    await expect(maintainer('POST /rehearsal/reset')).rejects.toMatchObject({ code: 'forbidden' });
    await leader('POST /rehearsal/reset');
    expect(Math.abs((await now()) - Date.now())).toBeLessThan(60_000);
    expect(await open()).toBeGreaterThan(0);
    await expect(leader('GET /auth/me')).rejects.toMatchObject({ code: 'unauthenticated' });
    const trail = market.dataSource.getRepository(AuditEntry);
    expect(await trail.countBy({ action: 'rehearsal.reset', result: 'done' })).toBe(1);
  });
});

describe.each(databases)('the live market on $engine', ({ create }) => {
  it('knows no clock but the real one and cannot be reset', async () => {
    const database = await create();
    const market = await startApp(database.url);
    const leader = await market.staff('live-leader', ['districtAdmin'], '310107');
    expect(await market.anonymous('GET /environment')).toMatchObject({ rehearsal: false });
    const { headers } = await market.app.inject({ method: 'GET', url: '/api/v1/regions' });
    expect(headers).not.toHaveProperty(AHEAD_HEADER);
    await expect(leader('POST /rehearsal/reset')).rejects.toMatchObject({ code: 'notFound' });
    await expect(leader('POST /rehearsal/clock', { body: { to: inDays(1) } })).rejects.toMatchObject({
      code: 'notFound',
    });
    await market.close();
    await database.drop();
  });
});
