import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { startApp, type TestApp } from '../support/app.js';
import { SUZHOU, WUXI } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { passDeadline } from '../support/deadline.js';
import { openBids } from '../support/opening.js';
import { publishChallenge } from '../support/publish.js';
import { bidContent, challengeContent, organization, outcome, submitBid, submitChallenge } from '../support/samples.js';

const talk = { heldOn: '2026-01-15', persons: '甲方李工，乙方王工', points: '测试方法以双方小样为准', nextStep: '' };

describe.each(databases)('talks of matchmaking on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let demander: Client, bidder: Client, rival: Client, vetter: Client, stranger: Client;
  let id: string, bidId: string;

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    [demander, bidder, rival] = [await market.user('d'), await market.user('b'), await market.user('r')];
    await demander('POST /my/organization', { body: { content: organization(SUZHOU, 1) } });
    await bidder('POST /my/organization', { body: { content: organization(WUXI, 2) } });
    await rival('POST /my/organization', { body: { content: organization(WUXI, 3) } });
    vetter = await market.staff('vetter', ['vetter'], SUZHOU);
    stranger = await market.staff('stranger', ['vetter'], WUXI);
    const content = challengeContent();
    id = await publishChallenge(vetter, await submitChallenge(demander, content));
    bidId = (await submitBid(bidder, id, bidContent(content))).id;
    await submitBid(rival, id, bidContent(content));
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('are not there before the bids are open', async () => {
    expect(await outcome(bidder('POST /bids/{id}/talks', { params: { id: bidId }, body: talk }))).toBe('notFound');
    await passDeadline(market, id);
    await openBids(demander, vetter, id);
  });

  it('are noted by both sides, told to the other, and read by them and their bureau alone', async () => {
    const params = { id: bidId };
    await demander('POST /bids/{id}/talks', { params, body: talk });
    const log = await bidder('POST /bids/{id}/talks', { params, body: { ...talk, heldOn: '2026-01-16' } });
    expect(log.items.map(({ heldOn, side }) => [heldOn, side])).toEqual([
      ['2026-01-16', 'bidder'],
      ['2026-01-15', 'demander'],
    ]);
    expect(await demander('GET /bids/{id}/talks', { params })).toEqual(log);
    await market.delivered();
    for (const side of [demander, bidder]) {
      const { items } = await side('GET /my/messages', { query: {} });
      expect(items.filter(({ title }) => title === '有新的对接记录')).toHaveLength(1);
    }
    expect(await outcome(rival('GET /bids/{id}/talks', { params }))).toBe('notFound');
    expect(await outcome(rival('POST /bids/{id}/talks', { params, body: talk }))).toBe('notFound');
    const seen = await vetter('GET /staff/challenges/{id}/talks', { params: { id } });
    expect(seen.items.map(({ items }) => items.length).sort()).toEqual([0, 2]);
    expect(await outcome(stranger('GET /staff/challenges/{id}/talks', { params: { id } }))).toBe('notFound');
  });

  it('cannot lie in the future, and end with the talking', async () => {
    const params = { id: bidId };
    const tomorrow = { ...talk, heldOn: '2999-01-01' };
    expect(await outcome(demander('POST /bids/{id}/talks', { params, body: tomorrow }))).toBe('notComplete');
    const { version } = await demander('GET /my/challenges/{id}', { params: { id } });
    await demander('POST /my/challenges/{id}/begin-judging', { params: { id }, body: { version } });
    expect(await outcome(bidder('POST /bids/{id}/talks', { params, body: talk }))).toBe('stateConflict');
    expect((await bidder('GET /bids/{id}/talks', { params })).items).toHaveLength(2);
  });
});
