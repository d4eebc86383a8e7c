import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import type { RecordContent } from '@market/contract/record';
import { MAX_FILTERS, MOST_TOLD_A_DAY, type SavedFilter } from '@market/contract/saved-filter';
import { addDays, isoDay } from '@market/contract/shared';
import { emptyProfile } from '@market/contract/organization';
import { IsNull } from 'typeorm';
import { Favorite } from '../../apps/server/src/modules/favorite/favorite.entity.js';
import { Reminder } from '../../apps/server/src/modules/reminder/reminder.entity.js';
import { RemindingService } from '../../apps/server/src/modules/reminder/reminding.service.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { organization, outcome } from '../support/samples.js';

const [SUZHOU, WUXI] = ['320500', '320200'] as const;
const today = isoDay(new Date());

const policy = (title: string, fields: RecordContent['fields'] = {}): RecordContent => ({
  title,
  summary: '',
  tags: [],
  provenance: 'official',
  sourceName: '市科技局',
  sourceUrl: null,
  sourceDate: '2026-01-01',
  share: 'unconditional',
  location: null,
  fields: { issuer: '市科技局', validity: '有效', ...fields },
});

const search: SavedFilter['search'] = {
  section: 'policy',
  type: 'policy',
  regions: [],
  facets: { support: ['资金补助'] },
  q: '',
  sort: 'newest',
};

