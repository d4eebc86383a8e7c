import { expect, it } from '@jest/globals';
import type { Actor } from '../shared/index.js';
import { talkIssues, whyCannotNoteTalk, type TalkParties } from './talk.rules.js';

const member = (id: string, seat: 'handler' | 'viewer' = 'handler'): Actor => ({
  accountId: '1',
  displayName: '',
  roles: [],
  regionCode: null,
  organization: { id, regionCode: '320200', seat },
});
const parties: TalkParties = {
  demanderId: 'demander',
  bidderId: 'bidder',
  state: 'matchmaking',
  hold: 'none',
  bidState: 'judging',
};

it('lets the two sides of the bid note a talk while they talk, and nobody else', () => {
  for (const side of ['demander', 'bidder']) expect(whyCannotNoteTalk(member(side), parties)).toBeUndefined();
  expect(whyCannotNoteTalk(member('rival'), parties)).toBe('notFound');
  expect(whyCannotNoteTalk(member('bidder', 'viewer'), parties)).toBe('organizationSeatNeeded');
  expect(whyCannotNoteTalk(member('bidder'), { ...parties, state: 'judging' })).toBe('stateConflict');
  expect(whyCannotNoteTalk(member('bidder'), { ...parties, bidState: 'notSelected' })).toBe('stateConflict');
  expect(whyCannotNoteTalk(member('bidder'), { ...parties, hold: 'suspended' })).toBe('challengeOnHold');
});

it('takes a talk of today, not of tomorrow', () => {
  const talk = { heldOn: '2026-12-01', persons: '甲', points: '乙', nextStep: '' };
  expect(talkIssues(talk, new Date('2026-12-01T01:00:00Z'))).toEqual([]);
  expect(talkIssues(talk, new Date('2026-11-30T01:00:00Z'))).toEqual([{ path: 'heldOn', message: '还没有到这一天' }]);
});
