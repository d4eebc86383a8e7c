import type { ChallengeState } from '../challenge/challenge.states.js';

/** 榜单进程的站点，依先后。 */
export const funnelStations = ['submitted', 'published', 'bidOn', 'judging', 'awarded'] as const;
export type FunnelStation = (typeof funnelStations)[number];

/** The state whose first step brings a challenge to the station. A challenge is closed only when it has bids. */
export const funnelSteps: Record<FunnelStation, { label: string; reached: ChallengeState }> = {
  submitted: { label: '征集', reached: 'vetting' },
  published: { label: '张榜', reached: 'published' },
  bidOn: { label: '有揭榜', reached: 'closed' },
  judging: { label: '评审', reached: 'judging' },
  awarded: { label: '定榜', reached: 'awarded' },
};

/** The middle value; the mean of the two middle ones when their number is even. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
