import { expect, it } from '@jest/globals';
import { standingOf } from './feed-standing.js';

const at = new Date('2026-11-21T00:00:00Z');
const minutes = (failures: number, everyHours = 24): number =>
  (standingOf(everyHours, { at, failures }, at).nextAt.getTime() - at.getTime()) / 60_000;

it('is due at once when nothing was pulled yet', () => {
  expect(standingOf(24, null, at)).toEqual({ state: 'waiting', failures: 0, nextAt: at });
});

it('comes again at its usual pace, and sooner after a failure, ever more patiently', () => {
  expect([0, 1, 2, 3, 9, 2_000].map((failures) => minutes(failures))).toEqual([1440, 5, 10, 20, 1280, 1440]);
  expect(minutes(6, 1)).toBe(60);
});
