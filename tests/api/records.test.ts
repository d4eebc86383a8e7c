import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client, Request } from '@market/api-client';
import type { RecordContent } from '@market/contract/record';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

const SUZHOU = '320500';
const WUXI = '320200';

const carrier = (title: string, fields: RecordContent['fields'] = {}): RecordContent => ({
  title,
  summary: '集成电路与生物医药载体',
  tags: ['集成电路'],
  provenance: 'bureau',
  sourceName: '市科技局',
  sourceUrl: null,
  sourceDate: '2026-01-01',
  share: 'unconditional',
  location: null,
  fields: { kind: '孵化器', level: '国家级', operator: '运营公司', ...fields },
});

const policy = (title: string, fields: RecordContent['fields'] = {}): RecordContent => ({
  ...carrier(title),
  fields: { issuer: '市科技局', validity: '有效', ...fields },
});

describe.each(databases)('records on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let maintainer: Client, verifier: Client, wuxiMaintainer: Client, wuxiVerifier: Client, admin: Client;

  const draft = (content: RecordContent, recordType = 'carrier', regionCode = SUZHOU, by = maintainer) =>
    by('POST /staff/records', { body: { recordType, regionCode, content } });
  const submit = (id: string, version: number, by = maintainer) =>
    by('POST /staff/records/{id}/submit', { params: { id }, body: { version } });
  const accept = (id: string, version: number, by = verifier) =>
    by('POST /staff/records/{id}/accept', { params: { id }, body: { version } });
  async function publish(...wanted: Parameters<typeof draft>) {
    const { row } = await draft(...wanted);
    await submit(row.id, 1, wanted[3]);
    return accept(row.id, 2, wanted[3] === wuxiMaintainer ? wuxiVerifier : verifier);
  }
  const titles = async (query: Request<'GET /records'>['query']) =>
    (await market.anonymous('GET /records', { query })).items.map(({ title }) => title);

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    maintainer = await market.staff('suzhou-maintainer', ['maintainer'], SUZHOU);
    verifier = await market.staff('suzhou-verifier', ['verifier'], SUZHOU);
    wuxiMaintainer = await market.staff('wuxi-maintainer', ['maintainer'], WUXI);
    wuxiVerifier = await market.staff('wuxi-verifier', ['verifier'], WUXI);
    admin = await market.staff('putuo-admin', ['districtAdmin'], '310107');

    await publish(carrier('澄湖孵化器', { industries: ['集成电路', '新材料'] }));
    await publish(carrier('金鸡湖众创空间', { kind: '众创空间', level: '省级', industries: ['新材料'] }));
    await publish(carrier('100%_园', { kind: '科技园区', industries: ['综合'] }));
    await publish(carrier('蠡湖孵化器'), 'carrier', WUXI, wuxiMaintainer);
    await publish(policy('已过期的办法', { validUntil: '2020-12-31' }), 'policy');
    await publish(policy('现行办法', { issuedOn: '2024-01-01' }), 'policy');
    await publish(policy('将施行的办法', { issuedOn: '2999-01-01' }), 'policy');
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  describe('for the public', () => {
    it('are listed by type, section, place and text, with the exact total', async () => {
      const page = await market.anonymous('GET /records', { query: { type: 'carrier', sort: 'newest' } });
      expect(page.items.map(({ title }) => title)).toEqual(['蠡湖孵化器', '100%_园', '金鸡湖众创空间', '澄湖孵化器']);
      expect(page.total).toBe(4);
      expect(await titles({ section: 'policy' })).toHaveLength(3);
      expect(await titles({ section: 'finance' })).toEqual([]);
      expect(await titles({ region: WUXI })).toEqual(['蠡湖孵化器']);
      expect(await titles({ region: `${WUXI},${SUZHOU}`, type: 'carrier' })).toHaveLength(4);
      expect(await titles({ q: '金鸡' })).toEqual(['金鸡湖众创空间']);
      expect(await titles({ q: '%_' })).toEqual(['100%_园']);
    });

    it('take values of one facet as alternatives and several facets as conditions, each record once', async () => {
      const facets = (text: string) => titles({ type: 'carrier', region: SUZHOU, facets: text, sort: 'newest' });
      expect(await facets('industries:集成电路,新材料')).toEqual(['金鸡湖众创空间', '澄湖孵化器']);
      expect(await facets('industries:集成电路,新材料;level:国家级')).toEqual(['澄湖孵化器']);
      expect(await facets('level:区级')).toEqual([]);
    });

    it('count what another choice would give', async () => {
      const { facets, regions } = await market.anonymous('GET /records/facets', {
        query: { type: 'carrier', region: SUZHOU, facets: 'kind:孵化器' },
      });
      const counts = Object.fromEntries(facets.map(({ key, value, count }) => [`${key}:${value}`, count]));
      expect(counts).toEqual({
        'kind:孵化器': 1,
        'kind:众创空间': 1,
        'kind:科技园区': 1,
        'level:国家级': 1,
        'industries:集成电路': 1,
        'industries:新材料': 1,
      });
      expect(Object.fromEntries(regions.map(({ code, count }) => [code, count]))).toEqual({ [SUZHOU]: 1, [WUXI]: 1 });
    });

    it('are past, present or future by the day of reading', async () => {
      const lens = (name: 'past' | 'present' | 'future') => titles({ type: 'policy', lens: name });
      expect(await lens('past')).toEqual(['已过期的办法']);
      expect(await lens('present')).toEqual(['现行办法']);
      expect(await lens('future')).toEqual(['将施行的办法']);
    });

    it.each(['newest', 'title', 'verified'] as const)('turn pages by %s without a gap or a repeat', async (sort) => {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await market.anonymous('GET /records', { query: { sort, limit: 2, ...(cursor && { cursor }) } });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      const whole = await market.anonymous('GET /records', { query: { sort, limit: 100 } });
      expect(seen).toEqual(whole.items.map(({ id }) => id));
      expect(seen).toHaveLength(7);
    });

    it.each([
      { facets: 'operator:运营公司' },
      { facets: 'nonsense:1' },
      { facets: 'level' },
      { sort: 'createdBy' },
      { type: 'secret' },
      { section: 'secret' },
      { cursor: 'forged' },
      { cursor: Buffer.from('["no instant","x"]').toString('base64url') },
      { limit: 1000 },
      { createdBy: 'x' },
    ])('refuse %j', async (query) => {
      const asked = { type: 'carrier', ...query } as never;
      expect(await outcome(market.anonymous('GET /records', { query: asked }))).toBe('invalidInput');
    });

    it('refuse a place the market does not know', async () => {
      expect(await outcome(market.anonymous('GET /records', { query: { region: '330903' } }))).toBe('unknownPlace');
    });

    it('hold nobody to call, and nothing the bureaus keep among themselves', async () => {
      const contact = { contactPerson: '钱工', contactPhones: ['13800005973'], remark: '待核实' };
      const need = { ...carrier('在线监测'), fields: { organization: '某公司', negotiable: true, ...contact } };
      const { row } = await publish(need, 'need', WUXI, wuxiMaintainer);
      const [card] = (await market.anonymous('GET /records', { query: { type: 'need' } })).items;
      const detail = await market.anonymous('GET /records/{id}', { params: { id: row.id } });
      expect(card?.fields).toEqual({ organization: '某公司', negotiable: true });
      expect(JSON.stringify([card, detail])).not.toMatch(/钱工|1387|待核实/);
      const own = await wuxiMaintainer('GET /staff/records/{id}', { params: { id: row.id } });
      expect(own.content.fields).toMatchObject(contact);
    });

    it('do not show that the bureaus have types of their own', async () => {
      const lead = { ...carrier('储备项目'), fields: { investor: '某公司', stage: '洽谈' } };
      const { row } = await publish(lead, 'investmentLead');
      expect(row.state).toBe('published');
      const kept = await maintainer('GET /staff/records', { query: { type: 'investmentLead' } });
      expect(kept.items.map(({ title }) => title)).toEqual(['储备项目']);
      const [listed, detail, ...asked] = await Promise.all([
        titles({ q: '储备' }),
        outcome(market.anonymous('GET /records/{id}', { params: { id: row.id } })),
        outcome(market.anonymous('GET /records', { query: { type: 'investmentLead' } })),
        outcome(market.anonymous('GET /records/facets', { query: { type: 'investmentLead' } })),
        outcome(market.anonymous('GET /records', { query: { section: 'resource', facets: 'stage:洽谈' } })),
      ]);
      expect([listed, detail, ...asked]).toEqual([[], 'notFound', ...asked.map(() => 'invalidInput')]);
      const { facets } = await market.anonymous('GET /records/facets', { query: { section: 'resource' } });
      expect(facets.filter(({ value }) => value === '洽谈')).toEqual([]);
    });

    it('show on a card only what belongs on it', async () => {
      const [card] = (await market.anonymous('GET /records', { query: { q: '澄湖' } })).items;
      expect(card?.fields).toEqual({ kind: '孵化器', level: '国家级', industries: ['集成电路', '新材料'] });
      const detail = await market.anonymous('GET /records/{id}', { params: { id: card?.id ?? '' } });
      expect(detail.fields).toMatchObject({ operator: '运营公司' });
      expect(detail).toMatchObject({ version: 1, verifiedByRegion: SUZHOU });
      expect(detail).not.toHaveProperty('createdBy');
    });
  });

  describe('at the bureau', () => {
    it('are created as drafts nobody else sees, with every field checked', async () => {
      const { row, revision, revisionIsMine } = await draft(carrier('未发布的载体'));
      expect(row).toMatchObject({ state: 'draft', revisionState: 'editing', revisionBy: 'suzhou-maintainer' });
      expect([revision?.number, revisionIsMine]).toEqual([1, true]);
      expect(await titles({ q: '未发布' })).toEqual([]);
      expect(await outcome(market.anonymous('GET /records/{id}', { params: { id: row.id } }))).toBe('notFound');
      await expect(draft(carrier('缺类别', { kind: '', colour: '红' }))).rejects.toMatchObject({
        code: 'invalidInput',
        details: [{ path: 'content.fields.colour' }, { path: 'content.fields.kind' }],
      });
      expect(await outcome(draft(carrier('x'), 'nonsense'))).toBe('invalidInput');
      expect(await outcome(draft({ ...carrier('x'), state: 'published' } as never))).toBe('invalidInput');
    });

    it('show a change to the public only after a second person has verified it', async () => {
      const before = await publish(carrier('狮山载体', { level: '省级' }));
      const params = { id: before.row.id };
      const publicTitle = async () => (await market.anonymous('GET /records/{id}', { params })).title;
      const content = carrier('狮山国家级载体', { level: '国家级' });

      const edited = await maintainer('PUT /staff/records/{id}', {
        params,
        body: { version: 3, content, note: '升级' },
      });
      expect(edited.row).toMatchObject({ state: 'published', title: '狮山载体', revisionState: 'editing' });
      expect(edited.revision).toMatchObject({ number: 2, note: '升级', content: { title: '狮山国家级载体' } });
      expect(await publicTitle()).toBe('狮山载体');

      const pending = await submit(params.id, 4);
      expect(await publicTitle()).toBe('狮山载体');
      expect(await titles({ q: '狮山国家级' })).toEqual([]);
      expect(await titles({ q: '狮山', facets: 'level:国家级' })).toEqual([]);

      const accepted = await accept(params.id, pending.row.version);
      expect(accepted).toMatchObject({ row: { title: '狮山国家级载体', revisionState: null }, revision: null });
      expect(accepted.versions.map(({ number, state }) => [number, state])).toEqual([
        [2, 'accepted'],
        [1, 'accepted'],
      ]);
      expect(await titles({ q: '狮山', facets: 'level:国家级' })).toEqual(['狮山国家级载体']);
      expect(await titles({ q: '狮山', facets: 'level:省级' })).toEqual([]);
    });

    it('cannot be verified by whoever changed them, whatever their role', async () => {
      const { row } = await draft(carrier('区管理员自己改的'), 'carrier', SUZHOU, admin);
      await submit(row.id, 1, admin);
      expect(await outcome(accept(row.id, 2, admin))).toBe('secondPersonNeeded');
      expect((await accept(row.id, 2)).row.state).toBe('published');
      expect(await outcome(accept(row.id, 3, admin))).toBe('stateConflict');
    });

    it('come back with a reason, and are not edited while they wait', async () => {
      const { row } = await draft(carrier('要补充的载体'));
      const params = { id: row.id };
      const content = carrier('补充过的载体');
      await submit(row.id, 1);
      expect(await outcome(maintainer('PUT /staff/records/{id}', { params, body: { version: 2, content } }))).toBe(
        'stateConflict',
      );
      const returned = await verifier('POST /staff/records/{id}/return', {
        params,
        body: { version: 2, reason: '缺来源' },
      });
      expect(returned.revision).toMatchObject({ state: 'returned', note: '缺来源', verifiedBy: 'suzhou-verifier' });
      const queue = await maintainer('GET /staff/records', { query: { type: 'carrier', state: 'returned' } });
      expect(queue.items.map(({ id }) => id)).toEqual([row.id]);
      const again = await maintainer('PUT /staff/records/{id}', { params, body: { version: 3, content } });
      expect(again.row).toMatchObject({ title: '补充过的载体', revisionState: 'editing' });
      expect(again.revision).toMatchObject({ note: '', verifiedBy: null });
    });

    it('leave the public when withdrawn and may be submitted again', async () => {
      const { row } = await publish(carrier('撤下的载体'));
      const params = { id: row.id };
      const body = { version: row.version, reason: '已停业' };
      const withdrawn = await verifier('POST /staff/records/{id}/withdraw', { params, body });
      expect(withdrawn).toMatchObject({ row: { state: 'withdrawn' }, revision: { state: 'returned', note: '已停业' } });
      expect(await titles({ q: '撤下' })).toEqual([]);
      expect(await outcome(market.anonymous('GET /records/{id}', { params }))).toBe('notFound');
      await submit(row.id, withdrawn.row.version);
      expect(await outcome(accept(row.id, withdrawn.row.version + 1))).toBe('secondPersonNeeded');
      expect((await accept(row.id, withdrawn.row.version + 1, admin)).row.state).toBe('published');
      expect(await titles({ q: '撤下', facets: 'level:国家级' })).toEqual(['撤下的载体']);
    });

    it('are changed only over the version that was read; of ten at once one gets through', async () => {
      const { row } = await draft(carrier('争改的载体'));
      const edit = (version: number, title: string) =>
        maintainer('PUT /staff/records/{id}', { params: { id: row.id }, body: { version, content: carrier(title) } });
      const all = await Promise.all(Array.from({ length: 10 }, (_, i) => outcome(edit(1, `争改 ${i}`))));
      expect(all.filter((result) => result === 'staleVersion')).toHaveLength(9);
      await expect(edit(1, '迟到')).rejects.toMatchObject({ status: 412 });
    });

    it('of another place do not exist: not in lists, not to read, not to write', async () => {
      const { row } = await publish(carrier('只归苏州'));
      const params = { id: row.id };
      const body = { version: row.version };
      const content = carrier('越界');
      const tries = [
        wuxiMaintainer('GET /staff/records/{id}', { params }),
        wuxiMaintainer('PUT /staff/records/{id}', { params, body: { ...body, content } }),
        wuxiMaintainer('POST /staff/records/{id}/submit', { params, body }),
        wuxiVerifier('POST /staff/records/{id}/accept', { params, body }),
        wuxiVerifier('POST /staff/records/{id}/return', { params, body: { ...body, reason: '越界' } }),
        wuxiVerifier('POST /staff/records/{id}/withdraw', { params, body: { ...body, reason: '越界' } }),
        draft(content, 'carrier', SUZHOU, wuxiMaintainer),
      ];
      expect(new Set(await Promise.all(tries.map(outcome)))).toEqual(new Set(['notFound']));
      const list = async (query: Request<'GET /staff/records'>['query']) =>
        (await wuxiMaintainer('GET /staff/records', { query })).items.map(({ regionCode }) => regionCode);
      expect(new Set(await list({ type: 'carrier' }))).toEqual(new Set([WUXI]));
      expect(await list({ type: 'carrier', region: SUZHOU })).toEqual([]);
      expect((await maintainer('GET /staff/records/{id}', { params })).row.title).toBe('只归苏州');
    });

    it('are listed with who is changing them, in every order, page by page', async () => {
      for (const sort of ['newest', 'oldest', 'title'] as const) {
        const whole = await admin('GET /staff/records', { query: { type: 'carrier', sort, limit: 100 } });
        const first = await admin('GET /staff/records', { query: { type: 'carrier', sort, limit: 3 } });
        const cursor = first.nextCursor ?? '';
        const second = await admin('GET /staff/records', { query: { type: 'carrier', sort, limit: 100, cursor } });
        expect([...first.items, ...second.items]).toEqual(whole.items);
        expect(whole.total).toBe(whole.items.length);
      }
      const { items } = await maintainer('GET /staff/records', { query: { type: 'carrier', q: '未发布' } });
      expect(items).toMatchObject([{ revisionBy: 'suzhou-maintainer', fields: { operator: '运营公司' } }]);
    });
  });

  it('are counted on the first screen and for each place', async () => {
    const home = await startApp(database.url).then(async (fresh) => {
      const [answer, suzhou] = await Promise.all([
        fresh.anonymous('GET /home'),
        fresh.anonymous('GET /regions/{code}', { params: { code: SUZHOU } }),
      ]);
      await fresh.close();
      return { answer, suzhou };
    });
    const carriers = (await market.anonymous('GET /records', { query: { type: 'carrier', region: SUZHOU } })).total;
    expect(home.suzhou.figures).toEqual({ resource: carriers, need: 0, cooperation: 0 });
    expect(home.suzhou.recordCounts).toContainEqual({
      recordType: 'policy',
      section: 'policy',
      label: '政策',
      count: 3,
    });
    expect(home.answer.totals.resource).toBe((carriers ?? 0) + 1);
    expect(home.answer.policyNews.map(({ title }) => title)).toEqual(['现行办法']);
    expect(await outcome(market.anonymous('GET /regions/{code}', { params: { code: '330903' } }))).toBe('notFound');
  });
});
