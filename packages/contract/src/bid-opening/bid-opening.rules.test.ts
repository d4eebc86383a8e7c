import { expect, it } from '@jest/globals';
import type { Actor } from '../shared/index.js';
import { actStands, whyCannotCheckFormat, whyCannotOpen } from './bid-opening.rules.js';

const now = new Date('2026-12-15T10:00:00.000Z');
const person = (change: Partial<Actor>): Actor => ({
  accountId: 'd',
  displayName: '',
  roles: [],
  regionCode: null,
  organization: null,
  ...change,
});
const demander = person({ organization: { id: 'o', regionCode: '320500', seat: 'handler' } });
const witness = person({ accountId: 'w', roles: ['vetter'], regionCode: '320500' });
const closed = { organizationId: 'o', regionCode: '320500', state: 'closed', hold: 'none' } as const;
const none = { demander: null, witness: null };

it('opens only for the demander and for the bureau of the place', () => {
  expect(whyCannotOpen(demander, 'demander', closed, none, now)).toBeUndefined();
  expect(whyCannotOpen(witness, 'witness', closed, none, now)).toBeUndefined();
  expect(whyCannotOpen(witness, 'demander', closed, none, now)).toBe('notFound');
  expect(whyCannotOpen(demander, 'witness', closed, none, now)).toBe('forbidden');
  expect(whyCannotOpen({ ...witness, regionCode: '320200' }, 'witness', closed, none, now)).toBe('notFound');
  const viewer = person({ organization: { id: 'o', regionCode: '320500', seat: 'viewer' } });
  expect(whyCannotOpen(viewer, 'demander', closed, none, now)).toBe('organizationSeatNeeded');
});

it('never opens before the deadline, and never twice', () => {
  expect(whyCannotOpen(witness, 'witness', { ...closed, state: 'published' }, none, now)).toBe('bidsStillSealed');
  expect(whyCannotOpen(witness, 'witness', { ...closed, state: 'matchmaking' }, none, now)).toBe('alreadyOpened');
  expect(whyCannotOpen(witness, 'witness', { ...closed, state: 'judging' }, none, now)).toBe('stateConflict');
});

it('needs two persons, even where one belongs to both sides', () => {
  const both = { ...demander, roles: ['vetter' as const], regionCode: '320500' };
  const acts = { ...none, demander: { accountId: 'd', at: now } };
  expect(whyCannotOpen(both, 'witness', closed, acts, now)).toBe('sameOpener');
  expect(whyCannotOpen(witness, 'witness', closed, acts, now)).toBeUndefined();
});

it('lets an act stand for 30 minutes and no longer', () => {
  const at = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  expect(actStands({ at: at(30) }, now)).toBe(true);
  expect(actStands({ at: new Date(at(30).getTime() - 1) }, now)).toBe(false);
  expect(actStands(null, now)).toBe(false);
});

it('has the demander check the form of an enterprise challenge, the bureau that of a government one, once opened', () => {
  const opened = { ...closed, state: 'matchmaking' } as const;
  expect(whyCannotCheckFormat(demander, { ...opened, kind: 'enterprise' })).toBeUndefined();
  expect(whyCannotCheckFormat(witness, { ...opened, kind: 'enterprise' })).toBe('notFound');
  expect(whyCannotCheckFormat(witness, { ...opened, kind: 'government' })).toBeUndefined();
  expect(whyCannotCheckFormat(demander, { ...closed, kind: 'enterprise' })).toBe('bidsStillSealed');
  expect(whyCannotCheckFormat(demander, { ...opened, hold: 'suspended', kind: 'enterprise' })).toBe('challengeOnHold');
});
