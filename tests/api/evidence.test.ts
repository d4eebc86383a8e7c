import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { vettingChecks } from '@market/contract/challenge';
import { checkReceipt, sm3 } from '@market/contract/evidence';
import { DAY_MS, isoDay } from '@market/contract/shared';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { CommandError } from '../../apps/server/src/cli/command.js';
import { Bid } from '../../apps/server/src/modules/bid/bid.entity.js';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { DailyRoots } from '../../apps/server/src/modules/evidence/daily-roots.js';
import { EvidenceCheck } from '../../apps/server/src/modules/evidence/evidence-check.js';
import { ChainHead } from '../../apps/server/src/common/chain-head.entity.js';
import { EvidenceLinkRow } from '../../apps/server/src/modules/evidence/evidence-link.entity.js';
import { EvidenceRootRow } from '../../apps/server/src/modules/evidence/evidence-root.entity.js';
import { ClockShift } from '../../apps/server/src/modules/rehearsal/clock-shift.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { marketCommand } from '../support/market-command.js';
import { bidContent, challengeContent, organization, outcome, submitBid, submitChallenge } from '../support/samples.js';

describe.each(databases)('the evidence chain on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let demander: Client, bidders: Client[], vetter: Client;
  let folder: string;
  const content = challengeContent();
  const other = 'f'.repeat(64);
  const today = isoDay(new Date());
  const command = (...typed: string[]) => marketCommand(typed, { DATABASE_URL: database.url });

  const publish = async () => {
    const { id, version } = await submitChallenge(demander, content);
    await vetter('POST /staff/challenges/{id}/pass', {
      params: { id },
      body: { version, checks: [...vettingChecks] },
    });
    return id;
  };

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    folder = await mkdtemp(join(tmpdir(), 'market-receipts-'));
    demander = await market.user('demander');
    await demander('POST /my/organization', { body: { content: organization('320500', 1) } });
    bidders = await Promise.all([2, 3, 4, 5, 6].map((n) => market.user(`bidder${n}`)));
    for (const [i, bidder] of bidders.entries())
      await bidder('POST /my/organization', { body: { content: organization('320200', i + 2) } });
    vetter = await market.staff('vetter', ['vetter'], '320500');
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  let challengeId: string;
  let receipts: Awaited<ReturnType<typeof receiptOf>>[];
  const receiptOf = (bidder: Client, id: string) => bidder('GET /my/bids/{id}/receipt', { params: { id } });

  it('takes bids sealed at once in one order without gaps, and shows none of them before the opening', async () => {
    challengeId = await publish();
    const bids = await Promise.all(bidders.map((bidder) => submitBid(bidder, challengeId, bidContent(content))));
    receipts = await Promise.all(bidders.map((bidder, i) => receiptOf(bidder, bids[i]?.id ?? '')));
    expect(receipts.map(({ link }) => link?.seq).sort()).toEqual([2, 3, 4, 5, 6]);
    const shown = await market.anonymous('GET /challenges/{id}/evidence', { params: { id: challengeId } });
    expect(shown.items.map(({ kind, seq }) => [kind, seq])).toEqual([['challenge.published', 1]]);
    expect(await outcome(receiptOf(demander, bids[0]?.id ?? ''))).toBe('notFound');
  });

  it('gives a receipt that holds by itself, before the root of its day is made', () => {
    for (const receipt of receipts)
      expect(checkReceipt(receipt, sm3).map(({ result }) => result)).toEqual(['right', 'right', 'later']);
  });

  it('makes the root of a day once the day is over, once, and publishes it', async () => {
    const roots = market.app.get(DailyRoots);
    await roots.makeDue();
    expect((await market.anonymous('GET /evidence/roots', { query: {} })).items).toEqual([]);
    await market.dataSource.getRepository(ClockShift).insert({ name: 'test', aheadMs: DAY_MS });
    await Promise.all([roots.makeDue(), roots.makeDue()]);
    const { items } = await market.anonymous('GET /evidence/roots', { query: {} });
    expect(items.map(({ day }) => day)).toEqual([today]);
    const exported = await market.app.inject('/api/v1/evidence/export');
    expect(exported.body.replaceAll(' ', '')).toContain(items[0]?.root);
    await writeFile(join(folder, 'roots.csv'), exported.body);
  });

  it('leads from every receipt to the published root, offline', async () => {
    const { root } = await market.anonymous('GET /evidence/roots/{day}', { params: { day: today } });
    const own = await market.anonymous('GET /challenges/{id}/receipt', { params: { id: challengeId } });
    for (const [i, bidder] of bidders.entries()) {
      const receipt = await receiptOf(bidder, receipts[i]?.link?.about ?? '');
      expect(checkReceipt(receipt, sm3, root).map(({ result }) => result)).toEqual(Array(4).fill('right'));
    }
    const path = join(folder, 'receipt.json');
    await writeFile(path, JSON.stringify(own, null, 2));
    const roots = ['--roots', join(folder, 'roots.csv')];
    expect(await command('evidence', 'verify', path, ...roots)).toMatch(/与公布的日根相同\n回执成立$/);
    await writeFile(path, JSON.stringify({ ...own, text: own.text.replace('0.6', '0.8') }));
    await expect(command('evidence', 'verify', path, ...roots)).rejects.toThrow(new CommandError('回执不成立'));
    await writeFile(path, '{}');
    await expect(command('evidence', 'verify', path)).rejects.toThrow('不是存证回执');
  });

  const findings = async () => (await market.app.get(EvidenceCheck).run()).findings;

  it.each<[string, EntityTarget<ObjectLiteral>, () => object, object, RegExp]>([
    [
      'a digest on the chain',
      EvidenceLinkRow,
      () => ({ seq: 3 }),
      { digest: other },
      /^第 3 条（密封方案）内容被改动$/,
    ],
    ['a link and its hash', EvidenceLinkRow, () => ({ seq: 5 }), { hash: other }, /^第 5 条（密封方案）内容被改动$/],
    ['the end of the chain', ChainHead, () => ({ id: 'evidence' }), { hash: other }, /^链尾应为第 6 条/],
    ['a root', EvidenceRootRow, () => ({ day: today }), { root: other }, /的日根与存证链不符$/],
    ['the published text', Challenge, () => ({ id: challengeId }), { publicContent: {} }, /^张榜内容 FB-.*被改动/],
    ['a sealed bid', Bid, () => ({ id: receipts[0]?.link?.about }), { digest: other }, /^密封方案 JB-.*被改动/],
  ])('finds and names tampering with %s', async (_, entity, where, change, named) => {
    const rows = market.dataSource.getRepository(entity);
    const before = await rows.findOneByOrFail(where());
    await rows.update(where(), change);
    expect((await findings())[0]).toMatch(named);
    const restored = Object.keys(change).map((key) => [key, before[key] as unknown]);
    await rows.update(where(), Object.fromEntries(restored));
    expect(await findings()).toEqual([]);
  });

  it('finds a link taken out, and a chain rewritten from there on by the roots somebody kept', async () => {
    const links = market.dataSource.getRepository(EvidenceLinkRow);
    const last = await links.findOneByOrFail({ seq: 6 });
    await links.delete({ seq: 6 });
    expect((await findings())[0]).toBe('链尾应为第 6 条，现在是第 5 条，或内容不同');
    await links.insert(last);
    expect(await command('evidence', 'check', '--roots', join(folder, 'roots.csv'))).toContain('存证链完整');
    await writeFile(join(folder, 'kept.csv'), `"${today}","${other}"`);
    await expect(command('evidence', 'check', '--roots', join(folder, 'kept.csv'))).rejects.toThrow('与留存的清单不同');
  });
});
