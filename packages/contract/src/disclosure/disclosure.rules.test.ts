import { expect, it } from '@jest/globals';
import { reachable, type Actor } from '../shared/index.js';
import { isOver, whyCannotDecide, whyCannotPledge, whyCannotView, type DisclosureParties } from './disclosure.rules.js';
import { disclosureStates, disclosureTransitions } from './disclosure.states.js';
import { pledgeText } from './pledge.js';

const member = (id: string, seat: 'handler' | 'viewer' = 'handler'): Actor => ({
  accountId: '1',
  displayName: '',
  roles: [],
  regionCode: null,
  organization: { id, regionCode: '320200', seat },
});
const bid: DisclosureParties = {
  demanderId: 'demander',
  bidderId: 'bidder',
  challengeState: 'published',
  hold: 'none',
  bidState: 'submitted',
};

it('reaches every state from a request, and never goes back to one', () => {
  expect(reachable(disclosureTransitions, 'requested')).toEqual(new Set(disclosureStates));
  expect(Object.values(disclosureTransitions).flat()).not.toContain('requested');
});

it('lets a bidder who may write pledge once, after it has bid and while the challenge goes on', () => {
  expect(whyCannotPledge(member('bidder'), bid, null)).toBeUndefined();
  expect(whyCannotPledge(member('bidder'), bid, 'refused')).toBe('alreadyPledged');
  expect(whyCannotPledge(member('bidder', 'viewer'), bid, null)).toBe('organizationSeatNeeded');
  expect(whyCannotPledge(member('demander'), bid, null)).toBe('notFound');
  expect(whyCannotPledge(member('bidder'), { ...bid, bidState: 'draft' }, null)).toBe('submitBidFirst');
  expect(whyCannotPledge(member('bidder'), { ...bid, hold: 'suspended' }, null)).toBe('challengeOnHold');
});

it('leaves the answer to the demander, who may take it back even while the challenge is on hold', () => {
  const held = { ...bid, hold: 'dispute' as const };
  expect(whyCannotDecide(member('demander'), bid, 'requested', 'approved')).toBeUndefined();
  expect(whyCannotDecide(member('demander'), held, 'requested', 'approved')).toBe('challengeOnHold');
  expect(whyCannotDecide(member('demander'), held, 'approved', 'ended')).toBeUndefined();
  expect(whyCannotDecide(member('demander'), bid, 'requested', 'ended')).toBe('stateConflict');
  expect(whyCannotDecide(member('demander', 'viewer'), bid, 'requested', 'approved')).toBe('organizationSeatNeeded');
  expect(whyCannotDecide(member('bidder'), bid, 'requested', 'approved')).toBe('notFound');
});

it('opens to every member of the bidder after the answer, and to nobody else', () => {
  expect(whyCannotView(member('bidder', 'viewer'), bid, 'approved')).toBeUndefined();
  expect(whyCannotView(member('rival'), bid, 'approved')).toBe('notFound');
  for (const state of [null, 'requested', 'refused', 'ended'] as const)
    expect(whyCannotView(member('bidder'), bid, state)).toBe('disclosureNeeded');
});

it('ends by itself with the bid or the challenge, and rests while the bid is being rewritten', () => {
  for (const bidState of ['notSelected', 'void'] as const)
    expect(whyCannotView(member('bidder'), { ...bid, bidState }, 'approved')).toBe('disclosureOver');
  for (const challengeState of ['failed', 'cancelled', 'terminated', 'archived'] as const)
    expect(whyCannotView(member('bidder'), { ...bid, challengeState }, 'approved')).toBe('disclosureOver');
  expect(whyCannotView(member('bidder'), { ...bid, bidState: 'draft' }, 'approved')).toBe('submitBidFirst');
  expect(isOver({ challengeState: 'completed', bidState: 'contracted' })).toBe(false);
});

it('names both sides and the challenge in the pledge', () => {
  const parties = { demanderName: '甲', bidderName: '乙', challengeNo: 'BD-1', challengeTitle: '丙' };
  for (const word of Object.values(parties)) expect(pledgeText(parties)).toContain(word);
});
