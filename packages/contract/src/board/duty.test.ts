import { describe, expect, it } from '@jest/globals';
import { challengeStates, endedWithout } from '../challenge/challenge.states.js';
import { boardColumns, boardColumnStates, openStates } from './columns.js';
import { nextDuty, reminderDue, type DutyFacts } from './duty.js';

const now = new Date('2026-11-20T04:00:00Z');
const facts = (change: Partial<DutyFacts>): DutyFacts => ({
  state: 'vetting',
  hold: 'none',
  kind: 'enterprise',
  stateSince: '2026-11-13T04:00:00Z',
  vettingWorkingDays: 5,
  stageEndsAt: null,
  bidDeadline: null,
  noticeDeadline: null,
  panel: null,
  objections: [],
  agreements: [],
  milestones: [],
  ...change,
});
const duty = (change: Partial<DutyFacts>) => nextDuty(facts(change), now, []);

describe('next duty', () => {
  it('gives the bureau five working days to vet, and says when they are over', () => {
    expect(duty({})).toEqual({ kind: 'vet', by: 'bureau', until: '2026-11-20T15:59:59.999Z', overdue: false });
    expect(duty({ stateSince: '2026-11-12T04:00:00Z' })?.overdue).toBe(true);
  });

  it('asks the bureau for a panel where it decides, turns to the panel while it scores, then to whoever decides', () => {
    for (const panel of [null, 'forming'] as const)
      expect(duty({ state: 'judging', kind: 'government', panel })).toMatchObject({ kind: 'formPanel', by: 'bureau' });
    expect(duty({ state: 'judging', panel: 'scoring' })).toMatchObject({ kind: 'score', by: 'experts' });
    expect(duty({ state: 'judging', kind: 'government', panel: 'scored' })).toMatchObject({ by: 'bureau' });
    expect(duty({ state: 'judging' })).toMatchObject({ kind: 'shortlist', by: 'demander' });
  });

  it('puts an objection before the end of its notice, the one due first', () => {
    const objections = [{ dueAt: '2026-11-25T04:00:00Z' }, { dueAt: '2026-11-19T04:00:00Z' }];
    expect(duty({ state: 'awardNotice', hold: 'dispute', objections })).toEqual({
      kind: 'answerObjection',
      by: 'bureau',
      until: '2026-11-19T04:00:00.000Z',
      overdue: true,
    });
  });

  it('asks for the earliest milestone by the end of its day, then for its confirmation, then for acceptance', () => {
    const pending = { state: 'pending', dueOn: '2026-11-20' } as const;
    const later = { state: 'pending', dueOn: '2027-01-31' } as const;
    const executing = (milestones: DutyFacts['milestones']) => duty({ state: 'executing', milestones });
    expect(executing([later, pending])).toMatchObject({ until: '2026-11-20T15:59:59.999Z', overdue: false });
    expect(executing([later, { ...pending, state: 'submitted' }])).toMatchObject({ kind: 'confirmMilestone' });
    expect(executing([])).toMatchObject({ kind: 'applyAcceptance', by: 'bidder', until: null });
  });

  it('is nobody’s once a challenge has ended, and the bureau’s while it is suspended', () => {
    for (const state of [...endedWithout, 'completed', 'archived'] as const) expect(duty({ state })).toBeNull();
    expect(duty({ state: 'published', hold: 'suspended' })).toMatchObject({ kind: 'lift', by: 'bureau' });
  });

  it('is reminded of in its last working days only, and never once it is over', () => {
    const due = (until: string | null) => reminderDue({ kind: 'vet', until }, now, []);
    // 2026-11-20 is a Friday: what ends on Monday is told before the weekend.
    expect([due('2026-11-23T15:59:00Z'), due('2026-11-24T01:00:00Z')]).toEqual([true, false]);
    expect([due('2026-11-20T04:00:00Z'), due(null)]).toEqual([false, false]);
  });

  it('has one for every open state, and each of these has one column', () => {
    for (const state of openStates) expect(duty({ state })).not.toBeNull();
    const columns = (state: string) =>
      boardColumns.filter((column) => boardColumnStates[column].some((one) => one === state)).length;
    const closed = ['draft', 'rejected', 'completed', 'archived', ...endedWithout];
    for (const state of challengeStates) expect(columns(state)).toBe(closed.includes(state) ? 0 : 1);
  });
});
