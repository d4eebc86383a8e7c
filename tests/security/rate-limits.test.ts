import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { routes } from '@market/contract/routes';
import { rateLimitOf, rateLimits, type Route } from '@market/contract/shared';
import { Clock } from '../../apps/server/src/common/clock.js';
import type { DomainError } from '../../apps/server/src/common/domain-error.js';
import { RateLimits } from '../../apps/server/src/common/rate-limits.js';
import { Account } from '../../apps/server/src/modules/account/account.entity.js';
import { PASSWORD, startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';

describe.each(databases)('limits over two nodes on $engine', ({ engine, create }) => {
  let database: TestDatabase;
  let nodes: TestApp[] = [];
  beforeAll(async () => {
    database = await create();
    nodes = [await startApp(database.url), await startApp(database.url)];
    // No window ends while its takers are counted.
    const now = new Date(Math.floor(Date.now() / 60_000) * 60_000);
    for (const { app } of nodes) jest.spyOn(app.get(Clock), 'realNow').mockReturnValue(now);
    await nodes[0]?.staff('guessed', ['maintainer'], '320500');
  });
  afterAll(async () => {
    for (const node of nodes) await node.close();
    await database.drop();
  });

  /** The n-th of many, at a node in turn, with what an attacker may change about it. */
  async function guess(n: number, username: string, password: string, remoteAddress = '203.0.113.7') {
    const answer = await nodes[n % 2]?.app.inject({
      method: 'POST',
      url: '/api/v1/auth/console',
      remoteAddress,
      headers: { 'x-forwarded-for': `198.51.100.${n % 250}`, 'x-real-ip': `198.51.100.${n % 250}` },
      payload: { username, password },
    });
    return { status: answer?.statusCode ?? 0, waitS: Number(answer?.headers['retry-after'] ?? 0) };
  }
  const times = (many: number) => Array.from({ length: many }, (_, n) => n);

  it('A2: whatever is varied, an address has thirty wrong guesses and an account five', async () => {
    const names = ['guessed', 'GUESSED', 'Guessed', 'guessed.', 'nobody'];
    const answers = await Promise.all(times(120).map((n) => guess(n, names[n % names.length] ?? '', `wrong-${n}`)));
    const counted = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect([counted(401), counted(429)]).toEqual([rateLimits.signIn.most, 120 - rateLimits.signIn.most]);
    expect(answers.find(({ status }) => status === 429)?.waitS).toBeGreaterThan(0);
    const account = await nodes[0]?.dataSource.getRepository(Account).findOneByOrFail({ username: 'guessed' });
    expect(account?.failedAttempts).toBeLessThanOrEqual(5);
  });

  it('R1: signing in rightly uses nothing up, and another address is another', async () => {
    await nodes[0]?.staff('right', ['maintainer'], '320500');
    for (const n of times(rateLimits.signIn.most + 2))
      expect((await guess(n, 'right', PASSWORD, '203.0.113.8')).status).toBe(200);
  });

  it('R1: what is asked of both nodes at once passes up to the limit, within a twentieth of it', async () => {
    const { most } = rateLimits.search;
    const take = async (n: number) => {
      const limits = nodes[n % 2]?.app.get(RateLimits);
      return limits?.take('search', '203.0.113.9').then(
        () => 'done',
        (error: DomainError) => error.code,
      );
    };
    const answers: (string | undefined)[] = [];
    for (let n = 0; n < most * 1.1; n += 60) answers.push(...(await Promise.all(times(60).map(take))));
    const passed = answers.filter((answer) => answer === 'done').length;
    expect(passed).toBeLessThanOrEqual(most);
    expect(passed).toBeGreaterThanOrEqual(most * 0.95);
    expect(new Set(answers)).toEqual(new Set(['done', 'rateLimited']));
  });

  it('R1: the first who come to both nodes at once all pass', async () => {
    for (const round of times(60)) {
      const taking = times(4).map(async (n) =>
        nodes[n % 2]?.app.get(RateLimits).take('upload', `203.0.113.${100 + round}`),
      );
      expect((await Promise.allSettled(taking)).map(({ status }) => status)).toEqual(taking.map(() => 'fulfilled'));
    }
  });

  it.each(['phoneCode', 'export', 'upload'] as const)('R1: ten times what %s allows, at both nodes', async (name) => {
    const { most } = rateLimits[name];
    const take = async (n: number) => {
      const limits = nodes[n % 2]?.app.get(RateLimits);
      return limits?.take(name, '203.0.113.10').then(
        () => 1,
        () => 0,
      );
    };
    const passed: (number | undefined)[] = [];
    for (let n = 0; n < most * 10; n += most) passed.push(...(await Promise.all(times(most).map(take))));
    const through = passed.filter((one) => one === 1).length;
    expect(through).toBeLessThanOrEqual(most);
    expect(through).toBeGreaterThanOrEqual(most * 0.95);
  });

  it('R1: signing in, codes, searching, files in and files out are limited, and who is past it is told when to come back', async () => {
    const [node] = nodes;
    if (!node) throw new Error('no node');
    const limitOf = (wanted: (operation: string, route: Route) => boolean) =>
      new Set((Object.entries(routes) as [string, Route][]).filter((r) => wanted(...r)).map(([, r]) => rateLimitOf(r)));
    expect(limitOf((operation) => /^POST .auth.(console|wechat|phone)$/.test(operation))).toEqual(new Set(['signIn']));
    expect(limitOf((operation) => operation === 'POST /auth/phone-code')).toEqual(new Set(['phoneCode']));
    expect(limitOf((operation) => ['GET /search', 'GET /search/suggest'].includes(operation))).toEqual(
      new Set(['search']),
    );
    expect(limitOf((_, route) => Boolean(route.upload))).toEqual(new Set(['upload']));
    expect(limitOf((_, route) => Boolean(route.file) && route.access.who !== 'anyone')).toEqual(new Set(['export']));
    const answer = await node.app.inject({ url: '/api/v1/search?q=a', remoteAddress: '203.0.113.9' });
    expect(answer.statusCode).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('R2: while nothing can be counted nobody signs in, and reading goes on', async () => {
    const [node] = nodes;
    if (!node) throw new Error('no node');
    await node.staff('waiting', ['maintainer'], '320500');
    const statuses = async () => {
      const read = (url: string) => node.app.inject({ url: `/api/v1${url}`, remoteAddress: '203.0.113.12' });
      const answers = await Promise.all([read('/search?q=a'), read('/regions'), read('/records')]);
      return answers.map(({ statusCode }) => statusCode);
    };
    await node.dataSource.query('ALTER TABLE rate_count RENAME TO rate_count_away');
    expect((await guess(0, 'waiting', PASSWORD, '203.0.113.11')).status).toBeGreaterThanOrEqual(500);
    expect(await statuses()).toEqual([200, 200, 200]);
    await node.dataSource.query('ALTER TABLE rate_count_away RENAME TO rate_count');
    expect((await guess(0, 'waiting', PASSWORD, '203.0.113.11')).status).toBe(200);
  });

  if (engine === 'mariadb')
    it('R2: while counting hangs nobody signs in, for seconds and not for ever, and others read on', async () => {
      const [node] = nodes;
      if (!node) throw new Error('no node');
      await node.dataSource.transaction(async (manager) => {
        await manager.query('SELECT * FROM rate_count FOR UPDATE');
        const signingIn = guess(0, 'waiting', PASSWORD, '203.0.113.11');
        const first = await Promise.race([signingIn, node.app.inject('/api/v1/records')]);
        expect('statusCode' in first && first.statusCode).toBe(200);
        expect(await signingIn).toMatchObject({ status: 503, waitS: expect.any(Number) });
      });
      expect((await guess(0, 'waiting', PASSWORD, '203.0.113.11')).status).toBe(200);
    });
});
