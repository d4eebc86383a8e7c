import { describe, expect, it } from '@jest/globals';
import { afterQuiet, digestOwedBefore, firstChoices, preferenceIssues } from './preference.rules.js';

const night = { from: '22:00', until: '08:00' };
const at = (text: string) => new Date(`${text}+08:00`);

describe('quiet hours', () => {
  it.each([
    ['2026-11-21T21:59:00', '2026-11-21T21:59:00'],
    ['2026-11-21T22:00:00', '2026-11-22T08:00:00'],
    ['2026-11-30T23:30:00', '2026-12-01T08:00:00'],
    ['2026-11-21T07:59:00', '2026-11-21T08:00:00'],
    ['2026-11-21T08:00:00', '2026-11-21T08:00:00'],
  ])('across midnight: %s leaves at %s', (now, leaves) => {
    expect(afterQuiet(night, at(now))).toEqual(at(leaves));
  });

  it('within a day end on that day; without any, everything leaves at once', () => {
    const noon = { from: '12:00', until: '14:00' };
    expect(afterQuiet(noon, at('2026-11-21T13:00:00'))).toEqual(at('2026-11-21T14:00:00'));
    expect(afterQuiet(noon, at('2026-11-21T14:00:00'))).toEqual(at('2026-11-21T14:00:00'));
    expect(afterQuiet(null, at('2026-11-21T23:00:00'))).toEqual(at('2026-11-21T23:00:00'));
  });
});

describe('a digest', () => {
  it.each([
    ['daily', null, '2026-11-21T08:00:00', true],
    ['daily', null, '2026-11-21T07:59:00', false],
    ['daily', '2026-11-21', '2026-11-21T23:00:00', false],
    ['daily', '2026-11-20', '2026-11-21T09:00:00', true],
    // 2026-11-23 is a Monday.
    ['weekly', '2026-11-19', '2026-11-22T09:00:00', false],
    ['weekly', '2026-11-19', '2026-11-23T09:00:00', true],
    ['weekly', '2026-11-19', '2026-11-24T09:00:00', true],
    ['weekly', '2026-11-23', '2026-11-29T09:00:00', false],
  ] as const)('%s, last on %s, at %s: %s', (digest, last, now, due) => {
    const owedBefore = digestOwedBefore(digest, at(now));
    expect(owedBefore !== null && (last ?? '') < owedBefore).toBe(due);
  });
});

describe('preferences', () => {
  const set = { choices: firstChoices, quiet: null, digest: 'none' as const };

  it('stand without any address as long as only WeChat is chosen', () => {
    expect(preferenceIssues(set, [])).toEqual([]);
  });

  it('need a verified address for text messages and mail, and for a digest somewhere to go', () => {
    const choices = { ...firstChoices, result: ['sms' as const, 'email' as const] };
    expect(preferenceIssues({ ...set, choices, digest: 'daily' }, ['sms']).map(({ path }) => path)).toEqual([
      'choices.result',
      'digest',
    ]);
    expect(preferenceIssues({ ...set, choices, digest: 'daily' }, ['sms', 'email'])).toEqual([]);
  });

  it('keep text messages to what matters', () => {
    const choices = { ...firstChoices, service: ['sms' as const] };
    expect(preferenceIssues({ ...set, choices }, ['sms'])).toHaveLength(1);
  });
});
