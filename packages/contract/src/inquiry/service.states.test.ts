import { expect, it } from '@jest/globals';
import { bookingStates, bookingTransitions, holdingStates } from '../booking/index.js';
import { loan } from '../record/types/loan.js';
import { policy } from '../record/types/policy.js';
import { serviceStation } from '../record/types/service-station.js';
import { achievement } from '../record/types/achievement.js';
import { reachable } from '../shared/index.js';
import { signUpStates, signUpTransitions } from '../sign-up/index.js';
import {
  answerDaysOf,
  inquiryKindOf,
  inquiryStates,
  inquiryTransitions,
  owedStates,
  whyCannotFollowUp,
} from './index.js';

it('every state of what one can ask for is reached from its first', () => {
  expect(reachable(bookingTransitions, 'requested')).toEqual(new Set(bookingStates));
  expect(reachable(signUpTransitions, 'waiting')).toEqual(new Set(signUpStates));
  expect(reachable(inquiryTransitions, 'asked')).toEqual(new Set(inquiryStates));
});

it('what is over takes no slot and owes no answer', () => {
  for (const state of bookingStates) expect(holdingStates.includes(state)).toBe(bookingTransitions[state].length > 0);
  for (const state of owedStates) expect(inquiryTransitions[state].length).toBeGreaterThan(0);
});

it('a question is followed up once', () => {
  expect(whyCannotFollowUp({ state: 'answered' })).toBeUndefined();
  expect(whyCannotFollowUp({ state: 'settled' })).toBe('followedUp');
  expect(whyCannotFollowUp({ state: 'asked' })).toBe('stateConflict');
});

it('what kind of question a record takes follows from what it offers', () => {
  const record = { sourceUrl: null, fields: {} };
  expect(inquiryKindOf(loan, record)).toBe('financing');
  expect(inquiryKindOf(achievement, record)).toBe('contact');
  expect(inquiryKindOf(serviceStation, record)).toBe('liaison');
  expect(inquiryKindOf(serviceStation, { ...record, fields: { condition: '已撤销' } })).toBeUndefined();
  expect(inquiryKindOf(policy, record)).toBe('contact');
  expect(inquiryKindOf(policy, { ...record, fields: { validity: '废止' } })).toBeUndefined();
  expect([answerDaysOf(serviceStation, { answerDays: 5 }), answerDaysOf(loan, {})]).toEqual([5, 3]);
});
