import { expect, it } from '@jest/globals';
import { daysAgo, onDay } from './demo-days.js';

const now = new Date('2026-03-01T01:00:00Z');

it('a deadline stands at five in the afternoon in Beijing', () => {
  expect(onDay(now, 3, '17:00').toISOString()).toBe('2026-03-04T09:00:00.000Z');
});

it('what has happened did not happen later today', () => {
  expect(daysAgo(now, 0, '15:00')).toEqual(now);
  expect(daysAgo(now, 1, '15:00').toISOString()).toBe('2026-02-28T07:00:00.000Z');
});
