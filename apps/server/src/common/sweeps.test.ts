import { expect, it } from '@jest/globals';
import { DomainError } from './domain-error.js';
import { eachDue } from './sweeps.js';

it('keeps no row waiting for one that fails or that somebody else has done', async () => {
  const done: number[] = [];
  await eachDue([1, 2, 3, 4], (n) => {
    if (n === 1) return Promise.reject(new Error('broken'));
    if (n === 3) return Promise.reject(new DomainError('staleVersion'));
    done.push(n);
    return Promise.resolve();
  });
  expect(done).toEqual([2, 4]);
});

it('stops when the database is away: the next turn begins anew', async () => {
  const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  const tried: number[] = [];
  const sweep = eachDue([1, 2], (n) => {
    tried.push(n);
    return Promise.reject(away);
  });
  await expect(sweep).rejects.toBe(away);
  expect(tried).toEqual([1]);
});
