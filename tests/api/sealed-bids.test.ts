import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { entities } from '../../apps/server/src/database/entities.js';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { Bid } from '../../apps/server/src/modules/bid/bid.entity.js';
import { BidOpening } from '../../apps/server/src/modules/bid-opening/bid-opening.entity.js';
import { EvidenceCheck } from '../../apps/server/src/modules/evidence/evidence-check.js';
import { AppConfig } from '../../apps/server/src/config/app-config.js';
import { CryptoProvider } from '../../apps/server/src/integrations/crypto/crypto-provider.js';
import { AttachmentFiles } from '../../apps/server/src/modules/attachment/attachment-files.js';
import { Attachment } from '../../apps/server/src/modules/attachment/attachment.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { fileDesk, samplePdf } from '../support/attachments.js';
import { companies } from '../support/companies.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { passDeadline } from '../support/deadline.js';
import { publishChallenge } from '../support/publish.js';
import { bidContent, challengeContent, outcome, submitBid, submitChallenge } from '../support/samples.js';

const SUZHOU = '320500';
const WUXI = '320200';
const CANARY = '密封金丝雀 7f3a 微纳镀层配方';

describe.each(databases)('F10: sealed bids on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let demander: Client, bidder: Client, rival: Client, witness: Client, stranger: Client, district: Client;
  const content = challengeContent();

  const publish = async (change: Partial<typeof content> = {}) =>
    publishChallenge(witness, await submitChallenge(demander, { ...content, ...change }));
  const rowsOf = async (name: string) => market.dataSource.query(`SELECT * FROM ${name}`) as Promise<unknown[]>;

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    ({ demander, bidder, rival } = await companies(market, { demander: SUZHOU, bidder: WUXI, rival: WUXI }));
    witness = await market.staff('witness', ['vetter'], SUZHOU);
    desk = await fileDesk(market, 'bidder');
    stranger = await market.staff('stranger', ['vetter'], WUXI);
    district = await market.staff('district', ['districtAdmin'], null);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  let id: string;
  let bidId: string;
  let desk: Awaited<ReturnType<typeof fileDesk>>;
  let evidence: { id: string };

  it('keeps a sealed bid from everybody but its bidder, in every answer and in every table', async () => {
    id = await publish();
    const draft = await bidder('POST /my/bids', { body: { challengeId: id } });
    const params = { id: draft.id };
    const body = { version: draft.version, content: bidContent(content, { route: CANARY }) };
    const saved = await bidder('PUT /my/bids/{id}', { params, body }, { idempotencyKey: 'save-0001' });
    ({ body: evidence } = await desk.add('剥离测试.pdf', samplePdf(CANARY), {
      about: 'bid',
      aboutId: draft.id,
      part: 'i1',
    }));
    await market.delivered();
    const sealed = await bidder(
      'POST /my/bids/{id}/submit',
      { params, body: { version: saved.version } },
      { idempotencyKey: 'seal-0001' },
    );
    const unsealed = await bidder('POST /my/bids/{id}/unseal', { params, body: { version: sealed.version } });
    expect((await desk.download(evidence.id)).body).toBe(samplePdf(CANARY));
    await bidder('POST /my/bids/{id}/submit', { params, body: { version: unsealed.version } });
    bidId = sealed.id;
    await submitBid(rival, id, bidContent(content));

    const own = await bidder('GET /my/bids/{id}', { params });
    expect(own.content.route).toBe(CANARY);
    const tables = await Promise.all(entities.map((e) => rowsOf(market.dataSource.getMetadata(e).tableName)));
    expect(JSON.stringify(tables)).not.toContain(CANARY);

    const challenge = { params: { id } };
    expect(await outcome(demander('GET /my/challenges/{id}/bids', challenge))).toBe('bidsStillSealed');
    expect(await outcome(demander('POST /my/challenges/{id}/open', challenge))).toBe('bidsStillSealed');
    expect(await outcome(witness('POST /staff/challenges/{id}/open', challenge))).toBe('bidsStillSealed');
    expect(await outcome(district('POST /staff/challenges/{id}/open', challenge))).toBe('bidsStillSealed');
    expect(await outcome(rival('GET /my/bids/{id}', { params }))).toBe('notFound');
    expect(await outcome(rival('GET /my/bids/{id}/receipt', { params }))).toBe('notFound');
    expect(await outcome(market.anonymous('GET /challenges/{id}/opening', challenge))).toBe('notFound');
    for (const reader of [demander, witness, rival])
      expect(await outcome(reader('GET /attachments', { query: { about: 'bid', aboutId: bidId } }))).toBe('notFound');
    const readEvidence = (client: Client) =>
      outcome(client('GET /attachments/{id}/file', { params: { id: evidence.id } }));
    for (const reader of [demander, witness, district, rival]) expect(await readEvidence(reader)).toBe('notFound');
    expect((await desk.download(evidence.id)).body).toBe(samplePdf(CANARY));
    const kept = await market.dataSource.getRepository(Attachment).findOneByOrFail({ id: evidence.id });
    const stored = await readFile(join(market.app.get(AppConfig).filesDir, 'attachment', evidence.id));
    expect(stored.includes(CANARY)).toBe(false);
    // Whoever holds the rows, the files and the data key still lacks the challenge's key.
    const files = market.app.get(AttachmentFiles);
    await expect(files.read(kept)).rejects.toMatchObject({ code: 'bidsStillSealed' });
    await expect(files.read(kept, market.app.get(CryptoProvider))).rejects.toThrow('sealed text was changed');
    const seen = [
      await demander('GET /my/challenges/{id}', challenge),
      await demander('GET /my/challenges/{id}/opening', challenge),
      await witness('GET /staff/challenges/{id}', challenge),
      await market.anonymous('GET /challenges/{id}/evidence', challenge),
    ];
    expect(JSON.stringify(seen)).not.toContain(CANARY);
    expect(seen[0]).toMatchObject({ bidCount: null });
  });

  it('needs both sides: one alone opens nothing, nor do two acts of one side', async () => {
    await passDeadline(market, id);
    const challenge = { params: { id } };
    expect(await outcome(stranger('POST /staff/challenges/{id}/open', challenge))).toBe('notFound');
    const first = await witness('POST /staff/challenges/{id}/open', challenge);
    expect(first).toMatchObject({ record: null, demander: { at: null }, toCheck: 0 });
    expect(first.waitsUntil).not.toBeNull();
    await district('POST /staff/challenges/{id}/open', challenge);
    expect(await outcome(demander('GET /my/challenges/{id}/bids', challenge))).toBe('bidsStillSealed');
    expect((await bidder('GET /my/bids/{id}', { params: { id: bidId } })).state).toBe('submitted');
  });

  it('lets the first act lapse after 30 minutes', async () => {
    const long = new Date(Date.now() - 31 * 60_000);
    await market.dataSource.getRepository(BidOpening).update({ challengeId: id }, { witnessAt: long });
    const alone = await demander('POST /my/challenges/{id}/open', { params: { id } });
    expect(alone.record).toBeNull();
  });

  it('opens when the other side follows, once, with a record that everybody may read and check', async () => {
    const both = await Promise.all([
      outcome(witness('POST /staff/challenges/{id}/open', { params: { id } })),
      outcome(district('POST /staff/challenges/{id}/open', { params: { id } })),
    ]);
    expect([...both].sort()).toEqual(['alreadyOpened', 'done']);
    const { record, digest } = await market.anonymous('GET /challenges/{id}/opening', { params: { id } });
    expect(record).toMatchObject({
      demander: { organizationName: '演示·样例1号有限公司' },
      witness: { organizationName: '苏州市科学技术局' },
    });
    expect(record.bids.map(({ intact }) => intact)).toEqual([true, true]);
    const { items } = await market.anonymous('GET /challenges/{id}/evidence', { params: { id } });
    expect(items[0]).toMatchObject({ kind: 'bid.opened', digest });
    const audits = market.dataSource.getRepository(AuditEntry);
    for (const [action, times] of [
      ['challenge.openBids', 1],
      ['challenge.witnessOpening', 3],
    ] as const)
      expect(await audits.countBy({ action, objectId: id, result: 'done' })).toBe(times);
    const { items: bids } = await demander('GET /my/challenges/{id}/bids', { params: { id } });
    expect(bids.map((bid) => [bid.state, bid.content.route])).toContainEqual(['formatCheck', CANARY]);
    const { items: files } = await demander('GET /attachments', { query: { about: 'bid', aboutId: bidId } });
    expect(files).toMatchObject([{ id: evidence.id, part: 'i1' }]);
    const opened = await fileDesk(market, 'demander');
    expect((await opened.download(evidence.id)).body).toBe(samplePdf(CANARY));
    expect(await outcome(witness('GET /staff/challenges/{id}/bids', { params: { id } }))).toBe('forbidden');
    expect((await market.app.get(EvidenceCheck).run()).findings).toEqual([]);
  });

  it('checks the form of every bid, with a reason for whom it turns away', async () => {
    const params = { id };
    const { items } = await demander('GET /my/challenges/{id}/bids', { params });
    const one = [{ bidId, reason: null }];
    const check = (by: typeof demander, decisions: { bidId: string; reason: string | null }[]) =>
      by('POST /my/challenges/{id}/format-check', { params, body: { decisions } });
    expect(await outcome(check(demander, one))).toBe('reasonsMissing');
    expect(await outcome(check(rival, one))).toBe('notFound');
    expect(
      await outcome(witness('POST /staff/challenges/{id}/format-check', { params, body: { decisions: one } })),
    ).toBe('notFound');
    const decisions = items.map((bid) => ({ bidId: bid.id, reason: bid.id === bidId ? null : '附件缺单位盖章' }));
    expect(await check(demander, decisions)).toMatchObject({ toCheck: 0 });
    expect(await outcome(check(demander, decisions))).toBe('stateConflict');
    const refused = await rival('GET /my/bids', {});
    const own = await rival('GET /my/bids/{id}', { params: { id: refused.items[0]?.id ?? '' } });
    expect(own).toMatchObject({ state: 'notSelected', outcome: { kind: 'formal', text: '附件缺单位盖章' } });
  });

  it('fails the challenge when no bid passes, and has the bureau check a government one', async () => {
    const government = await publish({ kind: 'government' });
    await submitBid(bidder, government, bidContent(content));
    await passDeadline(market, government);
    const params = { id: government };
    await demander('POST /my/challenges/{id}/open', { params });
    await witness('POST /staff/challenges/{id}/open', { params });
    const { items } = await witness('GET /staff/challenges/{id}/bids', { params });
    const decisions = items.map((bid) => ({ bidId: bid.id, reason: '揭榜单位不符合申报条件' }));
    expect(await outcome(demander('POST /my/challenges/{id}/format-check', { params, body: { decisions } }))).toBe(
      'forbidden',
    );
    await witness('POST /staff/challenges/{id}/format-check', { params, body: { decisions } });
    expect((await demander('GET /my/challenges/{id}', { params })).state).toBe('failed');
  });

  it('puts on record that a ciphertext was changed, and opens the others', async () => {
    const other = await publish();
    const mine = await submitBid(bidder, other, bidContent(content));
    await submitBid(rival, other, bidContent(content));
    const bids = market.dataSource.getRepository(Bid);
    const { sealed } = await bids.findOneByOrFail({ id: mine.id });
    await bids.update({ id: mine.id }, { sealed: { ...sealed, text: `AAAA${sealed.text.slice(4)}` } });
    await passDeadline(market, other);
    await witness('POST /staff/challenges/{id}/open', { params: { id: other } });
    const { record } = await demander('POST /my/challenges/{id}/open', { params: { id: other } });
    expect(record?.bids.map(({ no, intact }) => [no, intact])).toEqual([
      [mine.no, false],
      [expect.any(String), true],
    ]);
    const { items } = await demander('GET /my/challenges/{id}/bids', { params: { id: other } });
    expect(items.map(({ no }) => no)).toEqual([record?.bids[1]?.no]);
    expect(await bidder('GET /my/bids', {})).toMatchObject({ items: [{ state: 'notSelected' }, {}, {}] });
    const { findings } = await market.app.get(EvidenceCheck).run();
    expect(findings).toEqual([expect.stringMatching(new RegExp(`^密封方案 ${String(mine.no)}被改动`))]);
  });
});
