import { describe, expect, it } from '@jest/globals';
import { DAY_MS } from '../shared/index.js';
import { dueSoonDays, freshnessOf } from './freshness.js';
import { recordTypes } from './registry.js';

const verified = Date.UTC(2026, 0, 1);
const at = (day: number, every: number) =>
  freshnessOf(
    new Date(verified).toISOString(),
    new Date(verified + every * DAY_MS).toISOString(),
    new Date(verified + day * DAY_MS),
  );

describe('freshness', () => {
  it.each([
    [30, [0, 'fresh', 19, 'fresh', 20, 'aging', 29.9, 'aging', 30, 'stale']],
    [60, [30, 'fresh', 39, 'steady', 40, 'aging', 60, 'stale']],
    [90, [30, 'fresh', 31, 'steady', 59, 'steady', 60, 'aging', 90, 'stale']],
    [180, [30, 'fresh', 149, 'steady', 150, 'aging', 180, 'stale']],
    [365, [30, 'fresh', 334, 'steady', 335, 'aging', 365, 'stale', 900, 'stale']],
  ] as const)('of a type looked at every %i days falls step by step', (every, steps) => {
    for (let i = 0; i < steps.length; i += 2)
      expect([steps[i], at(Number(steps[i]), every)]).toEqual([steps[i], steps[i + 1]]);
  });

  it('knows no age without a verification, and no end without a next review', () => {
    expect(freshnessOf(null, null, new Date(verified))).toBe('unverified');
    expect(freshnessOf(new Date(verified).toISOString(), null, new Date(verified + 400 * DAY_MS))).toBe('steady');
  });

  it.each(recordTypes.map((spec) => [spec.label, spec] as const))(
    'of %s passes through every step in order',
    (_, spec) => {
      const days = Array.from({ length: spec.verifyEveryDays + 2 }, (_, day) => at(day, spec.verifyEveryDays));
      const order = ['fresh', 'steady', 'aging', 'stale'];
      const places = days.map((level) => order.indexOf(level));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect([...new Set(days)]).toEqual(expect.arrayContaining(['fresh', 'aging', 'stale']));
      expect(dueSoonDays(spec)).toBeGreaterThanOrEqual(7);
    },
  );
});