describe.each(databases)('what a person keeps, on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let maintainer: Client, verifier: Client, reader: Client, other: Client;

  async function publish(content: RecordContent, recordType = 'policy'): Promise<string> {
    const body = { recordType, regionCode: SUZHOU, content };
    const { row } = await maintainer('POST /staff/records', { body });
    return accepted(row.id, 1);
  }
  async function correct(id: string, version: number, content: RecordContent): Promise<string> {
    await maintainer('PUT /staff/records/{id}', { params: { id }, body: { version, content } });
    return accepted(id, version + 1);
  }
  async function accepted(id: string, version: number): Promise<string> {
    await maintainer('POST /staff/records/{id}/submit', { params: { id }, body: { version } });
    await verifier('POST /staff/records/{id}/accept', { params: { id }, body: { version: version + 1 } });
    await market.delivered();
    return id;
  }
  const inbox = async (who: Client) => (await who('GET /my/messages', { query: { limit: 100 } })).items;
  const heard = async (who: Client, id: string) => (await inbox(who)).filter(({ target }) => target?.id === id);
  const keep = (who: Client, id: string) => who('PUT /my/favorites/{kind}/{id}', { params: { kind: 'record', id } });

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    maintainer = await market.staff('suzhou-maintainer', ['maintainer'], SUZHOU);
    verifier = await market.staff('suzhou-verifier', ['verifier'], SUZHOU);
    reader = await market.user('reader');
    other = await market.user('other');
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('is there once however often it is kept, newest first, and still there when taken down', async () => {
    const [first, second] = [await publish(policy('先发的办法')), await publish(policy('后发的办法'))];
    for (const id of [first, second, first]) await keep(reader, id);
    await verifier('POST /staff/records/{id}/withdraw', {
      params: { id: first },
      body: { version: 3, reason: '有误' },
    });
    const { items, nextCursor } = await reader('GET /my/favorites', { query: { limit: 1 } });
    expect(items).toMatchObject([{ title: '后发的办法', withdrawn: false, recordType: 'policy' }]);
    const rest = await reader('GET /my/favorites', { query: { cursor: nextCursor ?? '' } });
    expect(rest).toMatchObject({ items: [{ title: '先发的办法', withdrawn: true }], nextCursor: null });
    await expect(keep(other, first)).rejects.toMatchObject({ code: 'notFound' });
    await reader('DELETE /my/favorites/{kind}/{id}', { params: { kind: 'record', id: first } });
    expect((await reader('GET /my/favorites/keys')).items).toEqual([{ kind: 'record', id: second }]);
    expect((await other('GET /my/favorites/keys')).items).toEqual([]);
  });

  it('F8: kept fifty times at once by each of two, it is kept once by each', async () => {
    const id = await publish(policy('都要收藏的办法'));
    const kept = await Promise.all(
      Array.from({ length: 50 }, (_, n) => outcome(keep(n % 2 === 0 ? reader : other, id))),
    );
    expect(new Set(kept)).toEqual(new Set(['done']));
    expect(await market.dataSource.getRepository(Favorite).countBy({ targetId: id })).toBe(2);
    for (const who of [reader, other])
      await who('DELETE /my/favorites/{kind}/{id}', { params: { kind: 'record', id } });
  });

  describe('a saved filter', () => {
    it('is its owner’s alone, names known facets, and there are only so many', async () => {
      const body = { name: '资金', watching: false, search };
      const saved = await other('POST /my/filters', { body });
      await expect(
        reader('PUT /my/filters/{id}', { params: { id: saved.id }, body: { version: 1, name: '', watching: true } }),
      ).rejects.toMatchObject({ code: 'invalidInput' });
      await expect(
        reader('PUT /my/filters/{id}', { params: { id: saved.id }, body: { version: 1, name: '我', watching: true } }),
      ).rejects.toMatchObject({ code: 'notFound' });
      const unknown = { ...search, facets: { secret: ['是'] } };
      await expect(other('POST /my/filters', { body: { ...body, search: unknown } })).rejects.toMatchObject({
        details: [{ path: 'search.facets' }],
      });
      for (let n = 1; n < MAX_FILTERS; n += 1) await other('POST /my/filters', { body: { ...body, name: `第${n}个` } });
      await expect(other('POST /my/filters', { body })).rejects.toMatchObject({ code: 'tooManyKept' });
      const { items } = await other('GET /my/filters');
      expect(items.at(-1)).toEqual(saved);
      for (const { id } of items) await other('DELETE /my/filters/{id}', { params: { id } });
    });

    it('tells once of what is new and matches, not of corrections, and no more when switched off', async () => {
      const saved = await reader('POST /my/filters', { body: { name: '资金补助', watching: true, search } });
      await reader('POST /my/filters', {
        body: { name: '全部政策', watching: true, search: { ...search, facets: {} } },
      });
      const matching = await publish(policy('补助办法', { support: ['资金补助'] }));
      expect(await heard(reader, matching)).toHaveLength(1);
      await correct(matching, 3, policy('补助办法（修订）', { support: ['资金补助'] }));
      expect(await heard(reader, matching)).toHaveLength(1);
      expect(await heard(other, matching)).toHaveLength(0);
      for (const { id, name, version } of (await reader('GET /my/filters')).items)
        await reader('PUT /my/filters/{id}', { params: { id }, body: { version, name, watching: false } });
      const later = await publish(policy('又一个补助办法', { support: ['资金补助'] }));
      expect(await heard(reader, later)).toHaveLength(0);
      const again = { version: saved.version + 1, name: '资金补助', watching: true };
      await reader('PUT /my/filters/{id}', { params: { id: saved.id }, body: again });
      await correct(later, 3, policy('又一个补助办法（修订）', { support: ['资金补助'] }));
      expect(await heard(reader, later)).toHaveLength(0);
    });

    it('fills nobody’s inbox on a day of many', async () => {
      const everything = { ...search, section: null, type: null, facets: {} };
      const { id } = await other('POST /my/filters', { body: { name: '全部', watching: true, search: everything } });
      for (let n = 0; n < MOST_TOLD_A_DAY + 3; n += 1) await publish(policy(`第${n}个办法`));
      const messages = (await inbox(other)).filter(({ title }) => title.startsWith('“全部”'));
      expect(messages).toHaveLength(MOST_TOLD_A_DAY + 1);
      expect(messages[0]).toMatchObject({ target: { kind: 'savedFilter', id } });
    });
  });

  describe('a reminder', () => {
    const remind = (id: string, lead: 1 | 7) => reader('PUT /my/reminders/{id}', { params: { id }, body: { lead } });
    const comeDue = () =>
      market.dataSource.getRepository(Reminder).update({ sentAt: IsNull() }, { dueAt: new Date(Date.now() - 1_000) });
    const sendDue = async () => {
      await market.app.get(RemindingService).sendDue();
      await market.delivered();
    };

    it('comes once, so many days before the window closes, and follows a window that moves', async () => {
      const [soon, moved] = [addDays(today, 10), addDays(today, 12)];
      const id = await publish(policy('申报指南', { appliesUntil: soon }));
      expect(await remind(id, 7)).toMatchObject({ closesOn: soon, lead: 7 });
      await correct(id, 3, policy('申报指南', { appliesUntil: moved }));
      expect((await reader('GET /my/reminders')).items).toMatchObject([{ recordId: id, closesOn: moved }]);
      await sendDue();
      expect(await heard(reader, id)).toHaveLength(0);
      await comeDue();
      await sendDue();
      await sendDue();
      expect(await heard(reader, id)).toMatchObject([{ title: '申报剩 12 天', body: `申报指南，${moved}截止。` }]);
      expect((await reader('GET /my/reminders')).items).toEqual([]);
    });

    it('cannot be set too late or without an end, can be taken back, and is not sent of what was taken down', async () => {
      const near = await publish(policy('快截止', { appliesUntil: addDays(today, 3) }));
      await expect(remind(near, 7)).rejects.toMatchObject({ code: 'windowTooNear' });
      const open = await publish(policy('常年受理'));
      await expect(remind(open, 1)).rejects.toMatchObject({ code: 'windowTooNear' });
      await remind(near, 1);
      await reader('DELETE /my/reminders/{id}', { params: { id: near } });
      expect((await reader('GET /my/reminders')).items).toEqual([]);
      await remind(near, 1);
      await verifier('POST /staff/records/{id}/withdraw', {
        params: { id: near },
        body: { version: 3, reason: '有误' },
      });
      await comeDue();
      await sendDue();
      expect(await heard(reader, near)).toHaveLength(0);
    });
  });

  it('an organization says more of itself, keeps it when the form is an older one, and stays verified', async () => {
    const company = await market.user('company');
    const content = organization(WUXI, 7);
    await company('POST /my/organization', { body: { content } });
    expect(await company('GET /my/organization')).toMatchObject({ profile: emptyProfile });
    const profile = { ...emptyProfile, staff: 42, revenue: 'under2000' as const, qualifications: [] };
    await company('PUT /my/organization', { body: { version: 1, content: { ...content, profile } } });
    await company('PUT /my/organization', { body: { version: 2, content } });
    expect(await company('GET /my/organization')).toMatchObject({ profile });
    const unborn = { ...profile, foundedOn: addDays(today, 1) };
    await expect(
      company('PUT /my/organization', { body: { version: 3, content: { ...content, profile: unborn } } }),
    ).rejects.toMatchObject({ details: [{ path: expect.stringContaining('foundedOn') }] });
  });

  it('the types of a section are counted in one answer', async () => {
    await publish(policy('一个旧办法'));
    const query = { section: 'policy', q: '一个旧办法', facets: 'validity:废止' };
    const { types } = await market.anonymous('GET /records/facets', { query });
    expect(types).toEqual([{ type: 'policy', count: 1 }]);
  });
});
