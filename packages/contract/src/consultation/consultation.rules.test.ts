import { expect, it } from '@jest/globals';
import type { Actor } from '../shared/index.js';
import { whyCannotAnswerQuestion, whyCannotAsk } from './consultation.rules.js';

const deadline = '2026-12-15T09:00:00.000Z';
const before = new Date('2026-12-13T08:59:59.999Z');
const frozen = new Date('2026-12-13T09:00:00.000Z');
const member = (id: string): Actor => ({
  accountId: '1',
  displayName: '',
  roles: [],
  regionCode: null,
  organization: { id, regionCode: '320200', seat: 'handler' },
});
const challenge = { organizationId: 'demander', state: 'published', hold: 'none', bidDeadline: deadline } as const;

it('asks and answers until two days before the deadline, to the millisecond', () => {
  expect(whyCannotAsk(member('bidder'), challenge, before)).toBeUndefined();
  expect(whyCannotAsk(member('bidder'), challenge, frozen)).toBe('consultationFrozen');
  expect(whyCannotAnswerQuestion(member('demander'), challenge, { answeredAt: null }, before)).toBeUndefined();
  expect(whyCannotAnswerQuestion(member('demander'), challenge, { answeredAt: null }, frozen)).toBe(
    'consultationFrozen',
  );
});

it('lets whoever may bid ask, the demander alone answer, and once', () => {
  expect(whyCannotAsk(member('demander'), challenge, before)).toBe('ownChallenge');
  expect(whyCannotAnswerQuestion(member('bidder'), challenge, { answeredAt: null }, before)).toBe('notFound');
  expect(whyCannotAnswerQuestion(member('demander'), challenge, { answeredAt: before }, before)).toBe('stateConflict');
});
