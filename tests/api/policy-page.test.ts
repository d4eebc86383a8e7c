import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { prefilled } from '@market/contract/directory';
import { emptyProfile } from '@market/contract/organization';
import { eligibilityOf, getRecordType } from '@market/contract/record';
import { startApp, type TestApp } from '../support/app.js';
import { bureau, carrier, SUZHOU, type Bureau } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { creditCode, organization } from '../support/samples.js';

describe.each(databases)('a policy and whom it is for, on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let suzhou: Bureau;
  let company: Client;

  const linksOf = async (id: string) => (await market.anonymous('GET /records/{id}', { params: { id } })).links;
  const policy = (title: string, fields = {}) =>
    suzhou.publishOne('policy', title, { issuer: '市科技局', validity: '有效', ...fields });

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    suzhou = await bureau(market, SUZHOU);
    company = await market.user('company');
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('leads to what it supersedes by number or title, and what is superseded leads on, until it is taken down', async () => {
    const old = await policy('旧办法', { documentNumber: '苏科规〔2020〕1号' });
    const older = await policy('更旧的办法');
    const id = await policy('新办法', { supersedes: '《旧办法》（苏科规〔2020〕1号）、《更旧的办法》、《没有的》' });
    expect(await linksOf(id)).toEqual([
      { key: 'supersedes', id: old, title: '旧办法' },
      { key: 'supersedes', id: older, title: '更旧的办法' },
    ]);
    const onward = [{ key: 'supersededBy', id, title: '新办法' }];
    expect(await linksOf(old)).toEqual(onward);
    expect(await linksOf(older)).toEqual(onward);
    await suzhou.verifier('POST /staff/records/{id}/withdraw', {
      params: { id },
      body: { version: 3, reason: '有误' },
    });
    expect(await linksOf(old)).toEqual([]);
  });

  it('is compared with a profile that the public directory has filled in, and says what is still missing', async () => {
    const code = creditCode(SUZHOU, 1);
    const recordId = await suzhou.publishOne('enterprise', '演示·样例有限公司', {
      creditCode: code,
      qualifications: ['高新技术企业'],
      size: '小型',
      employees: 86,
      foundedOn: '2018-04-12',
      fields: ['新材料'],
      revenueFen: 5_000_000_000,
      legalRepresentative: '某人',
    });
    const { entry } = await company('GET /directory/{creditCode}', { params: { creditCode: code } });
    const profile = {
      ...emptyProfile,
      size: '小型',
      staff: 86,
      foundedOn: '2018-04-12',
      qualifications: ['高新技术企业'],
    };
    const known = { recordId, name: '演示·样例有限公司', regionCode: SUZHOU, field: '新材料', sourceName: '市科技局' };
    expect(entry).toEqual({ ...known, profile });
    if (!entry) return;
    const blank = { ...organization('', 1, ''), creditCode: code, field: '' };
    const { content } = prefilled(blank, entry);
    await company('POST /my/organization', { body: { content } });
    const own = await company('GET /my/organization');
    const id = await policy('补助办法', {
      level: '市级',
      audience: ['高新技术企业'],
      minStaff: 20,
      minRevenueFen: 100,
    });
    const record = await market.anonymous('GET /records/{id}', { params: { id } });
    const found = eligibilityOf(getRecordType('policy'), record, own, '2026-11-21', () => '苏州');
    expect(found.conditions.map(({ key, state }) => [key, state])).toEqual([
      ['level', 'met'],
      ['audience', 'met'],
      ['minStaff', 'met'],
      ['minRevenueFen', 'unknown'],
    ]);
    expect(found.verdict).toBe('incomplete');
  });

  it('is asked of the directory only by whoever signed in, by whole codes, of what is published', async () => {
    const params = { creditCode: creditCode(SUZHOU, 2) };
    await expect(market.anonymous('GET /directory/{creditCode}', { params })).rejects.toMatchObject({
      code: 'unauthenticated',
    });
    await expect(company('GET /directory/{creditCode}', { params: { creditCode: '9132' } })).rejects.toMatchObject({
      code: 'invalidInput',
    });
    await suzhou.draft({ ...carrier('演示·草稿有限公司'), fields: params }, 'enterprise');
    expect(await company('GET /directory/{creditCode}', { params })).toEqual({ entry: null });
  });
});
