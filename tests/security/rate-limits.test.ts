import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rateLimits } from '@market/contract/shared';
import type { DomainError } from '../../apps/server/src/common/domain-error.js';
import { RateLimits } from '../../apps/server/src/common/rate-limits.js';
import { Account } from '../../apps/server/src/modules/account/account.entity.js';
import { PASSWORD, startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';

describe.each(databases)('limits over two nodes on $engine', ({ create }) => {
  let database: TestDatabase;
  let nodes: TestApp[] = [];
  beforeAll(async () => {
    database = await create();
    nodes = [await startApp(database.url), await startApp(database.url)];
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
});
