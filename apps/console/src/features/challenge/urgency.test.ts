import { describe, expect, it } from '@jest/globals';
import type { StaffChallengeRow } from '@market/contract/challenge';
import { urgencyOf } from './urgency';

const now = new Date('2026-11-20T01:00:00Z');
const row = (more: Partial<StaffChallengeRow>) =>
  ({ state: 'vetting', submittedAt: null, ...more }) as StaffChallengeRow;

describe('urgency', () => {
  it('warns from the fifth day of waiting', () => {
    expect(urgencyOf(row({ submittedAt: '2026-11-16T09:00:00Z' }), now)).toEqual({ text: '已等 4 天', tone: 'plain' });
    expect(urgencyOf(row({ submittedAt: '2026-11-15T09:00:00Z' }), now)).toEqual({ text: '已等 5 天', tone: 'warn' });
  });

  it('counts the days to the deadline on the Beijing calendar, and under a day the hours', () => {
    const until = (bidDeadline: string) => urgencyOf(row({ state: 'published', bidDeadline }), now);
    expect(until('2026-11-21T16:30:00Z')).toEqual({ text: '剩 2 天', tone: 'warn' });
    expect(until('2026-11-20T16:30:00Z')?.text).toBe('剩 15 小时');
    expect(until('2026-11-20T00:59:00Z')?.text).toBe('今天截止');
  });
});
