import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import type { SearchQuery, SearchResult } from '@market/contract/search';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { FrequentSearches } from '../../apps/server/src/modules/search/frequent-searches.js';
import { IndexFollower } from '../../apps/server/src/modules/search/index-follower.js';
import { startApp, type TestApp } from '../support/app.js';
import { bureau, carrier, policy, SUZHOU, WUXI, type Bureau } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { challengeContent, organization, submitChallenge } from '../support/samples.js';

const CANARY = '金丝雀';
const LAG_MS = 2_000;

describe.each(databases)('search on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let suzhou: Bureau, wuxi: Bureau;
  let demander: Client;

  const search = (q: string, change: Partial<Omit<SearchQuery, 'q'>> = {}): Promise<SearchResult> =>
    market.anonymous('GET /search', { query: { q, ...change } });
  const titles = async (q: string, change?: Parameters<typeof search>[1]) =>
    (await search(q, change)).items.map(({ title }) => title);
  const indexed = () => market.app.get(IndexFollower).catchUp();
  const countsOf = ({ facets }: SearchResult, key: string) =>
    Object.fromEntries(
      facets.find((facet) => facet.key === key)?.values.map(({ label, count }) => [label, count]) ?? [],
    );

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    suzhou = await bureau(market, SUZHOU);
    wuxi = await bureau(market, WUXI);
    demander = await market.user('demander');
    await demander('POST /my/organization', { body: { content: organization(SUZHOU, 1, '演示·澄湖新材料有限公司') } });

    await suzhou.publish(
      carrier('苏州纳米城', { fields: { operator: '苏州纳米科技发展有限公司', industries: ['新材料'] } }),
    );
    await suzhou.publish(carrier('太湖孵化园', { summary: '给刚起步的团队', fields: { level: '省级' } }));
    await wuxi.publish(carrier('无锡国家软件园', { fields: { industries: ['软件信息'] } }));
    await wuxi.publish(
      policy('关于支持新材料首批次应用的通知', {
        issuer: '无锡市工业和信息化局',
        documentNumber: '锡科财〔2025〕145号',
        level: '市级',
        maxAmountFen: 300_000_000,
      }),
      'policy',
    );
    const { id } = await submitChallenge(demander, challengeContent());
    const vetter = await market.staff('vetter', ['vetter'], SUZHOU);
    const { version } = await vetter('GET /staff/challenges/{id}', { params: { id } });
    await vetter('POST /staff/challenges/{id}/pass', {
      params: { id },
      body: { version, checks: ['organization', 'notFunded', 'desensitised', 'complete', 'payments'] },
    });
    await indexed();
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it.each([
    ['纳米城', '苏州纳米城'],
    ['苏州孵化器', '苏州纳米城'],
    ['namicheng', '苏州纳米城'],
    ['nmc', '苏州纳米城'],
    ['锡科财(2025)145号', '关于支持新材料首批次应用的通知'],
    ['澄湖新材料', '高频高速覆铜板用极低轮廓铜箔表面处理'],
    ['wuxi', '无锡'],
    ['省级 孵化', '太湖孵化园'],
  ])('%s finds %s first', async (q, title) => {
    expect((await titles(q))[0]).toBe(title);
  });

  it('marks the words, and shows the text in which they stand', async () => {
    const [hit] = (await search('纳米科技')).items;
    expect(hit).toMatchObject({ typeLabel: '科创载体', by: '苏州纳米科技发展有限公司', byMarks: [[2, 6]] });
    const [problem] = (await search('硅烷偶联')).items;
    expect(problem).toBeUndefined();
    const [loss] = (await search('信号损耗')).items;
    expect(loss).toMatchObject({ kind: 'challenge', line: expect.stringContaining('信号损耗') });
    expect(loss?.line.slice(...(loss.lineMarks[0] as [number, number]))).toBe('信号损耗');
  });

  it('counts what another choice would give, and narrows by several', async () => {
    const all = await search('新材料');
    expect(countsOf(all, 'group')).toEqual({ 榜单: 1, 政策发布: 1, 资源共享: 1 });
    expect(countsOf(all, 'amount')).toEqual({ '200万–500万元': 1, '500万–1,000万元': 1 });
    const narrowed = await search('新材料', { filters: `region:${WUXI}` });
    expect(narrowed.items.map(({ regionCode }) => regionCode)).toEqual([WUXI]);
    expect(countsOf(narrowed, 'region')).toEqual({ 无锡: 1, 苏州: 2 });
    const nothing = await search('新材料', { filters: `region:${WUXI};group:challenge` });
    expect(nothing).toMatchObject({ items: [], total: 0, outsideFilters: 3, answer: 'asked' });
    await expect(search('新材料', { filters: 'creditCode:9132' })).rejects.toMatchObject({ code: 'invalidInput' });
  });

  it('gives the best of each group, and pages through one', async () => {
    expect((await search('新材料', { grouped: '1' })).items.map(({ group }) => group).sort()).toEqual([
      'challenge',
      'policy',
      'resource',
    ]);
    const first = await search('新材料', { limit: 2 });
    const second = await search('新材料', { limit: 2, cursor: first.nextCursor ?? '' });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
    expect(second.nextCursor).toBeNull();
  });

  it('puts right the name of an organization, and offers the nearest when nothing has all the words', async () => {
    expect(await search('苏洲纳米科计')).toMatchObject({ answer: 'corrected', searched: '苏州纳米科技', total: 1 });
    const partial = await search('纳米城 量子通信');
    expect(partial).toMatchObject({ answer: 'partial', items: [{ title: '苏州纳米城' }] });
    expect(await search('量子纠缠隐形传态')).toMatchObject({ items: [], answer: 'partial' });
    expect(await search('？？')).toMatchObject({ items: [], total: 0 });
  });

  it('suggests titles to open and organizations to look for', async () => {
    const suggest = async (q: string) => (await market.anonymous('GET /search/suggest', { query: { q } })).items;
    expect(await suggest('纳米')).toMatchObject([
      { text: '苏州纳米城', label: '科创载体', target: { kind: 'record' }, marks: [[2, 4]] },
    ]);
    expect(await suggest('gongyehexinxi')).toMatchObject([
      { text: '无锡市工业和信息化局', label: '单位', target: null },
    ]);
    expect(await suggest('信号损耗')).toEqual([]);
    expect(await suggest('')).toEqual([]);
  });

  it('knows of what is published, changed and withdrawn within two seconds, without being told', async () => {
    const until = async (seen: () => Promise<boolean>): Promise<number> => {
      const begun = Date.now();
      while (!(await seen()) && Date.now() - begun < 2 * LAG_MS) await pause(50);
      return Date.now() - begun;
    };
    const published = await suzhou.publish(carrier('演示·刚刚开门的园区'));
    expect(await until(async () => (await titles('刚刚开门')).length === 1)).toBeLessThan(LAG_MS);
    const changed = await suzhou.change(published, carrier('演示·后来改名的园区'));
    expect(await until(async () => (await titles('后来改名')).length === 1)).toBeLessThan(LAG_MS);
    expect(await titles('刚刚开门')).toEqual([]);
    const { id, version } = changed.row;
    await suzhou.verifier('POST /staff/records/{id}/withdraw', { params: { id }, body: { version, reason: '关门' } });
    // Before the index knows, the record is read again and found to be gone.
    expect(await titles('后来改名')).toEqual([]);
    expect(await until(async () => (await search('后来改名')).total === 0)).toBeLessThan(LAG_MS);
  });

  it('finds a place by the platforms its bureau enters, and by none it has retired', async () => {
    const { id, version } = await suzhou.maintainer('POST /staff/portals', {
      body: {
        regionCode: SUZHOU,
        topic: 'policy',
        name: '演示·澄湖政策直通车',
        mode: 'copyLink',
        url: 'https://demo.invalid/',
        appId: null,
        path: null,
        source: '演示',
      },
    });
    await indexed();
    expect(await search('政策直通车')).toMatchObject({ answer: 'asked', items: [{ kind: 'region', id: SUZHOU }] });
    await suzhou.maintainer('POST /staff/portals/{id}/retire', { params: { id }, body: { version } });
    await indexed();
    expect(await search('政策直通车')).toMatchObject({ answer: 'partial' });
  });

  describe('what a reader may not see', () => {
    beforeAll(async () => {
      const canary = (where: string) => `${CANARY}${where}`;
      await suzhou.draft(carrier(canary('草稿')));
      const open = await suzhou.publish(
        carrier('演示·有秘密的园区', {
          fields: { remark: canary('备注'), contactPerson: canary('联系人'), contactPhones: ['13800005678'] },
        }),
      );
      await suzhou.submit(await suzhou.edit(open, carrier(canary('还没核验的标题'))));
      await suzhou.publish(
        { ...carrier(canary('招商项目')), fields: { investor: canary('投资方'), stage: '洽谈' } },
        'investmentLead',
      );
      const withheld = challengeContent({
        title: '演示·脱敏的榜',
        publication: 'abstract',
        publicAbstract: '只说大概',
        difficulty: canary('技术难点'),
        researchScope: canary('研究内容'),
        contactName: canary('姓名'),
      });
      const { id } = await submitChallenge(demander, withheld);
      await market.dataSource.getRepository(Challenge).update({ id }, { updatedAt: new Date() });
      const vetter = await market.staff('second-vetter', ['vetter'], SUZHOU);
      const { version } = await vetter('GET /staff/challenges/{id}', { params: { id } });
      await vetter('POST /staff/challenges/{id}/pass', {
        params: { id },
        body: { version, checks: ['organization', 'notFunded', 'desensitised', 'complete', 'payments'] },
      });
      await submitChallenge(demander, challengeContent({ title: canary('还在初审的榜') }));
      await indexed();
    });

    it('is neither found nor suggested nor counted nor shown, whatever is asked', async () => {
      expect((await titles('有秘密的园区'))[0]).toBe('演示·有秘密的园区');
      expect((await titles('脱敏的榜'))[0]).toBe('演示·脱敏的榜');
      for (const q of [CANARY, 'jinsique', 'jsq', '金丝', '13800005678', '金丝雀 园区', '金丝雀投资方']) {
        const urls = [`search?q=${encodeURIComponent(q)}`, `search/suggest?q=${encodeURIComponent(q)}`];
        for (const url of urls)
          expect((await market.app.inject(`/api/v1/${url}`)).body.replaceAll(q, '')).not.toContain(CANARY);
        expect(await search(q)).toMatchObject({ answer: expect.not.stringMatching('asked') });
      }
    });

    it('is not in the index at all', async () => {
      await expect(search(CANARY)).resolves.toMatchObject({ total: 0, outsideFilters: 0, facets: [] });
    });
  });

  it('says what is looked for often in a place, without a word of who looked or of what looks personal', async () => {
    const frequent = market.app.get(FrequentSearches);
    const look = (text: string, reader: string, found = true): void =>
      frequent.count({ text, regionCode: SUZHOU, reader, found });
    for (const reader of ['1', '2', '3', '4', '5', '5', '5']) look('集成电路', reader);
    for (const reader of ['1', '2', '3', '4', '4', '4']) look('少有人问', reader);
    for (const reader of ['1', '2', '3', '4', '5', '6']) look('13800005678', reader);
    for (const reader of ['1', '2', '3', '4', '5', '6']) look('没有的东西', reader, false);
    await frequent.write();
    const most = (query: { region?: string }) => market.anonymous('GET /search/frequent', { query });
    expect((await most({ region: SUZHOU })).items).toEqual([{ text: '集成电路' }]);
    expect((await most({ region: WUXI })).items).toEqual([]);
    expect((await most({})).items).toEqual([{ text: '集成电路' }]);
  });

  it('is built anew at a word, with everything there was', async () => {
    const before = (await search('新材料')).total;
    await market.app.get(IndexFollower).rebuild();
    expect((await search('新材料')).total).toBe(before);
  });

  it.each(['%', "'; drop table record; --", 'a'.repeat(60), '😀', '(((', '榜'])(
    'odd text %j is answered',
    async (q) => {
      await expect(search(q)).resolves.toMatchObject({ total: expect.any(Number) });
    },
  );

  it.each([
    'q=a&limit=0',
    'q=a&limit=51',
    `q=${'a'.repeat(61)}`,
    'q=%00',
    'q=a&q=b',
    'q=a&cursor=x',
    'q=a&sort=secret',
    'limit=3',
  ])('?%s is refused', async (query) => {
    expect((await market.app.inject(`/api/v1/search?${query}`)).statusCode).toBe(400);
  });
});
