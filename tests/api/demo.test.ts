import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buffer } from 'node:stream/consumers';
import { missingProofs } from '@market/contract/claim';
import { findRecordType } from '@market/contract/record';
import { AttachmentFiles } from '../../apps/server/src/modules/attachment/attachment-files.js';
import { Attachment } from '../../apps/server/src/modules/attachment/attachment.entity.js';
import { contentIssue } from '../../apps/server/src/modules/attachment/content-check.js';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { Account } from '../../apps/server/src/modules/account/account.entity.js';
import { Bid } from '../../apps/server/src/modules/bid/bid.entity.js';
import { BookingSlot } from '../../apps/server/src/modules/booking/booking-slot.entity.js';
import { Booking } from '../../apps/server/src/modules/booking/booking.entity.js';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { Claim } from '../../apps/server/src/modules/claim/claim.entity.js';
import { publishedText } from '../../apps/server/src/modules/challenge/published-text.js';
import { EvidenceCheck } from '../../apps/server/src/modules/evidence/evidence-check.js';
import { Inquiry } from '../../apps/server/src/modules/inquiry/inquiry.entity.js';
import { SignUp } from '../../apps/server/src/modules/sign-up/sign-up.entity.js';
import { loadDemo } from '../../apps/server/src/database/demo/load-demo.js';
import { resetDemo } from '../../apps/server/src/database/demo/reset-demo.js';
import { CryptoProvider } from '../../apps/server/src/integrations/crypto/crypto-provider.js';
import { signInToConsole, startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';

const quiet = (): void => undefined;

describe.each(databases)('the demonstration data on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    expect(await loadDemo(market.app, quiet)).toBe(true);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('are loaded once, however often it is asked', async () => {
    const records = await market.anonymous('GET /records', { query: {} });
    expect(await Promise.all([loadDemo(market.app, quiet), loadDemo(market.app, quiet)])).toEqual([false, false]);
    expect(await market.anonymous('GET /records', { query: {} })).toMatchObject({ total: records.total });
  });

  it('fill the first screen for all eight places', async () => {
    const home = await market.anonymous('GET /home');
    expect(home.regions).toHaveLength(8);
    expect(home.regions.filter(({ figures }) => figures.resource === 0 || figures.need === 0)).toEqual([]);
    expect(home.latestChallenges).toHaveLength(6);
    expect(home.policyNews).toHaveLength(5);
    for (const card of home.policyNews) expect(findRecordType(card.recordType)?.section).toBe('policy');
    expect(home.openChallenges).toBeGreaterThan(20);
  });

  it('say which part is fictional', async () => {
    const challenges = await market.anonymous('GET /challenges', { query: { limit: 100 } });
    expect(challenges.items.every(({ demo, organizationName }) => demo && organizationName.startsWith('演示·'))).toBe(
      true,
    );
    const records = await market.anonymous('GET /records', { query: { limit: 100 } });
    expect(new Set(records.items.map(({ demo }) => demo))).toEqual(new Set([true, false]));
    expect(records.items.filter(({ demo, title }) => demo !== title.includes('演示'))).toEqual([]);
  });

  it('have a whole chain of evidence, with bids that open and digests that anybody can compute again', async () => {
    const crypto = market.app.get(CryptoProvider);
    const bids = await market.dataSource.getRepository(Bid).find();
    expect(bids.length).toBeGreaterThan(20);
    expect(await market.app.get(EvidenceCheck).run()).toMatchObject({ findings: [], roots: 0 });
    const bureau = await signInToConsole(market.app, 'wuxi-maintainer');
    const { items } = (await market.app.inject({ url: '/api/v1/staff/agreements', headers: bureau })).json<{
      items: { challengeId: string; state: string }[];
    }>();
    expect(items.map(({ state }) => state)).toContain('passed');
    for (const { challengeId } of items)
      expect(
        (await market.app.inject({ url: `/api/v1/staff/challenges/${challengeId}`, headers: bureau })).statusCode,
      ).toBe(200);
    const awarded = await market.dataSource.getRepository(Challenge).findBy({ state: 'awarded' });
    for (const challenge of awarded) {
      expect(crypto.digest(publishedText(challenge.content))).toBe(challenge.digest);
      expect(bids.find(({ id }) => id === challenge.awardedBidId)).toMatchObject({ state: 'awarded' });
      const detail = await market.anonymous('GET /challenges/{id}', { params: { id: challenge.id } });
      expect(detail.award?.teams[0]?.organizationName).toMatch(/^演示·/);
    }
  });

  it('let staff of a place in, and show the verifier what awaits them', async () => {
    const headers = await signInToConsole(market.app, 'suzhou-verifier');
    const answer = await market.app.inject({ url: '/api/v1/staff/records?type=carrier', headers });
    const { items } = answer.json<{ items: { regionCode: string }[] }>();
    expect(new Set(items.map(({ regionCode }) => regionCode))).toEqual(new Set(['320500']));
  });

  it('have a round of verification on its way in all eight places', async () => {
    const headers = await signInToConsole(market.app, 'suzhou-verifier');
    const answer = await market.app.inject({ url: '/api/v1/staff/verification-rounds', headers });
    const [round] = answer.json<{ items: { state: string; total: number; done: number; left: number }[] }>().items;
    expect(round).toMatchObject({ state: 'open', name: '演示·首轮数据核验' });
    expect(round?.done).toBeGreaterThan(10);
    expect(round?.left).toBeGreaterThan(10);
  });

  it('put bookings, sign-ups and questions on the desk of every bureau, and leave room to ask for more', async () => {
    for (const topic of [Booking, SignUp, Inquiry]) {
      const rows = await market.dataSource.getRepository<Booking | SignUp | Inquiry>(topic).find();
      expect(new Set(rows.map(({ regionCode }) => regionCode)).size).toBe(8);
    }
    const slots = await market.dataSource.getRepository(BookingSlot).find();
    const [taken] = slots;
    const grid = await market.anonymous('GET /records/{id}/slots', { params: { id: taken?.recordId ?? '' } });
    expect(new Set(grid.slots.map(({ state }) => state))).toEqual(new Set(['free', 'full']));
  });

  it('hand in every claim with the proof it takes, kept like any other file', async () => {
    const claims = await market.dataSource.getRepository(Claim).find();
    expect(new Set(claims.map(({ kind }) => kind))).toEqual(new Set(['organization', 'adminSeat', 'broker']));
    for (const { id, kind } of claims) {
      const files = await market.dataSource.getRepository(Attachment).findBy({ about: 'claim', aboutId: id });
      expect(
        missingProofs(
          kind,
          files.map(({ part }) => part),
        ),
      ).toEqual([]);
      for (const file of files) {
        const content = await buffer(await market.app.get(AttachmentFiles).read(file));
        expect([await contentIssue('pdf', content), market.app.get(CryptoProvider).digest(content)]).toEqual([
          undefined,
          file.digest,
        ]);
      }
    }
  });

  it('are gone after a reset, but not the audit trail; of two nodes one loads them again', async () => {
    const audits = await market.dataSource.getRepository(AuditEntry).count();
    await resetDemo(market.dataSource);
    expect(await market.dataSource.getRepository(Account).count()).toBe(0);
    expect(await market.dataSource.getRepository(AuditEntry).count()).toBe(audits);
    const loads = await Promise.all([loadDemo(market.app, quiet), loadDemo(market.app, quiet)]);
    expect(loads.sort()).toEqual([false, true]);
  });
});
