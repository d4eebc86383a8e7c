import { expect, it } from '@jest/globals';
import type { Role } from '../shared/index.js';
import { rolesToHand, substituteIssues, substituteState, whyCannotSubstitute } from './substitute.rules.js';

const person = (accountId: string, roles: Role[], regionCode: string | null = '320500') => ({
  accountId,
  roles,
  regionCode,
});
const maintainer = person('m', ['maintainer', 'vetter']);
const verifier = person('v', ['verifier', 'vetter']);
const broker = person('b', ['broker']);

it('hands over what does not make anybody verify their own work', () => {
  expect(rolesToHand(maintainer, verifier)).toEqual([]);
  expect(rolesToHand(maintainer, broker)).toEqual(['maintainer', 'vetter']);
  expect(rolesToHand(verifier, broker)).toEqual(['verifier', 'vetter']);
  expect(whyCannotSubstitute(maintainer, verifier, ['maintainer'])).toBe('dutiesKeptApart');
  expect(whyCannotSubstitute(maintainer, verifier, ['vetter'])).toBeUndefined();
});

it('takes colleagues of the same place alone, and no role the absent one has not', () => {
  expect(whyCannotSubstitute(maintainer, person('w', ['vetter'], '320200'), ['vetter'])).toBe('notColleagues');
  expect(whyCannotSubstitute(maintainer, maintainer, ['vetter'])).toBe('notColleagues');
  expect(whyCannotSubstitute(broker, maintainer, ['vetter'])).toBe('forbidden');
});

it('never gives the three admins anything more, nor anybody theirs', () => {
  const admin = person('s', ['systemAdmin'], null);
  expect(whyCannotSubstitute(person('d', ['districtAdmin'], null), admin, ['districtAdmin'])).toBe('dutiesKeptApart');
  expect(whyCannotSubstitute(admin, person('d', ['districtAdmin'], null), ['systemAdmin'])).toBe('forbidden');
});

it('lasts its days, both included', () => {
  const days = { fromDay: '2026-11-21', untilDay: '2026-11-23', revokedAt: null };
  const on = (today: string) => substituteState(days, today);
  expect(['2026-11-20', '2026-11-21', '2026-11-23', '2026-11-24'].map(on)).toEqual([
    'coming',
    'active',
    'active',
    'over',
  ]);
  expect(substituteState({ ...days, revokedAt: new Date() }, '2026-11-22')).toBe('revoked');
  expect(substituteIssues({ ...days, roles: ['vetter'] }, '2026-11-22').map(({ path }) => path)).toEqual(['fromDay']);
  const long = { fromDay: '2026-11-22', untilDay: '2027-03-01', roles: [] };
  expect(substituteIssues(long, '2026-11-22').map(({ path }) => path)).toEqual(['roles', 'untilDay']);
});
