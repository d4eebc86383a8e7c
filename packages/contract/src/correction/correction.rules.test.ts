import { expect, it } from '@jest/globals';
import { recordTypes } from '../record/index.js';
import { maskName, reachable, type Actor } from '../shared/index.js';
import {
  correctables,
  correctionIssues,
  correctionTransitions,
  dueMark,
  whyCannotAnswer,
  whyCannotChange,
  whyCannotReopen,
  whyCannotTransfer,
} from './index.js';

const maintainer: Actor = {
  accountId: 'a',
  displayName: '演示·维护员',
  roles: ['maintainer'],
  regionCode: '320500',
  organization: null,
};
const order = { state: 'open', transfers: 0, changing: false } as const;

it('every state is reached from an open correction', () => {
  expect([...reachable(correctionTransitions, 'open')].sort()).toEqual(Object.keys(correctionTransitions).sort());
});

it('a report says as much as its kind needs', () => {
  const claim = { field: null, problem: '', suggestion: '' };
  const missing = (change: Partial<Parameters<typeof correctionIssues>[0]>) =>
    correctionIssues({ ...claim, kind: 'gone', ...change }).map(({ path }) => path);
  expect(missing({})).toEqual([]);
  expect(missing({ kind: 'wrong' })).toEqual(['field']);
  expect(missing({ kind: 'wrong', field: 'feeFen' })).toEqual(['suggestion']);
  expect(missing({ kind: 'wrong', field: 'feeFen', suggestion: '650' })).toEqual([]);
  expect(missing({ kind: 'other' })).toEqual(['problem']);
  expect(missing({ kind: 'duplicate', problem: '与另一条相同' })).toEqual([]);
});

it('due today until midnight in Beijing, overdue after it, and neither once answered', () => {
  const deadline = '2026-11-27T15:59:59.999Z';
  const mark = (now: string, state: 'open' | 'answered' = 'open') => dueMark({ state, deadline }, new Date(now));
  expect(mark('2026-11-26T15:59:59Z')).toBeUndefined();
  expect(mark('2026-11-26T16:00:00Z')).toBe('today');
  expect(mark('2026-11-27T15:59:59Z')).toBe('today');
  expect(mark('2026-11-27T16:00:00Z')).toBe('overdue');
  expect(mark('2026-11-28T00:00:00Z', 'answered')).toBeUndefined();
});

it('asking again is for the first answer, within 15 days of it', () => {
  const answered = { state: 'answered', answeredAt: '2026-11-01T00:00:00Z', reopenedAt: null } as const;
  expect(whyCannotReopen(answered, new Date('2026-11-16T00:00:00Z'))).toBeUndefined();
  expect(whyCannotReopen(answered, new Date('2026-11-16T00:00:01Z'))).toBe('reopenTooLate');
  expect(whyCannotReopen({ ...answered, reopenedAt: '2026-11-02T00:00:00Z' }, new Date('2026-11-03T00:00:00Z'))).toBe(
    'reopenUsed',
  );
  expect(whyCannotReopen({ ...answered, state: 'open' }, new Date('2026-11-03T00:00:00Z'))).toBe('stateConflict');
});

it('a button is closed for the reason the server would give', () => {
  expect(whyCannotAnswer({ ...maintainer, roles: ['verifier'] }, order)).toBe('forbidden');
  expect(whyCannotAnswer(maintainer, { ...order, changing: true })).toBe('correctionBeingChanged');
  expect(whyCannotAnswer(maintainer, { ...order, state: 'answered' })).toBe('stateConflict');
  expect(whyCannotTransfer(maintainer, { ...order, transfers: 2 })).toBe('transfersUsedUp');
  expect(whyCannotTransfer(maintainer, { ...order, state: 'accepted' })).toBe('stateConflict');
  expect(whyCannotChange(maintainer, { state: 'open', recordRegionCode: '320200' })).toBe('recordOfOtherBureau');
  expect(whyCannotChange(maintainer, { state: 'open', recordRegionCode: '320500' })).toBeUndefined();
});

it.each(recordTypes.map((spec) => [spec.type, spec] as const))(
  'nothing personal or internal of %s can be pointed at, and no two places share a name',
  (_, spec) => {
    const places = correctables(spec, { title: '', summary: '', location: { address: '' }, fields: {} });
    const closed = spec.fields.filter(({ internal, mask }) => internal || mask).map(({ key }) => key);
    expect(places.map(({ key }) => key).filter((key) => closed.includes(key))).toEqual([]);
    expect(new Set(places.map(({ key }) => key)).size).toBe(places.length);
  },
);

it('a name is masked but for its first character', () => {
  expect(maskName('演示·王敏')).toBe('演示·王*');
  expect(maskName('欧阳修远')).toBe('欧**');
  expect(maskName('微信用户')).toBe('微**');
});
