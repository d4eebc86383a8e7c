import type { Request } from '@market/api-client';
import { challengeSorts, type challengeKinds, type Stage } from '@market/contract/challenge';
import { FEN_PER_WAN } from '@market/contract/shared';

export type Sort = (typeof challengeSorts)[number];
export const sortLabels: Record<Sort, string> = { deadline: '截止最近', newest: '最新发布', reward: '榜额最高' };
export const sortOptions = challengeSorts.map((key) => ({ key, label: sortLabels[key] }));

export interface ChallengeFilter {
  stage: Stage;
  regions: string[];
  field?: string | undefined;
  reward?: string | undefined;
  kind?: (typeof challengeKinds)[number] | undefined;
  q: string;
  sort: Sort;
}

export const startFilter: ChallengeFilter = { stage: 'accepting', regions: [], q: '', sort: 'deadline' };

export const isNarrowed = ({ regions, field, reward, kind, q }: ChallengeFilter): boolean =>
  regions.length > 0 || [field, reward, kind].some(Boolean) || q !== '';

interface Range {
  key: string;
  label: string;
  /** 万元, from (included) and to (not included). 0 is 面议. */
  from: number;
  to?: number;
}
const FEN = 1 / FEN_PER_WAN;
export const rewardRanges: readonly Range[] = [
  { key: 'open', label: '面议', from: 0, to: FEN },
  { key: 'small', label: '100万元以下', from: FEN, to: 100 },
  { key: 'middle', label: '100～300万元', from: 100, to: 300 },
  { key: 'large', label: '300～500万元', from: 300, to: 500 },
  { key: 'great', label: '500万元以上', from: 500 },
];

export function queryOf(filter: ChallengeFilter): Request<'GET /challenges'>['query'] {
  const { stage, regions, field, kind, q, sort } = filter;
  const range = rewardRanges.find(({ key }) => key === filter.reward);
  return {
    stage,
    sort,
    ...(regions.length > 0 && { region: regions.join(',') }),
    ...(field && { field }),
    ...(kind && { kind }),
    ...(q && { q }),
    ...(range && { minRewardFen: Math.round(range.from * FEN_PER_WAN) }),
    ...(range?.to && { maxRewardFen: Math.round(range.to * FEN_PER_WAN) - 1 }),
  };
}
