import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { routes } from '@market/contract/routes';
import type { Route } from '@market/contract/shared';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';

let database: TestDatabase;
let market: TestApp;
beforeAll(async () => {
  const [sqlite] = databases;
  if (!sqlite) throw new Error('no engine');
  database = await sqlite.create();
  market = await startApp(database.url);
});
afterAll(async () => {
  await market.close();
  await database.drop();
});

const keys = Object.keys(routes) as (keyof typeof routes)[];

it('every operation of the contract is served, and nothing else below /api/v1', () => {
  const served = market.app.getHttpAdapter().getInstance();
  const missing = keys.filter((key) => {
    const [method, path] = key.split(' ') as ['GET', string];
    return !served.hasRoute({ method, url: `/api/v1${path.replace(/\{(\w+)\}/g, ':$1')}` });
  });
  expect(missing).toEqual([]);
  const printed = served.printRoutes({ commonPrefix: false });
  const methods = [...printed.matchAll(/\((.*)\)/g)].flatMap(([, list]) => (list ?? '').split(', '));
  const writes = methods.filter((method) => ['POST', 'PUT', 'DELETE', 'PATCH'].includes(method));
  expect(writes).toHaveLength(keys.filter((key) => !key.startsWith('GET')).length);
});

it('every operation that changes something has a name in the audit trail', () => {
  const unnamed = keys.filter(
    (key) => !key.startsWith('GET') && !(routes[key] as Route).audit && !(routes[key] as Route).counts,
  );
  expect(unnamed).toEqual([]);
});

it('the OpenAPI 3.1 document lists every operation with its access', async () => {
  const answer = await market.app.inject('/api/openapi.json');
  const document = answer.json<{ openapi: string; paths: Record<string, Record<string, { 'x-access': string }>> }>();
  expect(document.openapi).toBe('3.1.0');
  const listed = Object.values(document.paths).flatMap((path) => Object.values(path));
  expect(listed).toHaveLength(keys.length);
  expect(listed.every((operation) => operation['x-access'])).toBe(true);
});

it.each(['/api/v1/nope', '/api/nope'])('%s is refused as a problem with a request id', async (url) => {
  const answer = await market.app.inject(url);
  expect(answer.statusCode).toBe(404);
  expect(answer.json()).toMatchObject({ code: 'notFound', message: expect.any(String), requestId: expect.any(String) });
});

it('an answer that has not changed costs no body', async () => {
  const first = await market.app.inject('/api/v1/regions');
  const again = await market.app.inject({ url: '/api/v1/regions', headers: { 'if-none-match': first.headers.etag } });
  expect(again.statusCode).toBe(304);
  expect(first.headers['cache-control']).toBe('public, max-age=300');
});

it.each([
  ['an unknown field', '/api/v1/challenges?secret=1'],
  ['an unknown sort', '/api/v1/challenges?sort=contactPhone'],
  ['a page too long', '/api/v1/challenges?limit=1000000000'],
  ['a repeated key', '/api/v1/challenges?field=a&field=b'],
  ['a damaged cursor', '/api/v1/challenges?cursor=%25'],
])('%s is a 400', async (_, url) => expect((await market.app.inject(url)).statusCode).toBe(400));
