import { expect, test } from '@jest/globals';
import type { Actor } from '../shared/index.js';
import {
  paymentWhen,
  whyCannotAddFile,
  whyCannotAnswerFollowUp,
  whyCannotConfirmPayment,
  whyCannotDeclarePayment,
  whyCannotEvaluate,
  whyCannotReport,
  whyCannotWithdrawChange,
} from './agreement-parts.rules.js';
import { agreementStates, type AgreementState } from './agreement.states.js';
import { agreementStationsOf } from './agreement.stations.js';

const of = (id: string): Actor => ({
  accountId: '',
  displayName: '',
  roles: [],
  regionCode: null,
  organization: { id, regionCode: '320500', seat: 'handler' },
});
const [demander, bidder, stranger] = [of('d'), of('b'), of('x')];
const at = (state: AgreementState) => ({ demanderId: 'd', bidderId: 'b', state });
const now = new Date('2027-03-01T04:00:00Z');

test('every state of an agreement stands at a station of its line', () => {
  for (const state of agreementStates) {
    const { stations, current } = agreementStationsOf(state);
    expect(stations[current]).toBeDefined();
  }
});

test('a milestone is reported by the bidder alone, once, and again after rework', () => {
  const report = (actor: Actor, state: 'pending' | 'submitted' | 'rework' | 'overdue' | 'accepted') =>
    whyCannotReport(actor, at('inForce'), { state });
  expect([report(bidder, 'pending'), report(bidder, 'rework'), report(bidder, 'overdue')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([report(bidder, 'submitted'), report(bidder, 'accepted')]).toEqual(['stateConflict', 'stateConflict']);
  expect([report(demander, 'pending'), report(stranger, 'pending')]).toEqual(['otherSideActs', 'notFound']);
});

test('a payment is declared when due and until it is confirmed, and confirmed only after it was declared', () => {
  const payment = { due: true, paidOn: null, confirmedAt: null };
  expect(whyCannotDeclarePayment(demander, at('inForce'), payment)).toBeUndefined();
  expect(whyCannotDeclarePayment(demander, at('inForce'), { ...payment, due: false })).toBe('paymentNotDue');
  expect(whyCannotDeclarePayment(demander, at('inForce'), { ...payment, confirmedAt: now })).toBe('stateConflict');
  expect(whyCannotConfirmPayment(bidder, at('inForce'), payment)).toBe('stateConflict');
  expect(whyCannotConfirmPayment(bidder, at('terminated'), { ...payment, paidOn: '2027-02-01' })).toBeUndefined();
});

test('a change is withdrawn by whoever proposed it; a side evaluates once; a follow-up waits for its day', () => {
  const change = { by: 'bidder', state: 'proposed' } as const;
  expect(whyCannotWithdrawChange(bidder, at('inForce'), change)).toBeUndefined();
  expect(whyCannotWithdrawChange(demander, at('inForce'), change)).toBe('otherSideActs');
  const evaluated = { ...at('passed'), evaluations: { demander: {}, bidder: null }, evaluateBy: '2027-03-20' };
  expect(whyCannotEvaluate(demander, evaluated, now)).toBe('alreadyEvaluated');
  expect(whyCannotEvaluate(bidder, evaluated, now)).toBeUndefined();
  expect(whyCannotAnswerFollowUp(demander, at('passed'), { dueOn: '2027-03-02' }, now)).toBe('followUpNotDue');
});

test('files are added while there is something to do, and nobody else adds any', () => {
  expect(whyCannotAddFile(bidder, at('signing'))).toBeUndefined();
  expect(whyCannotAddFile(bidder, at('lapsed'))).toBe('stateConflict');
  expect(whyCannotAddFile(stranger, at('signing'))).toBe('notFound');
});

test('when a payment falls due is said with the name of its milestone', () => {
  expect([paymentWhen(null, []), paymentWhen(0, [{ title: '小试' }]), paymentWhen(1, [{ title: '小试' }])]).toEqual([
    '签约后',
    '“小试”确认后',
    '第 2 个里程碑确认后',
  ]);
});
