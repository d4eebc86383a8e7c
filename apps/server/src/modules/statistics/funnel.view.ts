import { funnelStations, funnelSteps, medianOf, type FunnelView } from '@market/contract/statistics';
import { DAY_MS } from '@market/contract/shared';
import type { Arrivals } from './funnel.repository.js';

/** How many challenges came to each station, and the days it took half of them from the one before. */
export function funnelView(year: number, challenges: readonly Arrivals[]): FunnelView {
  const ended = (state: 'failed' | 'cancelled' | 'rejected'): number =>
    challenges.filter((arrivals) => arrivals[state] !== undefined).length;
  return {
    year,
    stations: funnelStations.map((station, i) => {
      const { reached } = funnelSteps[station];
      const before = funnelStations[i - 1];
      return {
        station,
        count: challenges.filter((arrivals) => arrivals[reached] !== undefined).length,
        medianDays: before === undefined ? null : medianDays(challenges, funnelSteps[before].reached, reached),
      };
    }),
    ended: { failed: ended('failed'), cancelled: ended('cancelled'), rejected: ended('rejected') },
  };
}

/** To a tenth of a day. */
function medianDays(challenges: readonly Arrivals[], from: keyof Arrivals, to: keyof Arrivals): number | null {
  const spans = challenges.flatMap((arrivals) => {
    const [left, came] = [arrivals[from], arrivals[to]];
    return left === undefined || came === undefined || came < left ? [] : [came - left];
  });
  const median = medianOf(spans);
  return median === null ? null : Math.round((median / DAY_MS) * 10) / 10;
}
