import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Asked, SearchPort } from '../../apps/server/src/integrations/search/search.port.js';
import { wordsOf } from '../../apps/server/src/integrations/search/words.js';
import { document, smallMarket } from './search-documents.js';

export interface OpenedIndex {
  port: SearchPort;
  /** Opens what is stored a second time, as after a restart. */
  reopen(): Promise<SearchPort>;
  close(): Promise<void>;
}

const asking = (text: string, change: Partial<Asked> = {}): Asked => ({
  words: wordsOf(text),
  atLeast: wordsOf(text).length,
  filters: {},
  sort: 'relevance',
  today: '2026-07-01',
  offset: 0,
  limit: 10,
  ...change,
});

/** What whoever stands behind the port must do alike. */
export function searchContract(open: () => Promise<OpenedIndex>): void {
  let opened: OpenedIndex;
  let port: SearchPort;
  const keys = async (text: string, change: Partial<Asked> = {}) => (await port.find(asking(text, change))).keys;

  beforeEach(async () => {
    opened = await open();
    port = opened.port;
    expect(await port.cursor()).toBeNull();
    const index = await port.build();
    await index.put(smallMarket);
    await index.swap('c1');
  });
  afterEach(() => opened.close());

  describe('a word is found', () => {
    it.each([
      ['纳米城', 'record:park'],
      ['南京大学', 'record:school'],
      ['锡科财〔2025〕145号', 'record:policy'],
      ['锡科财(2025)145', 'record:policy'],
      ['SZ2026-003', 'challenge:foil'],
      ['suzhounamicheng', 'record:park'],
      ['nanjingdaxue', 'record:school'],
      ['njdx', 'record:school'],
      ['namicheng', 'record:park'],
      ['苏州', 'region:320500'],
      ['10ghz', 'challenge:foil'],
      ['孵化器 南京', 'record:science-park'],
    ])('%s leads to %s first', async (text, key) => {
      expect((await keys(text))[0]).toBe(key);
    });

    it('in a title before a name, in a name before running text, what holds before what is over', async () => {
      expect(await keys('新材料')).toEqual(['challenge:foil', 'record:old-policy', 'record:policy', 'record:park']);
    });
  });

  it('all words must be there, unless some will do; then the most come first', async () => {
    expect(await keys('纳米城 145')).toEqual([]);
    expect(await keys('新材料 奖励 铜箔', { atLeast: 1 })).toEqual(
      expect.arrayContaining(['record:old-policy', 'challenge:foil']),
    );
    expect((await keys('新材料 奖励', { atLeast: 1 }))[0]).toBe('record:old-policy');
  });

  it('sorts by newness, and by what is due next, with what is over at the end', async () => {
    expect(await keys('新材料', { sort: 'newest' })).toEqual([
      'challenge:foil',
      'record:policy',
      'record:park',
      'record:old-policy',
    ]);
    expect(await keys('新材料', { sort: 'deadline' })).toEqual([
      'challenge:foil',
      'record:policy',
      'record:park',
      'record:old-policy',
    ]);
  });

  it('counts every facet as another choice of it would give, and says how many there are without filters', async () => {
    const found = await port.find(asking('新材料', { filters: { region: ['320200'] } }));
    expect(found).toMatchObject({ total: 2, unfiltered: 4 });
    const of = (key: string) =>
      Object.fromEntries(
        found.facets.find((facet) => facet.key === key)?.values.map(({ value, count }) => [value, count]) ?? [],
      );
    expect(of('region')).toEqual({ '320200': 2, '320500': 2 });
    expect(of('validity')).toEqual({ 有效: 1, 失效: 1 });
    expect(of('group')).toEqual({ policy: 2 });
  });

  it('filters by any of the values of a facet and by all facets together', async () => {
    expect(await keys('新材料', { filters: { amount: ['to500', 'to1000'] } })).toEqual([
      'challenge:foil',
      'record:policy',
    ]);
    expect(await keys('新材料', { filters: { amount: ['to500', 'to1000'], group: ['policy'] } })).toEqual([
      'record:policy',
    ]);
    expect(await keys('新材料', { filters: { industry: ['生物医药'] } })).toEqual(['record:park']);
  });

  it('pages, and gives the best of each group', async () => {
    const all = await keys('新材料');
    expect([...(await keys('新材料', { limit: 3 })), ...(await keys('新材料', { limit: 3, offset: 3 }))]).toEqual(all);
    expect(await keys('新材料', { perGroup: 1 })).toEqual(['challenge:foil', 'record:old-policy', 'record:park']);
  });

  it('suggests by titles and names, never by running text', async () => {
    expect(await port.suggest(['南京'], 5)).toEqual(['record:school', 'record:science-park']);
    expect(await port.suggest(['szn'], 5)).toEqual(['record:park']);
    expect(await port.suggest(['粗糙'], 5)).toEqual([]);
  });

  it('knows the name that was meant', async () => {
    expect(await port.nearestName('南京大雪')).toBe('南京大学');
    expect(await port.nearestName('苏州内米科技')).toBe('苏州纳米科技');
    expect(await port.nearestName('北方工业')).toBeUndefined();
  });

  it('follows changes at once, and still knows them when opened again', async () => {
    await port.apply({
      put: [document('record:park', '苏州新名字园区'), document('record:new', '演示·刚发布的孵化器')],
      drop: ['record:school'],
      cursor: 'c2',
    });
    for (const index of [port, await opened.reopen()]) {
      expect(await index.cursor()).toBe('c2');
      const find = async (text: string) => (await index.find(asking(text))).keys;
      expect(await find('纳米城')).toEqual([]);
      expect(await find('新名字')).toEqual(['record:park']);
      expect(await find('刚发布')).toEqual(['record:new']);
      expect(await find('南京大学')).toEqual(['record:science-park']);
    }
  });

  it('is built anew beside the one in use, which nobody misses meanwhile', async () => {
    const beside = await port.build();
    await beside.put([document('record:only', '唯一的记录')]);
    expect(await keys('纳米城')).toEqual(['record:park']);
    await beside.swap('c9');
    expect(await keys('纳米城')).toEqual([]);
    expect(await keys('唯一')).toEqual(['record:only']);
    expect(await port.cursor()).toBe('c9');
    const given = await port.build();
    await given.put([document('record:other', '半途而废')]);
    await given.abandon();
    expect(await keys('唯一')).toEqual(['record:only']);
  });

  it.each([
    '%',
    "'; drop table record; --",
    '\u0000',
    '（）',
    'a',
    '😀',
    'a'.repeat(60),
    '"*:^',
    'NEAR(a b)',
    'title:x OR y',
  ])('odd text %j does no harm', async (text) => {
    await expect(port.find(asking(text))).resolves.toMatchObject({ total: expect.any(Number) });
    await expect(port.suggest(wordsOf(text), 5)).resolves.toEqual(expect.any(Array));
    await expect(port.nearestName(text)).resolves.toBeUndefined();
  });
}
