import { expect, it } from '@jest/globals';
import type { Eligibility } from '@market/contract/record';
import { byEligibility } from './by-eligibility';

it('puts what fits first, then what meets more, and keeps the order of alike ones', () => {
  const of = (verdict: Eligibility['verdict'], met: number): Eligibility => ({ verdict, met, conditions: [] });
  const [none, two, five, open, fits] = [
    of('none', 0),
    of('missing', 2),
    of('missing', 5),
    of('incomplete', 1),
    of('fits', 1),
  ];
  const twin = of('missing', 2);
  const sorted = [none, two, five, open, twin, fits].sort(byEligibility);
  expect(sorted).toEqual([fits, open, five, two, twin, none]);
  expect(sorted.indexOf(two)).toBe(3);
});
