import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DISPATCH_DAYS, SESSION_DAYS } from '@market/contract/privacy';
import { inventory } from '../../apps/server/src/modules/privacy/inventory.js';
import { RetentionService } from '../../apps/server/src/modules/privacy/retention.service.js';
import { PhoneCode } from '../../apps/server/src/modules/account/phone-code.entity.js';
import { Session } from '../../apps/server/src/modules/account/session.entity.js';
import { Dispatch } from '../../apps/server/src/modules/dispatch/dispatch.entity.js';
import { IdempotencyKey } from '../../apps/server/src/common/idempotency.entity.js';
import { newId } from '../../apps/server/src/common/ids.js';
import { DataExportRow } from '../../apps/server/src/modules/privacy/data-export.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

const DAY_MS = 86_400_000;

describe.each(databases)('P8: what is kept, for how long, on $engine', ({ create }) => {
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

  it('P8: with the clock moved on, what has run out is gone and counted, and nothing else', async () => {
    const person = await market.user('kept');
    const { accountId } = await person('GET /auth/me');
    const of = <T extends object>(entity: new () => T) => market.dataSource.getRepository<T>(entity);
    await market.anonymous('POST /auth/phone-code', { body: { phone: '13900137788' } });
    await person('POST /my/data-exports', { body: {} });
    await market.delivered();
    const now = new Date();
    await of(IdempotencyKey).insert({ accountId, key: 'kept-key', requestDigest: '', answer: null, createdAt: now });
    const sent = (sentAt: Date | null): Dispatch =>
      Object.assign(new Dispatch(), {
        id: newId(),
        causeId: newId(),
        accountId,
        channel: 'sms',
        messageGroup: 'result',
        title: '结果',
        body: '结果已出',
        state: sentAt ? 'sent' : 'waiting',
        attempts: 1,
        availableAt: now,
        lockedUntil: null,
        lastError: null,
        createdAt: now,
        sentAt,
      } as const);
    await of(Dispatch).insert([sent(now), sent(null)]);
    const sweep = (days: number) => market.app.get(RetentionService).sweep(new Date(now.getTime() + days * DAY_MS));

    expect(Object.values(await sweep(0)).every((count) => count === 0)).toBe(true);
    expect(await sweep(3)).toMatchObject({
      PhoneCode: 1,
      IdempotencyKey: 1,
      Session: 0,
      DataExportRow: 0,
      Dispatch: 0,
    });
    expect(await sweep(SESSION_DAYS + 8)).toMatchObject({
      Session: 1,
      DataExportRow: 1,
      OutboxEntry: expect.any(Number),
    });
    expect(await sweep(DISPATCH_DAYS + 1)).toMatchObject({ Dispatch: 1 });
    expect(await outcome(person('GET /my/data'))).toBe('unauthenticated');
    const left = [PhoneCode, IdempotencyKey, Session, DataExportRow].map((entity) => of<object>(entity).count());
    expect(await Promise.all(left)).toEqual([0, 0, 0, 0]);
    expect(await of(Dispatch).countBy({ accountId })).toBe(1);
  });

  it('P8: codes, sessions, answers, copies and sent messages all have a term', () => {
    const terms = inventory.filter(({ retention }) => retention).map(({ entity }) => entity.name);
    for (const name of ['PhoneCode', 'Session', 'IdempotencyKey', 'DataExportRow', 'Dispatch', 'OutboxEntry'])
      expect(terms).toContain(name);
  });
});
