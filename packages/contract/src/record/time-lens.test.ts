import { expect, it } from '@jest/globals';
import { getRecordType } from './registry.js';
import { lensDays, lensOf } from './time-lens.js';

const now = new Date('2026-03-01T16:30:00Z');

it.each([
  ['policy', { validity: '有效' }, 'present'],
  ['policy', { validity: '有效', validUntil: '2026-03-01' }, 'past'],
  ['policy', { validity: '有效', validUntil: '2026-03-02' }, 'present'],
  ['policy', { validity: '废止', validUntil: '2030-01-01' }, 'past'],
  ['policy', { validity: '征求意见', issuedOn: '2026-01-01' }, 'future'],
  ['event', { startsOn: '2026-03-03' }, 'future'],
  ['event', { startsOn: '2026-03-02' }, 'present'],
  ['event', { startsOn: '2026-03-01' }, 'past'],
  ['event', { startsOn: '2026-03-01', endsOn: '2026-03-05' }, 'present'],
  ['cooperation', { stage: '规划' }, 'future'],
  ['cooperation', { stage: '进行', endsOn: '2026' }, 'past'],
  ['carrier', {}, 'present'],
] as const)('%s %j is %s', (type, values, lens) => {
  expect(lensOf(getRecordType(type), values, now)).toBe(lens);
});

it('a value that decides is a day no comparison reaches', () => {
  expect(lensDays(getRecordType('policy'), { validity: '失效', issuedOn: '2999-01-01' })).toEqual({
    startsOn: null,
    endsOn: '0001-01-01',
  });
});
