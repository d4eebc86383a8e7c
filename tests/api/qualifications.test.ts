import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { MarketRecord } from '../../apps/server/src/modules/record/record.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { SUZHOU, WUXI } from '../support/bureau.js';
import { grantClaim, submitClaim } from '../support/claims.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

const password = 'Own-Password-1';

describe.each(databases)('technology managers and experts on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let vetter: Client;
  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    vetter = await market.staff('vetter', ['vetter'], SUZHOU);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('makes a technology manager of whom the bureau has vetted, at the console alone, and takes it back', async () => {
    const person = await market.user('manager');
    const door = { body: { username: 'manager-cheng', password } };
    expect(await outcome(person('POST /my/console-door', door))).toBe('consoleDoorClosed');
    const sent = await submitClaim(market, 'manager', 'broker', { regionCode: SUZHOU, publish: true });
    const granted = await grantClaim(vetter, sent);
    expect((await person('POST /my/claims', { body: { kind: 'broker' } })).state).toBe('granted');

    // A week-long session of a phone never carries a role.
    expect(await person('GET /auth/me')).toMatchObject({ roles: [], regionCode: null });
    expect(await outcome(person('GET /staff/broker-requests', { query: {} }))).toBe('forbidden');
    const weak = person('POST /my/console-door', { body: { username: 'manager-cheng', password: 'short' } });
    expect(await outcome(weak)).toBe('invalidInput');
    await person('POST /my/console-door', door);
    expect(await outcome(person('POST /my/console-door', door))).toBe('consoleDoorClosed');
    const desk = await market.console('manager-cheng', password);
    expect(await desk('GET /auth/me')).toMatchObject({ roles: ['broker'], regionCode: SUZHOU });
    expect(await outcome(desk('GET /staff/broker-requests', { query: {} }))).toBe('done');
    const records = market.dataSource.getRepository(MarketRecord);
    const record = await records.findOneByOrFail({ recordType: 'broker' });
    expect(record).toMatchObject({ title: '演示·程朗', regionCode: SUZHOU, state: 'draft', revisionState: 'pending' });
    expect(record.fields).toMatchObject({ level: '中级', certificateNumber: 'JSJL-2025-0001' });

    const revoke = { params: { id: sent.id }, body: { version: granted.version, reason: '证书已注销' } };
    await vetter('POST /staff/claims/{id}/revoke', revoke);
    expect(await outcome(desk('GET /auth/me'))).toBe('unauthenticated');
    const after = await market.console('manager-cheng', password);
    expect(await outcome(after('GET /staff/broker-requests', { query: {} }))).toBe('forbidden');
    const anew = await (await market.user('manager'))('POST /my/claims', { body: { kind: 'broker' } });
    expect(anew.state).toBe('draft');
  });

  it('lets an expert be asked without being published, and nobody grant their own', async () => {
    const person = await market.user('scholar');
    const incomplete = submitClaim(market, 'scholar', 'expert', { regionCode: '' });
    expect(await outcome(incomplete)).toBe('notComplete');
    const [begun] = (await person('GET /my/claims')).items;
    await person('POST /my/claims/{id}/withdraw', { params: { id: begun?.id ?? '' }, body: { version: 2 } });
    const sent = await submitClaim(market, 'scholar', 'expert', { regionCode: SUZHOU });
    const outside = await market.staff('outside', ['vetter'], WUXI);
    expect(await outcome(grantClaim(outside, sent))).toBe('notFound');
    await grantClaim(vetter, sent);
    await person('POST /my/console-door', { body: { username: 'scholar-cheng', password } });
    const desk = await market.console('scholar-cheng', password);
    expect((await desk('GET /staff/seats')).items).toEqual([]);
    const found = (await market.anonymous('GET /records', { query: { type: 'expert' } })).items;
    expect(found).toEqual([]);
    const record = await market.dataSource.getRepository(MarketRecord).findOneByOrFail({ recordType: 'expert' });
    expect(record).toMatchObject({ state: 'draft', revisionState: 'editing' });
  });
});
