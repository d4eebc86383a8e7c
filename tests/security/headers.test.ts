import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';

describe('S5: what every answer says of itself', () => {
  let database: TestDatabase;
  let market: TestApp;

  beforeAll(async () => {
    const [sqlite] = databases;
    if (!sqlite) throw new Error('no engine');
    database = await sqlite.create();
    market = await startApp(database.url, { production: true, allowedOrigins: ['https://market.example'] });
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it.each([
    ['the phone', '/'],
    ['the console', '/console/'],
    ['a deep link', '/console/records'],
    ['an answer', '/api/v1/regions'],
    ['a refusal', '/api/v1/my/challenges'],
    ['what is not there', '/api/v1/nope'],
    ['health', '/healthz'],
  ])('S5: %s may be framed by nobody, guessed at by nobody, and names no program', async (_, url) => {
    const { headers, body } = await market.app.inject(url);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('camera=()'),
      'strict-transport-security': expect.stringContaining('max-age='),
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy.replace(/style-src [^;]*/, '')).not.toContain('unsafe');
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['x-powered-by', 'server']));
    expect(body).not.toMatch(/node_modules|\bat \w+ \(|SQLITE|fastify|nestjs|typeorm/i);
  });

  it('S5: an address that cannot be read is refused like any other request', async () => {
    const { statusCode, headers, body } = await market.app.inject('/api/v1/records/%ff');
    expect(statusCode).toBe(400);
    expect(headers).toMatchObject({
      'content-type': expect.stringContaining('application/problem+json'),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(JSON.parse(body)).toMatchObject({ code: 'invalidInput', requestId: expect.any(String) });
    expect(body).not.toContain('FST_');
  });

  it('S5: no script and no style stands in a page', async () => {
    for (const url of ['/', '/console/']) {
      const { body } = await market.app.inject(url);
      expect(body.match(/<script(?![^>]*\bsrc=)|<style|\son\w+=|javascript:/gi)).toBeNull();
    }
  });

  it('S5: the pages of the API are not served in production', async () => {
    for (const url of ['/api/docs', '/api/docs/', '/api/docs-json', '/api/docs/swagger-ui-init.js'])
      expect((await market.app.inject(url)).statusCode).toBe(404);
  });

  it('S5: another site is not answered but where it is named', async () => {
    const from = async (origin: string) =>
      (await market.app.inject({ url: '/api/v1/regions', headers: { origin } })).headers['access-control-allow-origin'];
    expect(await from('https://market.example')).toBe('https://market.example');
    for (const origin of ['https://evil.example', 'null', 'https://market.example.evil.example'])
      expect(await from(origin)).toBeUndefined();
  });
});
