import { expect, it } from '@jest/globals';
import { DAY_MS } from '@market/contract/shared';
import type { Course } from './funnel.repository.js';
import { funnelView } from './funnel.view.js';

const course = (arrivals: Course['arrivals'], change: Partial<Course> = {}): Course => ({
  regionCode: '320500',
  bidCount: 0,
  arrivals,
  ...change,
});
const courses: readonly Course[] = [
  course({ vetting: 0, published: 2 * DAY_MS, closed: 30 * DAY_MS, awarded: 60 * DAY_MS }, { bidCount: 5 }),
  course({ vetting: 0, published: 4 * DAY_MS, failed: 30 * DAY_MS }, { failedFrom: 'published' }),
  course(
    { vetting: 0, published: 9 * DAY_MS, closed: 30 * DAY_MS, failed: 40 * DAY_MS },
    {
      bidCount: 1,
      failedFrom: 'judging',
      regionCode: '320200',
    },
  ),
  course({ vetting: 0, published: DAY_MS }, { bidCount: 9 }),
];

it('counts each station, the middle of the days to it, and why challenges failed', () => {
  const { stations, failures, ended } = funnelView(2026, courses);
  expect(stations[1]).toEqual({ station: 'published', count: 4, medianDays: 3 });
  expect(stations.map(({ count }) => count)).toEqual([4, 4, 2, 0, 1, 0, 0]);
  expect(ended.failed).toBe(2);
  expect(failures.filter(({ count }) => count > 0)).toEqual([
    { reason: 'noBids', count: 1 },
    { reason: 'noneSelected', count: 1 },
  ]);
});

it('counts no bid of a challenge that is still open for them', () => {
  expect(funnelView(2026, courses).bids).toEqual({ challenges: 3, bids: 6, median: 1 });
});

it('counts place by place', () => {
  expect(funnelView(2026, courses).byRegion).toEqual([
    { regionCode: '320200', submitted: 1, published: 1, awarded: 0, failed: 1 },
    { regionCode: '320500', submitted: 3, published: 3, awarded: 1, failed: 1 },
  ]);
});
