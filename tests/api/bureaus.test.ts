import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client, Request } from '@market/api-client';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

const SUZHOU = '320500';
const WUXI = '320200';
const NANTONG = '320600';
const PUTUO = '310107';

type Facts = Request<'PUT /staff/bureaus/{code}'>['body'];
const facts = (change: Partial<Facts> = {}): Facts => ({
  name: '苏州市科学技术局',
  office: '高新技术处',
  address: '',
  phone: '',
  sourceName: '',
  sourceUrl: null,
  dutyAccountId: null,
  dutyHours: '工作日 9:00—17:00',
  version: 0,
  ...change,
});

describe.each(databases)('the bureaus on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let suzhou: Client, wuxi: Client, nantong: Client, admin: Client, auditor: Client;

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    suzhou = await market.staff('suzhou-maintainer', ['maintainer'], SUZHOU);
    wuxi = await market.staff('wuxi-verifier', ['verifier'], WUXI);
    nantong = await market.staff('nantong-vetter', ['vetter'], NANTONG);
    admin = await market.staff('putuo-admin', ['districtAdmin'], PUTUO);
    auditor = await market.staff('auditor', ['auditor'], null);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  describe('in the directory', () => {
    const save = (by: Client, code: string, change: Partial<Facts> = {}) =>
      by('PUT /staff/bureaus/{code}', { params: { code }, body: facts(change) });
    const entry = async (code: string) =>
      (await nantong('GET /staff/bureaus', {})).items.find(({ regionCode }) => regionCode === code);

    it('are what the configuration knows until they write, in line order, with nothing made up', async () => {
      const { items } = await wuxi('GET /staff/bureaus', {});
      expect(items).toHaveLength(8);
      expect(items[0]).toMatchObject({ regionCode: '320100', phone: '', address: '', duty: null, version: 0 });
      expect(await outcome(auditor('GET /staff/bureaus', {}))).toBe('forbidden');
    });

    it('write of themselves alone, the district admin too', async () => {
      const [colleague] = (await suzhou('GET /staff/bureaus/colleagues', {})).items;
      const saved = await save(suzhou, SUZHOU, { dutyAccountId: colleague?.id ?? null });
      expect(saved).toMatchObject({
        version: 1,
        updatedByName: 'suzhou-maintainer',
        duty: { displayName: 'suzhou-maintainer' },
      });
      expect(await entry(SUZHOU)).toEqual(saved);
      expect(await outcome(save(wuxi, SUZHOU, { version: 1 }))).toBe('notOwnBureau');
      expect(await outcome(save(admin, SUZHOU, { version: 1 }))).toBe('notOwnBureau');
      expect(await outcome(save(admin, PUTUO, { name: '普陀区科委' }))).toBe('done');
      expect((await entry(SUZHOU))?.version).toBe(1);
    });

    it('name nobody of another bureau for duty, and lose no edit to a stale page', async () => {
      const [foreign] = (await wuxi('GET /staff/bureaus/colleagues', {})).items;
      const stranger = save(suzhou, SUZHOU, { version: 1, dutyAccountId: foreign?.id ?? null });
      expect(await outcome(stranger)).toBe('invalidInput');
      expect(await outcome(save(suzhou, SUZHOU, { version: 0 }))).toBe('staleVersion');
      expect(await outcome(save(suzhou, SUZHOU, { version: 1, phone: '' }))).toBe('done');
      expect(await outcome(save(suzhou, SUZHOU, { version: 1 }))).toBe('staleVersion');
    });
  });

  describe('asking each other', () => {
    const ask = (by: Client, toRegion: string, title = '请核验两台质谱仪') =>
      by('POST /staff/internal-requests', {
        body: { kind: 'verify', toRegion, recordId: null, title, body: '停用日期对不上。', workingDays: 5 },
      });
    const letters = async (by: Client) => {
      await market.delivered();
      return (await by('GET /my/messages', { query: {} })).items.map(({ title }) => title);
    };
    const titles = async (by: Client, box?: 'in' | 'out') =>
      (await by('GET /staff/internal-requests', { query: { ...(box && { box }) } })).items.map(({ title }) => title);

    it('are heard, answer, and hear that it is closed', async () => {
      const asked = await ask(suzhou, WUXI);
      expect(asked).toMatchObject({
        state: 'open',
        fromRegion: SUZHOU,
        toRegion: WUXI,
        askedByName: 'suzhou-maintainer',
      });
      expect(Date.parse(asked.dueAt) - Date.now()).toBeGreaterThan(4 * 86_400_000);
      expect(await letters(wuxi)).toEqual(['苏州市科学技术局请核验']);
      const params = { id: asked.id };
      const answered = await wuxi('POST /staff/internal-requests/{id}/answer', {
        params,
        body: { version: 1, answer: '已核验，停用日期改正。' },
      });
      expect(answered).toMatchObject({ state: 'answered', answeredByName: 'wuxi-verifier', version: 2 });
      expect(await letters(suzhou)).toEqual(['协同请求已答复']);
      const closed = await suzhou('POST /staff/internal-requests/{id}/close', { params, body: { version: 2 } });
      expect(closed.state).toBe('closed');
      expect(await letters(wuxi)).toEqual(['协同请求已办结', '苏州市科学技术局请核验']);
    });

    it('may decline with a reason, and never answer twice', async () => {
      const { id } = await ask(suzhou, WUXI, '请补充载体');
      const params = { id };
      const body = { version: 1, answer: '不属本局职责，请问发改委。' };
      expect((await wuxi('POST /staff/internal-requests/{id}/decline', { params, body })).state).toBe('declined');
      expect(
        await outcome(wuxi('POST /staff/internal-requests/{id}/answer', { params, body: { ...body, version: 2 } })),
      ).toBe('stateConflict');
      const empty = { version: 1, answer: ' ' };
      expect(await outcome(wuxi('POST /staff/internal-requests/{id}/decline', { params, body: empty }))).toBe(
        'invalidInput',
      );
    });

    it('do each only their own part', async () => {
      const { id } = await ask(suzhou, WUXI, '只许两边看');
      const params = { id };
      const body = { version: 1, answer: '代答' };
      expect(await outcome(suzhou('POST /staff/internal-requests/{id}/answer', { params, body }))).toBe('notOwnBureau');
      expect(await outcome(admin('POST /staff/internal-requests/{id}/answer', { params, body }))).toBe('notOwnBureau');
      expect(await outcome(wuxi('POST /staff/internal-requests/{id}/close', { params, body: { version: 1 } }))).toBe(
        'notOwnBureau',
      );
      expect(await outcome(nantong('POST /staff/internal-requests/{id}/answer', { params, body }))).toBe('notFound');
      expect(await outcome(nantong('GET /staff/internal-requests/{id}', { params }))).toBe('notFound');
      expect(await outcome(ask(suzhou, SUZHOU))).toBe('notAnotherBureau');
      expect(await outcome(ask(suzhou, '330903'))).toBe('unknownPlace');
    });

    it('see what came in and what went out, strangers nothing, the district admin everything', async () => {
      expect(await titles(suzhou, 'out')).toEqual(['只许两边看', '请补充载体', '请核验两台质谱仪']);
      expect(await titles(suzhou, 'in')).toEqual([]);
      expect(await titles(wuxi, 'in')).toHaveLength(3);
      expect(await titles(nantong)).toEqual([]);
      expect(await titles(admin)).toHaveLength(3);
      expect(await titles(admin, 'in')).toEqual([]);
      const { todo } = await wuxi('GET /staff/statistics/overview', {});
      expect(todo.find(({ kind }) => kind === 'internalRequest')).toMatchObject({ count: 1, late: 0 });
    });
  });
});
