import { expect, it } from '@jest/globals';
import type { Actor } from '../shared/index.js';
import { challengeIssues } from './challenge-issues.js';
import { whyCannotVet } from './challenge.rules.js';
import { emptyChallenge } from './empty-challenge.js';
import { sampleRules } from '../testing/challenge-rules.js';

const now = new Date('2026-11-21T02:00:00Z');
const paths = (change: object) =>
  challengeIssues({ ...emptyChallenge(), ...change }, sampleRules, now).map((issue) => issue.path);

const staff = (regionCode: string): Actor => ({
  accountId: '1',
  displayName: '审核员',
  roles: ['vetter'],
  regionCode,
  organization: null,
});

it('an empty draft names every missing part and the step it belongs to', () => {
  const issues = challengeIssues(emptyChallenge(), sampleRules, now);
  expect(new Set(issues.map((issue) => issue.step))).toEqual(new Set(['need', 'indicators', 'terms', 'publication']));
});

it('weights must sum to 100, payments to 100% unless the reward is negotiable', () => {
  const row = {
    id: 'a',
    name: '强度',
    current: '',
    comparator: 'atLeast',
    target: '1',
    unit: 'N',
    testMethod: '约定',
    weight: 90,
  };
  expect(paths({ indicators: [row] })).toContain('indicators');
  expect(paths({ indicators: [{ ...row, weight: 100 }] })).not.toContain('indicators');
  expect(paths({ rewardFen: 1, payments: [{ label: '签约', percent: 90 }] })).toContain('payments');
  expect(paths({ rewardFen: 0, payments: [] })).not.toContain('payments');
});

it('the deadline is counted in Beijing days from today', () => {
  expect(paths({ bidDeadline: '2026-11-23T09:00:00Z' })).toContain('bidDeadline');
  expect(paths({ bidDeadline: '2026-11-24T09:00:00Z' })).not.toContain('bidDeadline');
  expect(paths({ bidDeadline: '2027-06-01T09:00:00Z' })).toContain('bidDeadline');
});

it('a number that is not one is refused unless the target is in words', () => {
  const row = {
    id: 'a',
    name: '外观',
    current: '',
    comparator: 'atLeast',
    target: '光滑',
    unit: '',
    testMethod: '目测',
    weight: 100,
  };
  expect(paths({ indicators: [row] })).toContain('indicators.0.target');
  expect(paths({ indicators: [{ ...row, comparator: 'text' }] })).not.toContain('indicators.0.target');
});

it('a challenge of another region does not exist for a vetter', () => {
  expect(whyCannotVet(staff('320500'), { regionCode: '320500', state: 'vetting', hold: 'none' })).toBeUndefined();
  expect(whyCannotVet(staff('320500'), { regionCode: '320200', state: 'vetting', hold: 'none' })).toBe('notFound');
  expect(whyCannotVet(staff('320500'), { regionCode: '320500', state: 'published', hold: 'none' })).toBe(
    'stateConflict',
  );
});
