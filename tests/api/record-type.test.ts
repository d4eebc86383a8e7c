import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import type { RecordContent } from '@market/contract/record';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { registerToy } from '@market/contract/testing';

const SUZHOU = '320500';
const toy = (title: string, fields: RecordContent['fields']): RecordContent => ({
  title,
  summary: '',
  tags: [],
  provenance: 'bureau',
  sourceName: '市科技局',
  sourceUrl: null,
  sourceDate: null,
  share: 'unconditional',
  location: null,
  fields,
});

registerToy();

describe.each(databases)('a record type added by its description, on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let maintainer: Client, verifier: Client;

  const draft = (content: RecordContent) =>
    maintainer('POST /staff/records', { body: { recordType: 'toy', regionCode: SUZHOU, content } });
  async function publish(content: RecordContent) {
    const params = { id: (await draft(content)).row.id };
    await maintainer('POST /staff/records/{id}/submit', { params, body: { version: 1 } });
    return verifier('POST /staff/records/{id}/accept', { params, body: { version: 2 } });
  }

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    maintainer = await market.staff('suzhou-maintainer', ['maintainer'], SUZHOU);
    verifier = await market.staff('suzhou-verifier', ['verifier'], SUZHOU);
    const price = { priceFen: 1_250, priceUnit: '只', ownerPhones: ['13800000000'] };
    await publish(toy('木马', { maker: '城东', condition: '好的', ...price }));
    await publish(toy('风筝', { maker: '城西', condition: '坏了' }));
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('has its fields checked', async () => {
    await expect(draft(toy('陀螺', { condition: '新的', priceFen: -1 }))).rejects.toMatchObject({
      code: 'invalidInput',
      details: ['maker', 'condition', 'priceFen'].map((key) => ({ path: `content.fields.${key}` })),
    });
  });

  it('is listed, filtered, counted and read with what its description shows', async () => {
    const query = { section: 'achievement', facets: 'condition:好的' };
    const { items } = await market.anonymous('GET /records', { query });
    const fields = { maker: '城东', condition: '好的', priceFen: 1_250, priceUnit: '只' };
    expect(items).toMatchObject([{ recordType: 'toy', title: '木马', fields }]);
    const { facets } = await market.anonymous('GET /records/facets', { query: { type: 'toy' } });
    expect(facets).toHaveLength(2);
    const detail = await market.anonymous('GET /records/{id}', { params: { id: items[0]?.id ?? '' } });
    expect(detail.fields).toEqual(fields);
  });

  it('is past when its own rule says so, and due for another look when its own term is over', async () => {
    const { items } = await market.anonymous('GET /records', { query: { type: 'toy', lens: 'past' } });
    expect(items.map(({ title }) => title)).toEqual(['风筝']);
    const [{ verifiedAt, nextReviewAt } = { verifiedAt: null, nextReviewAt: null }] = items;
    const days = (Date.parse(nextReviewAt ?? '') - Date.parse(verifiedAt ?? '')) / 86_400_000;
    expect(days).toBe(10);
  });

  it('counts in the list it belongs to', async () => {
    const { figures } = await market.anonymous('GET /regions/{code}', { params: { code: SUZHOU } });
    expect(figures.resource).toBe(2);
  });
});
