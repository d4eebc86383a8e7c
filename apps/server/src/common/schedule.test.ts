import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { AppConfig } from '../config/app-config.js';
import type { Leases } from './leases.js';
import { Schedule } from './schedule.js';

const released: string[][] = [];
const leases = (free = true) =>
  ({
    hold: async (_: string, __: number, job: () => Promise<void>) => {
      if (free) await job();
    },
    release: (names: string[]) => Promise.resolve(void released.push(names)),
  }) as unknown as Leases;
const config = (jobs: boolean) => ({ jobs }) as AppConfig;
const every = (everyMs: number, run: () => Promise<void>) => ({ name: 'job', everyMs, leaseMs: 1, run });

describe('a recurring job', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    Logger.overrideLogger(false);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('runs a moment after the start and then at its interval, also after a failure', async () => {
    const schedule = new Schedule(leases(), config(true));
    let runs = 0;
    schedule.add(every(60_000, () => ((runs += 1) === 1 ? Promise.reject(new Error('down')) : Promise.resolve())));
    schedule.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(3_000);
    expect(runs).toBe(1);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(runs).toBe(2);
    await schedule.beforeApplicationShutdown();
  });

  it('never overlaps itself, and a stop waits for it and gives its lease back', async () => {
    const schedule = new Schedule(leases(), config(true));
    let begun = 0;
    let end: () => void = () => undefined;
    schedule.add(every(10, () => new Promise((resolve) => ((begun += 1), (end = resolve)))));
    schedule.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(begun).toBe(1);
    let stopped = false;
    const stop = schedule.beforeApplicationShutdown().then(() => (stopped = true));
    await jest.advanceTimersByTimeAsync(0);
    expect(stopped).toBe(false);
    end();
    await stop;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(begun).toBe(1);
    expect(released.at(-1)).toEqual(['job']);
  });

  it.each([
    ['another node holds the lease', leases(false), config(true)],
    ['the node runs no jobs', leases(), config(false)],
  ])('does not run when %s', async (_, held, settings) => {
    const schedule = new Schedule(held, settings);
    const run = jest.fn(() => Promise.resolve());
    schedule.add(every(1_000, run));
    schedule.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(run).not.toHaveBeenCalled();
    await schedule.beforeApplicationShutdown();
  });

  it('has a name of its own', () => {
    const schedule = new Schedule(leases(), config(true));
    schedule.add(every(1, () => Promise.resolve()));
    expect(() => schedule.add(every(2, () => Promise.resolve()))).toThrow('job');
  });
});
