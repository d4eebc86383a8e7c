import { expect, it } from '@jest/globals';
import type { Actor } from '../shared/index.js';
import { bidIssues, whyCannotBid } from './bid.rules.js';
import { emptyBid } from './empty-bid.js';

const now = new Date('2026-12-15T09:00:00.000Z');
const bidder: Actor = {
  accountId: '1',
  displayName: '',
  roles: [],
  regionCode: null,
  organization: { id: 'bidder', regionCode: '320200', seat: 'handler' },
};
const open = {
  organizationId: 'demander',
  state: 'published',
  hold: 'none',
  bidDeadline: '2026-12-15T09:00:00.001Z',
} as const;

it('bidding is open until the very millisecond of the deadline', () => {
  expect(whyCannotBid(bidder, open, now)).toBeUndefined();
  expect(whyCannotBid(bidder, { ...open, bidDeadline: '2026-12-15T09:00:00.000Z' }, now)).toBe('bidDeadlinePassed');
});

it('nobody bids on their own challenge, without an organization, or from a read-only seat', () => {
  const seat = (change: object): Actor => ({
    ...bidder,
    organization: { id: 'bidder', regionCode: '1', seat: 'handler', ...change },
  });
  expect(whyCannotBid(seat({ id: 'demander' }), open, now)).toBe('ownChallenge');
  expect(whyCannotBid(seat({ seat: 'viewer' }), open, now)).toBe('organizationSeatNeeded');
  expect(whyCannotBid({ ...bidder, organization: null }, open, now)).toBe('organizationNeeded');
});

it('a challenge that is over says so; one never published is not open', () => {
  expect(whyCannotBid(bidder, { ...open, state: 'judging' }, now)).toBe('bidDeadlinePassed');
  expect(whyCannotBid(bidder, { ...open, state: 'cancelled' }, now)).toBe('challengeNotOpenForBids');
});

it('every indicator must be answered with a promise and its basis', () => {
  const indicators = [
    { id: 'a', name: '强度', current: '', comparator: 'atLeast', target: '1', unit: '', testMethod: '', weight: 100 },
  ] as const;
  const bid = emptyBid(indicators);
  expect(bidIssues(bid, indicators).map((issue) => issue.path)).toContain('answers.a');
  const answered = { ...bid, answers: [{ indicatorId: 'a', promise: '1', level: 'met' as const, basis: '实测' }] };
  expect(bidIssues(answered, indicators).map((issue) => issue.step)).not.toContain('answers');
});
