import type { ChallengeState } from './challenge.states.js';

/** 线上的站点：服务端状态多，界面只画站点；断口用文字说，不另造颜色。 */
export interface StationLine {
  stations: readonly string[];
  /** Index of the station the challenge stands at. */
  current: number;
  /** Why the line stops here, when it does. */
  break?: string;
}

const publicLine = ['张榜', '揭榜', '对接', '评审', '公示', '签约', '攻关', '验收'] as const;
const vettingLine = ['提交', '初审', '论证', '张榜', '揭榜'] as const;

const vettingStation: Partial<Record<ChallengeState, number>> = {
  draft: 0,
  vetting: 1,
  diagnosing: 1,
  rejected: 1,
  appraisal: 2,
  approval: 2,
  collecting: 0,
  screening: 1,
};
const publicStation: Partial<Record<ChallengeState, number>> = {
  preNotice: 0,
  published: 1,
  closed: 1,
  failed: 1,
  cancelled: 1,
  matchmaking: 2,
  judging: 3,
  shortlisted: 3,
  awardNotice: 4,
  awarded: 5,
  contracting: 5,
  executing: 6,
  terminated: 6,
  acceptance: 7,
  evaluated: 7,
  completed: 7,
  archived: 7,
};
const breaks: Partial<Record<ChallengeState, string>> = {
  failed: '流榜',
  cancelled: '已撤回',
  rejected: '未通过',
  terminated: '已终止',
  archived: '已归档',
};

/** `archivedFrom`: where an archived challenge had come to; its line goes no further than that. */
export function stationsOf(state: ChallengeState, archivedFrom?: ChallengeState): StationLine {
  const stood = archivedFrom ?? state;
  const before = vettingStation[stood];
  const why = breaks[state];
  return {
    stations: before === undefined ? publicLine : vettingLine,
    current: before ?? publicStation[stood] ?? 0,
    ...(why && { break: why }),
  };
}
