import { describe, expect, it } from '@jest/globals';
import type { BoardRow, Duty } from '@market/contract/board';
import { urgencyOf } from './urgency';

const now = new Date('2026-11-20T01:00:00Z');
const row = (duty: Partial<Duty>, hold: BoardRow['hold'] = 'none') =>
  ({ hold, duty: { kind: 'vet', by: 'bureau', until: null, overdue: false, ...duty } }) as BoardRow;

describe('urgency', () => {
  it('warns of a desk’s last day and of a bidder’s last week, and under a day counts the hours', () => {
    expect(urgencyOf(row({ until: '2026-11-22T15:59:59Z' }), now)).toEqual({ text: '剩 2 天', tone: 'plain' });
    expect(urgencyOf(row({ until: '2026-11-20T15:59:59Z' }), now)).toEqual({ text: '剩 14 小时', tone: 'warn' });
    expect(urgencyOf(row({ kind: 'bid', until: '2026-11-27T01:00:00Z' }), now)).toEqual({
      text: '剩 7 天',
      tone: 'warn',
    });
  });

  it('counts the days past the term, from one', () => {
    expect(urgencyOf(row({ until: '2026-11-20T00:59:00Z', overdue: true }), now)?.text).toBe('超期 1 天');
    expect(urgencyOf(row({ until: '2026-11-17T15:59:59Z', overdue: true }), now)).toEqual({
      text: '超期 3 天',
      tone: 'bad',
    });
  });

  it('says what there is to do where there is no term, and a hold before all else', () => {
    expect(urgencyOf(row({ kind: 'confirmMilestone' }), now)).toEqual({ text: '确认里程碑', tone: 'plain' });
    expect(urgencyOf(row({ until: '2026-11-17T15:59:59Z', overdue: true }, 'dispute'), now)?.text).toBe('异议处理中');
  });
});
