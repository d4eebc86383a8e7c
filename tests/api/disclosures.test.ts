import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { fileDesk, samplePdf } from '../support/attachments.js';
import { SUZHOU, WUXI } from '../support/bureau.js';
import { companies } from '../support/companies.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { publishChallenge } from '../support/publish.js';
import { bidContent, challengeContent, outcome, submitBid, submitChallenge } from '../support/samples.js';

const SECRET = '保密原文三七';
const PAGE = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
].join('\n');
const content = challengeContent({ publication: 'abstract', publicAbstract: '只说大概', difficulty: SECRET });
const reason = '资料只给已有中试线的单位';

describe.each(databases)('Z4: the withheld part of a challenge on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let demander: Client, bidder: Client, rival: Client, vetter: Client, elsewhere: Client;
  let id: string, bid: { id: string; version: number };
  let fileIds: string[];

  const panel = (client: Client) => client('GET /challenges/{id}/withheld', { params: { id } });
  const open = (client: Client) => client('GET /my/bids/{id}/withheld', { params: { id: bid.id } });
  const requests = async () => (await demander('GET /my/challenges/{id}/disclosures', { params: { id } })).items;
  const only = async () => {
    const [row] = await requests();
    if (!row) throw new Error('nobody has asked');
    return { params: { id: row.id }, version: row.version };
  };
  const sign = async (client: Client, change: { digest?: string } = {}) => {
    const params = { id: bid.id };
    const { digest } = await client('GET /my/bids/{id}/pledge', { params });
    return client('POST /my/bids/{id}/pledge', { params, body: { digest, signerName: '李工', ...change } });
  };
  const download = async (user: string, fileId: string) => {
    const { token } = await market.anonymous('POST /auth/wechat', { body: { code: `dev-${user}` } });
    const headers = { authorization: `Bearer ${token}` };
    return market.app.inject({ url: `/api/v1/my/bids/${bid.id}/withheld/${fileId}`, headers });
  };

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    ({ demander, bidder, rival } = await companies(market, { demander: SUZHOU, bidder: WUXI, rival: WUXI }));
    vetter = await market.staff('vetter', ['vetter'], SUZHOU);
    elsewhere = await market.staff('elsewhere', ['vetter'], WUXI);
    const draft = await submitChallenge(demander, content);
    id = await publishChallenge(vetter, draft);
    const desk = await fileDesk(market, 'demander');
    const about = { about: 'challenge', aboutId: id, audience: 'bidders' } as const;
    fileIds = [];
    for (const [name, body] of [
      ['工艺窗口.pdf', PAGE],
      ['看不懂.pdf', samplePdf(SECRET)],
    ] as const)
      fileIds.push((await desk.add(name, body, about)).body.id);
    await market.delivered();
    bid = await bidder('POST /my/bids', { body: { challengeId: id } });
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('is told by kind and number alone, and its files leave by no other way', async () => {
    expect(await panel(market.anonymous)).toEqual({
      texts: ['difficulty', 'triedRoutes', 'researchScope'],
      fileCount: 2,
      own: null,
    });
    expect((await panel(bidder)).own).toMatchObject({ bidState: 'draft', state: null });
    for (const client of [market.anonymous, bidder, rival])
      expect((await client('GET /attachments', { query: { about: 'challenge', aboutId: id } })).items).toEqual([]);
    for (const fileId of fileIds)
      expect((await (await fileDesk(market, 'bidder')).download(fileId)).statusCode).toBe(404);
  });

  it('takes a pledge only of who has bid, to the very words that were shown, and once', async () => {
    expect(await outcome(sign(bidder))).toBe('submitBidFirst');
    bid = await submitBid(bidder, id, bidContent(content));
    expect(await outcome(sign(bidder, { digest: '0'.repeat(64) }))).toBe('pledgeChanged');
    expect(await outcome(sign(rival))).toBe('notFound');
    expect(await outcome(sign(demander))).toBe('notFound');
    expect(await outcome(open(bidder))).toBe('disclosureNeeded');

    const both = await Promise.all([outcome(sign(bidder)), outcome(sign(bidder))]);
    expect(both.sort()).toEqual(['alreadyPledged', 'done']);
    const kept = await bidder('GET /my/bids/{id}/pledge', { params: { id: bid.id } });
    expect(kept).toMatchObject({ pledgeVersion: '2026-1', signerName: '李工', own: { state: 'requested' } });
    expect(kept.text).toContain('保密期自签署之日起五年');
    expect(await requests()).toMatchObject([
      { organizationName: '演示·样例2号有限公司', signerName: '李工', pledgeDigest: kept.digest, viewings: 0 },
    ]);
    expect(await outcome(open(bidder))).toBe('disclosureNeeded');
  });

  it('has nothing to ask for where nothing is withheld', async () => {
    const open = challengeContent();
    const challengeId = await publishChallenge(vetter, await submitChallenge(demander, open));
    const params = { id: (await submitBid(rival, challengeId, bidContent(open))).id };
    const { digest } = await rival('GET /my/bids/{id}/pledge', { params });
    const signing = rival('POST /my/bids/{id}/pledge', { params, body: { digest, signerName: '王工' } });
    expect(await outcome(signing)).toBe('nothingWithheld');
  });

  it('is the demander’s to open: nobody else decides, and a refusal can be thought over', async () => {
    const { params, version } = await only();
    for (const client of [bidder, rival])
      expect(await outcome(client('POST /my/disclosures/{id}/approve', { params, body: { version } }))).toBe(
        'notFound',
      );
    await demander('POST /my/disclosures/{id}/refuse', { params, body: { version, reason } });
    expect((await panel(bidder)).own).toMatchObject({ state: 'refused', reason });
    expect(await outcome(open(bidder))).toBe('disclosureNeeded');
    const again = { params, body: { version } };
    expect(await outcome(demander('POST /my/disclosures/{id}/approve', again))).toBe('staleVersion');
    const both = [1, 2].map(() =>
      outcome(demander('POST /my/disclosures/{id}/approve', { params, body: { version: version + 1 } })),
    );
    expect((await Promise.all(both)).filter((result) => result === 'done')).toHaveLength(1);
    await market.delivered();
    for (const client of [demander, bidder]) {
      const { items } = await client('GET /my/messages', { query: {} });
      expect(items.filter(({ title }) => title === '不公开的资料已开放')).toHaveLength(1);
    }
  });

  it('opens to the bidder, logged and marked each time', async () => {
    const opened = await open(bidder);
    expect(opened.texts[0]).toEqual({ key: 'difficulty', text: SECRET });
    expect(opened.watermark).toMatch(/^演示·样例2号有限公司 .*\d{4}年\d+月\d+日 \d+:\d\d$/);
    const [drawn, raw] = await Promise.all(fileIds.map((fileId) => download('bidder', fileId)));
    expect(drawn?.statusCode).toBe(200);
    expect(drawn?.body.startsWith('%PDF-')).toBe(true);
    expect(drawn?.body).not.toBe(PAGE);
    expect(raw?.body).toBe(samplePdf(SECRET));

    const { items } = await demander('GET /my/challenges/{id}/viewings', { params: { id }, query: {} });
    expect(items.map(({ part, name, mark }) => [part, name, mark]).sort()).toEqual([
      ['file', '工艺窗口.pdf', 'watermark'],
      ['file', '看不懂.pdf', 'number'],
      ['text', '', 'watermark'],
    ]);
    const numbered = items.find(({ mark }) => mark === 'number');
    expect(raw?.headers['content-disposition']).toContain(`UTF-8''${numbered?.no}`);
    expect((await requests()).map(({ viewings }) => viewings)).toEqual([3]);
    const trail = market.dataSource.getRepository(AuditEntry);
    expect(await trail.countBy({ action: 'disclosure.view', result: 'done' })).toBe(1);
    expect(await trail.countBy({ action: 'disclosure.viewFile', result: 'done' })).toBe(2);

    for (const client of [rival, demander]) expect(await outcome(open(client))).toBe('notFound');
    expect((await download('rival', fileIds[0] ?? '')).statusCode).toBe(404);
    expect((await download('bidder', bid.id)).statusCode).toBe(404);
  });

  it('shows its bureau who asked and who opened, and no other bureau', async () => {
    const [row] = (await vetter('GET /staff/challenges/{id}/disclosures', { params: { id } })).items;
    expect(row).toMatchObject({ state: 'approved', viewings: 3 });
    const log = await vetter('GET /staff/challenges/{id}/viewings', { params: { id }, query: { limit: 2 } });
    expect(log.items).toHaveLength(2);
    const rest = { limit: 2, cursor: log.nextCursor ?? '' };
    expect((await vetter('GET /staff/challenges/{id}/viewings', { params: { id }, query: rest })).items).toHaveLength(
      1,
    );
    expect(await outcome(elsewhere('GET /staff/challenges/{id}/disclosures', { params: { id } }))).toBe('notFound');
    expect(await outcome(elsewhere('GET /staff/challenges/{id}/viewings', { params: { id }, query: {} }))).toBe(
      'notFound',
    );
    expect(await outcome(rival('GET /my/challenges/{id}/viewings', { params: { id }, query: {} }))).toBe('notFound');
  });

  it('rests while the bid is being rewritten, ends when it is taken back, and ends with the challenge', async () => {
    const params = { id: bid.id };
    const draft = await bidder('POST /my/bids/{id}/unseal', { params, body: { version: bid.version } });
    expect(await outcome(open(bidder))).toBe('submitBidFirst');
    await bidder('POST /my/bids/{id}/submit', { params, body: { version: draft.version } });
    expect(await outcome(open(bidder))).toBe('done');

    const { params: which, version } = await only();
    await demander('POST /my/disclosures/{id}/end', { params: which, body: { version, reason } });
    expect(await outcome(open(bidder))).toBe('disclosureNeeded');
    expect((await download('bidder', fileIds[0] ?? '')).statusCode).toBe(403);
    await demander('POST /my/disclosures/{id}/approve', { params: which, body: { version: version + 1 } });
    expect(await outcome(open(bidder))).toBe('done');

    const own = await demander('GET /my/challenges/{id}', { params: { id } });
    await demander('POST /my/challenges/{id}/cancel', { params: { id }, body: { version: own.version, reason } });
    expect(await outcome(open(bidder))).toBe('disclosureOver');
  });
});
