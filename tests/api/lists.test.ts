import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client, Request } from '@market/api-client';
import { listKinds, type ListEntry } from '@market/contract/lists';
import type { FieldValues, ListKind, RecordContent } from '@market/contract/record';
import { loadDemo } from '../../apps/server/src/database/demo/load-demo.js';
import { signInToConsole, startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';

const [SUZHOU, NANTONG, WUXI] = ['320500', '320600', '320200'] as const;

const cooperation = (title: string, partnerPlace: string, stage: string, more: FieldValues = {}): RecordContent => ({
  title,
  summary: '',
  tags: [],
  provenance: 'bureau',
  sourceName: '市科技局',
  sourceUrl: null,
  sourceDate: '2026-01-01',
  share: 'unconditional',
  location: null,
  fields: { partnerPlace, kind: '技术合同', parties: '演示·甲、演示·乙', stage, ...more },
});

describe.each(databases)('the three lists on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let maintainer: Client, verifier: Client;

  async function publish(regionCode: string, content: RecordContent): Promise<void> {
    const { row } = await maintainer('POST /staff/records', {
      body: { recordType: 'cooperation', regionCode, content },
    });
    await maintainer('POST /staff/records/{id}/submit', { params: { id: row.id }, body: { version: 1 } });
    await verifier('POST /staff/records/{id}/accept', { params: { id: row.id }, body: { version: 2 } });
  }
  async function all(list: ListKind, query: Request<'GET /lists/{list}'>['query']) {
    const found: ListEntry[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await market.anonymous('GET /lists/{list}', {
        params: { list },
        query: { ...query, limit: 7, ...(cursor && { cursor }) },
      });
      found.push(...page.items);
      cursor = page.nextCursor;
    }
    return found;
  }
  const titles = (entries: readonly ListEntry[]) =>
    entries.map(({ record, challenge }) => (record ?? challenge)?.title);

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    await loadDemo(market.app, () => undefined);
    maintainer = await market.staff('lists-maintainer', ['districtAdmin'], '310107');
    verifier = await market.staff('lists-verifier', ['districtAdmin'], '310107');
    await publish(SUZHOU, cooperation('甲事', '南通市', '完成'));
    await publish(NANTONG, cooperation('乙事', '苏州', '规划', { amountFen: 1_200_000_00 }));
    await publish(SUZHOU, cooperation('=丙事', '无锡', '进行'));
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it.each(listKinds)('%s: the list, its figures and the first screen say the same number', async (list) => {
    const [home, figures, entries] = await Promise.all([
      market.anonymous('GET /home'),
      market.anonymous('GET /lists/{list}/figures', { params: { list }, query: {} }),
      all(list, {}),
    ]);
    const total = figures.past + figures.present + figures.future;
    expect(total).toBeGreaterThan(0);
    expect(entries).toHaveLength(total);
    expect(home.totals[list]).toBe(total);
    expect(figures.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(new Set(entries.map(({ record, challenge }) => (record ?? challenge)?.id)).size).toBe(total);
  });

  it('of two places: what they do together, whichever of them entered it and however it wrote the other', async () => {
    const together = await all('cooperation', { region: SUZHOU, partner: NANTONG, kind: 'cooperation', q: '事' });
    expect(titles(together)).toEqual(['乙事', '甲事']);
    expect(together.map(({ lens }) => lens)).toEqual(['future', 'past']);
    expect(titles(await all('cooperation', { region: WUXI, kind: 'cooperation', q: '事' }))).toEqual(['=丙事']);
  });

  it('an awarded challenge is a cooperation of both sides, and a need no more', async () => {
    const awarded = (await all('cooperation', { kind: 'challenge' }))[0];
    const { id = '', regionCode = '' } = awarded?.challenge ?? {};
    const { award } = await market.anonymous('GET /challenges/{id}', { params: { id } });
    const seen = await all('cooperation', {
      region: award?.teams[0]?.regionCode ?? '',
      partner: regionCode,
      kind: 'challenge',
    });
    expect(seen.map(({ challenge }) => challenge?.id)).toContain(id);
    expect((await all('need', { kind: 'challenge' })).map(({ challenge }) => challenge?.id)).not.toContain(id);
  });

  it('a lens and the region narrow list and figures alike', async () => {
    const query = { region: SUZHOU };
    const figures = await market.anonymous('GET /lists/{list}/figures', { params: { list: 'cooperation' }, query });
    for (const lens of ['past', 'present', 'future'] as const)
      expect(await all('cooperation', { ...query, lens })).toHaveLength(figures[lens]);
  });

  it('an unknown place and a broken cursor are refused', async () => {
    const ask = (query: Request<'GET /lists/{list}'>['query']) =>
      market.anonymous('GET /lists/{list}', { params: { list: 'need' }, query });
    await expect(ask({ region: '330903' })).rejects.toMatchObject({ code: 'unknownPlace' });
    await expect(ask({ cursor: 'x' })).rejects.toMatchObject({ code: 'invalidInput' });
  });

  it('is exported to staff as a sheet whose cells start no formula', async () => {
    const url = `/api/v1/staff/lists/cooperation/export?region=${SUZHOU}`;
    const answer = await market.app.inject({ url, headers: await signInToConsole(market.app, 'lists-maintainer') });
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain('合作清单 苏州');
    const lines = answer.body.trimEnd().split('\r\n');
    const figures = await market.anonymous('GET /lists/{list}/figures', {
      params: { list: 'cooperation' },
      query: { region: SUZHOU },
    });
    expect(lines).toHaveLength(1 + figures.past + figures.present + figures.future);
    expect(answer.body).toContain(`"合作","'=丙事","苏州","无锡","进行"`);
    expect((await market.app.inject({ url })).statusCode).toBe(401);
  });
});
