import { describe, expect, it } from '@jest/globals';
import { ShortCache } from './short-cache.js';

function counted(answers: (() => Promise<number>)[] = []) {
  const clock = { now: 0 };
  let computed = 0;
  const cache = new ShortCache(
    1_000,
    () => {
      computed += 1;
      return (answers.shift() ?? (() => Promise.resolve(computed)))();
    },
    () => clock.now,
  );
  return { cache, clock, computed: () => computed };
}

describe('a short cache', () => {
  it('computes once for any number of readers at the same time', async () => {
    const { cache, computed } = counted();
    expect(await Promise.all([cache.get(), cache.get(), cache.get()])).toEqual([1, 1, 1]);
    expect(computed()).toBe(1);
  });

  it('counts the moment from the end of the computation', async () => {
    let finish: (value: number) => void = () => undefined;
    const { cache, clock, computed } = counted([() => new Promise((resolve) => (finish = resolve))]);
    const slow = cache.get();
    clock.now = 5_000;
    const waiting = cache.get();
    finish(7);
    expect(await Promise.all([slow, waiting])).toEqual([7, 7]);
    clock.now = 5_999;
    expect(await cache.get()).toBe(7);
    clock.now = 6_000;
    await cache.get();
    expect(computed()).toBe(2);
  });

  it('does not keep a failure', async () => {
    const { cache } = counted([() => Promise.reject(new Error('down'))]);
    await expect(cache.get()).rejects.toThrow('down');
    expect(await cache.get()).toBe(2);
  });
});
