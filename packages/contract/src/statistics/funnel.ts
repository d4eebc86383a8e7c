import { deciding, type ChallengeState } from '../challenge/challenge.states.js';

/** 榜单进程的站点，依先后。 */
export const funnelStations = [
  'submitted',
  'published',
  'bidOn',
  'judging',
  'awarded',
  'executing',
  'completed',
] as const;
export type FunnelStation = (typeof funnelStations)[number];

/** The state whose first step brings a challenge to the station. A challenge is closed only when it has bids. */
export const funnelSteps: Record<FunnelStation, { label: string; reached: ChallengeState }> = {
  submitted: { label: '征集', reached: 'vetting' },
  published: { label: '张榜', reached: 'published' },
  bidOn: { label: '有揭榜', reached: 'closed' },
  judging: { label: '评审', reached: 'judging' },
  awarded: { label: '定榜', reached: 'awarded' },
  executing: { label: '攻关', reached: 'executing' },
  completed: { label: '完成', reached: 'completed' },
};

/** 流榜的缘由：where the challenge stood when it failed. */
export const failureReasons = ['noBids', 'noneSelected', 'notSigned'] as const;
export type FailureReason = (typeof failureReasons)[number];
export const failureReasonLabels: Record<FailureReason, string> = {
  noBids: '无人揭榜',
  noneSelected: '方案均未入围',
  notSigned: '未能签约',
};
export function failureReasonOf(from: ChallengeState): FailureReason {
  if (from === 'published') return 'noBids';
  return deciding.some((state) => state === from && state !== 'awardNotice') ? 'noneSelected' : 'notSigned';
}

/** The middle value; the mean of the two middle ones when their number is even. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
