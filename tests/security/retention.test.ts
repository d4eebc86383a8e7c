import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DISPATCH_DAYS, DRAFT_DAYS, DRAFT_NOTICE_DAYS, SESSION_DAYS } from '@market/contract/privacy';
import { AppConfig } from '../../apps/server/src/config/app-config.js';
import { Attachment } from '../../apps/server/src/modules/attachment/attachment.entity.js';
import { Bid } from '../../apps/server/src/modules/bid/bid.entity.js';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { Claim } from '../../apps/server/src/modules/claim/claim.entity.js';
import { Message } from '../../apps/server/src/modules/message/message.entity.js';
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
import { fileDesk, samplePdf } from '../support/attachments.js';
import { SUZHOU, WUXI } from '../support/bureau.js';
import { publishChallenge } from '../support/publish.js';
import { challengeContent, organization, outcome, submitChallenge } from '../support/samples.js';

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
    await market.anonymous('POST /auth/phone-code', { body: { phone: '13800007788' } });
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

  it('P8: a draft goes 180 days after it was saved, two weeks after its owners were told; what was handed in stays', async () => {
    const of = <T extends object>(entity: new () => T) => market.dataSource.getRepository<T>(entity);
    const demander = await market.user('drafts');
    await demander('POST /my/organization', { body: { content: organization(SUZHOU, 81) } });
    const vetter = await market.staff('drafts-vetter', ['vetter'], SUZHOU);
    const bidder = await market.user('bidder');
    await bidder('POST /my/organization', { body: { content: organization(WUXI, 82) } });
    const submitted = await submitChallenge(demander, challengeContent());
    const published = await publishChallenge(vetter, await submitChallenge(demander, challengeContent()));
    const body = { version: submitted.version, reason: '写清指标' };
    await vetter('POST /staff/challenges/{id}/return', { params: { id: submitted.id }, body });
    const { id } = await demander('POST /my/challenges', { body: { content: challengeContent({ title: '老草稿' }) } });
    const desk = await fileDesk(market, 'drafts');
    await desk.add('图纸.pdf', samplePdf(), { about: 'challenge', aboutId: id });
    await bidder('POST /my/bids', { body: { challengeId: published } });
    await bidder('POST /my/claims', { body: { kind: 'broker' } });
    await market.delivered();
    const now = Date.now();
    const sweep = (days: number) => market.app.get(RetentionService).sweep(new Date(now + days * DAY_MS));
    const none = { Challenge: 0, Bid: 0, Claim: 0 };

    expect(await sweep(DRAFT_DAYS - DRAFT_NOTICE_DAYS - 1)).toMatchObject(none);
    const told = () => of(Message).find({ where: { title: '草稿快到期了' }, select: { body: true } });
    await market.delivered();
    expect(await told()).toEqual([]);
    expect(await sweep(DRAFT_DAYS - 1)).toMatchObject(none);
    expect(await sweep(DRAFT_DAYS - 1)).toMatchObject(none);
    await market.delivered();
    const bodies = (await told()).map(({ body: text }) => text.replace(/很久.*/, '')).sort();
    expect(bodies).toEqual(['「技术经理人认证」的申请草稿', '榜单草稿「老草稿」', '没有提交的方案草稿']);
    expect(await of(Challenge).countBy({ id })).toBe(1);

    expect(await sweep(DRAFT_DAYS + 1)).toMatchObject({ Challenge: 1, Bid: 1, Claim: 1 });
    const kept = (await of(Challenge).find()).map((row) => row.id).sort();
    expect(kept).toEqual([submitted.id, published].sort());
    expect([await of(Bid).count(), await of(Claim).count(), await of(Attachment).count()]).toEqual([0, 0, 0]);
    expect(await readdir(join(market.app.get(AppConfig).filesDir, 'attachment'))).toEqual([]);
  });

  it('P8: codes, sessions, answers, copies, sent messages and drafts all have a term', () => {
    const drafts = ['Challenge', 'Bid', 'Claim'];
    const terms = inventory.filter(({ retention }) => retention).map(({ entity }) => entity.name);
    for (const name of [
      'PhoneCode',
      'Session',
      'IdempotencyKey',
      'DataExportRow',
      'Dispatch',
      'OutboxEntry',
      ...drafts,
    ])
      expect(terms).toContain(name);
  });
});
