import { expect, it } from '@jest/globals';
import { event } from '../record/types/event.js';
import { canonicalCode, signUpTerms, whyCannotSignUp } from './sign-up.rules.js';

const terms = (fields: Record<string, string | number>) => signUpTerms(event, { startsOn: '2026-12-01', ...fields });

it.each([
  ['14:00-17:00', '2026-12-01T06:00:00.000Z'],
  ['下午14：30开始', '2026-12-01T06:30:00.000Z'],
  ['9点半签到', '2026-12-01T01:30:00.000Z'],
  ['全天', '2026-11-30T16:00:00.000Z'],
])('an event of %s begins at %s, and sign-up ends with it', (hours, startsAt) => {
  expect(terms({ hours })).toMatchObject({ startsAt, closesAt: startsAt });
});

it('sign-up ends with the day it is open until, and never after the event has begun', () => {
  expect(terms({ hours: '14:00', signUpUntil: '2026-11-28' })?.closesAt).toBe('2026-11-28T16:00:00.000Z');
  expect(terms({ hours: '14:00', signUpUntil: '2026-12-24' })?.closesAt).toBe('2026-12-01T06:00:00.000Z');
});

it('closes to the instant, and not at all where the organizer has an entry of its own', () => {
  const open = terms({ hours: '14:00', seats: 30 });
  expect(open?.seats).toBe(30);
  expect(open && whyCannotSignUp(open, new Date('2026-12-01T05:59:59.999Z'))).toBeUndefined();
  expect(open && whyCannotSignUp(open, new Date('2026-12-01T06:00:00Z'))).toBe('signUpClosed');
  const away = terms({ signUpUrl: 'https://example.cn' });
  expect(away && whyCannotSignUp(away, new Date(0))).toBe('signUpElsewhere');
});

it('a code is the same however it is typed', () => {
  expect(canonicalCode(' k7m 4px ')).toBe('K7M4PX');
});
