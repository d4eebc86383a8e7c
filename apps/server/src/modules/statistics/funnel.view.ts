import type { ChallengeState } from '@market/contract/challenge';
import {
  failureReasonOf,
  failureReasons,
  funnelStations,
  funnelSteps,
  medianOf,
  type FunnelView,
} from '@market/contract/statistics';
import { DAY_MS } from '@market/contract/shared';
import type { Course } from './funnel.repository.js';

/** How many challenges came to each station and how they ended, and the days it took half of them from the one before. */
export function funnelView(year: number, courses: readonly Course[]): Omit<FunnelView, 'query'> {
  const overBidding = courses.filter(({ arrivals }) => arrivals.closed ?? arrivals.failed);
  return {
    year,
    stations: funnelStations.map((station, i) => {
      const { reached } = funnelSteps[station];
      const before = funnelStations[i - 1];
      return {
        station,
        count: count(courses, reached),
        medianDays: before === undefined ? null : medianDays(courses, funnelSteps[before].reached, reached),
      };
    }),
    ended: {
      failed: count(courses, 'failed'),
      cancelled: count(courses, 'cancelled'),
      rejected: count(courses, 'rejected'),
    },
    failures: failureReasons.map((reason) => ({
      reason,
      count: courses.filter(({ failedFrom }) => failedFrom && failureReasonOf(failedFrom) === reason).length,
    })),
    bids: {
      challenges: overBidding.length,
      bids: overBidding.reduce((sum, { bidCount }) => sum + bidCount, 0),
      median: medianOf(overBidding.map(({ bidCount }) => bidCount)),
    },
    byRegion: [...new Set(courses.map(({ regionCode }) => regionCode))].sort().map((regionCode) => {
      const own = courses.filter((course) => course.regionCode === regionCode);
      return {
        regionCode,
        submitted: own.length,
        published: count(own, 'published'),
        awarded: count(own, 'awarded'),
        failed: count(own, 'failed'),
      };
    }),
  };
}

const count = (courses: readonly Course[], state: ChallengeState): number =>
  courses.filter(({ arrivals }) => arrivals[state] !== undefined).length;

/** To a tenth of a day. */
function medianDays(courses: readonly Course[], from: ChallengeState, to: ChallengeState): number | null {
  const spans = courses.flatMap(({ arrivals }) => {
    const [left, came] = [arrivals[from], arrivals[to]];
    return left === undefined || came === undefined || came < left ? [] : [came - left];
  });
  const median = medianOf(spans);
  return median === null ? null : Math.round((median / DAY_MS) * 10) / 10;
}
