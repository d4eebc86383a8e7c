import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import { bureau, SUZHOU, WUXI } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

describe.each(databases)('the page of a place on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    const { publishOne } = await bureau(market, SUZHOU);
    await publishOne('carrier', '澄湖园', { kind: '孵化器', operator: '演示单位', industries: ['新材料', '机器人'] });
    await publishOne('carrier', '湖东园', { kind: '孵化器', operator: '演示单位', industries: ['新材料'] });
    await publishOne('institution', '演示研究院', { kind: '科研院所' });
    await publishOne('platform', '演示重点实验室', { kind: '重点实验室' });
    await publishOne('policy', '旧办法', { issuer: '市科技局', validity: '废止' });
    await publishOne('policy', '新办法', { issuer: '市科技局', validity: '有效' });
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('says everything in one answer, and nothing of other places', async () => {
    const page = await market.anonymous('GET /regions/{code}/page', { params: { code: SUZHOU } });
    expect(page).toMatchObject({
      region: { code: SUZHOU },
      figures: { resource: 4 },
      industries: [
        { name: '新材料', count: 2 },
        { name: '机器人', count: 1 },
      ],
      challenges: [],
      partners: [],
    });
    expect(page.carriers.map(({ title }) => title).sort()).toEqual(['湖东园', '澄湖园'].sort());
    expect([page.institutions, page.platforms].map((found) => found.length)).toEqual([1, 1]);
    expect(page.policies.map(({ title }) => title)).toEqual(['新办法']);
    const other = await market.anonymous('GET /regions/{code}/page', { params: { code: WUXI } });
    expect([other.carriers, other.industries, other.policies]).toEqual([[], [], []]);
  });

  it('is not there for a place the configuration does not know', async () => {
    const asked = market.anonymous('GET /regions/{code}/page', { params: { code: '330903' } });
    expect(await outcome(asked)).toBe('notFound');
  });
});
