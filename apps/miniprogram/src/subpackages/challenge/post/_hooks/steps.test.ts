import { expect, test } from '@jest/globals';
import { challengeIssues, clarityOf, emptyChallenge } from '@market/contract/challenge';
import { sampleRules } from '@market/contract/testing';
import { stepAfter, stepBefore, stepOfPath } from './steps';

test('every issue of a draft is shown at the step the rules say', () => {
  for (const { path, step } of challengeIssues(emptyChallenge(), sampleRules, new Date()))
    expect({ path, step: stepOfPath(path) }).toEqual({ path, step });
});

test('every hint of the clarity leads to a step', () => {
  for (const { path } of clarityOf(emptyChallenge()).aspects) expect(stepOfPath(path)).toBeDefined();
});

test('the first step has none before it, the last none after it', () => {
  expect([stepBefore('organization'), stepAfter('organization')]).toEqual([undefined, 'need']);
  expect([stepBefore('publication'), stepAfter('publication')]).toEqual(['terms', undefined]);
});
