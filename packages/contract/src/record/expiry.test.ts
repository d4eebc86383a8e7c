import { describe, expect, it } from '@jest/globals';
import { expiredValue } from './expiry.js';
import { getRecordType, recordTypes } from './registry.js';

const policy = getRecordType('policy');
/** 00:30 on 1 March in Beijing, still 28 February in UTC. */
const now = new Date('2026-02-28T16:30:00Z');
const becomes = (validity: string, validUntil?: string) =>
  expiredValue(policy, { validity, ...(validUntil && { validUntil }) }, now);

describe('a policy on the Beijing day', () => {
  it.each([
    ['有效', '2026-02-28', '失效'],
    ['即将到期', '2026-02-28', '失效'],
    ['有效', '2026-03-01', '即将到期'],
    ['有效', '2026-05-30', '即将到期'],
    ['有效', '2026-05-31', undefined],
    ['即将到期', '2026-05-30', undefined],
    ['即将到期', '2030-01-01', undefined],
    ['废止', '2020-01-01', undefined],
    ['征求意见', '2020-01-01', undefined],
    ['失效', '2020-01-01', undefined],
    ['有效', '2026', undefined],
    ['有效', undefined, undefined],
  ])('%s until %s becomes %s', (validity, until, expected) => {
    expect(becomes(validity, until)).toBe(expected);
  });
});

it.each(recordTypes.filter(({ standing }) => standing?.expires).map((spec) => [spec.label, spec] as const))(
  'the expiry of %s names a facet with those options and the day its time lens ends on',
  (_, { standing, fields, timeLens }) => {
    const { field, until, expires } = standing ?? {};
    const facet = fields.find(({ key }) => key === field);
    expect(facet?.options).toEqual(expect.arrayContaining([...(expires?.valid ?? []), expires?.soon, expires?.over]));
    expect(facet?.facet).toBe(true);
    expect(fields.find(({ key }) => key === until)?.kind).toBe('day');
    expect(timeLens.endsOn?.[0]).toBe(until);
  },
);
