import type { TransitionTable } from '../shared/index.js';

export const challengeStates = [
  'draft',
  'vetting',
  'diagnosing',
  'appraisal',
  'approval',
  'preNotice',
  'rejected',
  'collecting',
  'screening',
  'published',
  'closed',
  'matchmaking',
  'judging',
  'shortlisted',
  'awardNotice',
  'awarded',
  'contracting',
  'executing',
  'acceptance',
  'evaluated',
  'completed',
  'failed',
  'cancelled',
  'terminated',
  'archived',
] as const;
export type ChallengeState = (typeof challengeStates)[number];

/**
 * 榜单的全部走法（domain.md §5）。没有 closed 之后回到 published 的路：后来者可能已看过别人的方案，重来须另发一张榜并引用旧榜。
 * 暂停与争议不是状态而是挂起（challenge-hold.ts）：解除之后还在原处，所以这张表没有回头路。
 */
export const challengeTransitions: TransitionTable<ChallengeState> = {
  draft: ['vetting', 'collecting'],
  vetting: ['draft', 'diagnosing', 'appraisal', 'approval', 'preNotice', 'published', 'rejected'],
  /** 技术经理人二次诊断，之后回到初审。 */
  diagnosing: ['vetting'],
  appraisal: ['draft', 'approval', 'preNotice', 'published', 'rejected'],
  /** 跨城审批：联盟办看过，才向各地张榜。 */
  approval: ['draft', 'preNotice', 'published', 'rejected'],
  preNotice: ['draft', 'published', 'rejected'],
  rejected: ['archived'],
  /** 挑战赛：题目交进征集 → 到期筛选 → 选上的张榜，没选上的有理由。征集中还可取回再改。 */
  collecting: ['draft', 'screening', 'cancelled'],
  screening: ['appraisal', 'approval', 'preNotice', 'published', 'rejected', 'cancelled'],
  published: ['closed', 'failed', 'cancelled'],
  /** 开启方案即进入对接；不需对接的当即进入评审。 */
  closed: ['matchmaking', 'failed', 'cancelled'],
  matchmaking: ['judging', 'failed', 'cancelled'],
  judging: ['shortlisted', 'failed', 'cancelled'],
  shortlisted: ['awardNotice', 'failed', 'cancelled'],
  /** 异议成立则回到入围名单另定。 */
  awardNotice: ['shortlisted', 'awarded', 'failed'],
  /** 逾期未签约，由下一名递补并重新公示，没有下一名则流榜。 */
  awarded: ['contracting', 'awardNotice', 'failed'],
  contracting: ['executing', 'awardNotice', 'failed'],
  executing: ['acceptance', 'terminated'],
  acceptance: ['executing', 'evaluated', 'terminated'],
  evaluated: ['completed'],
  completed: ['archived'],
  failed: ['archived'],
  cancelled: ['archived'],
  terminated: ['archived'],
  archived: [],
};

export const challengeStateLabels: Record<ChallengeState, string> = {
  draft: '草稿',
  vetting: '初审',
  diagnosing: '诊断中',
  appraisal: '论证',
  approval: '跨城审批',
  preNotice: '张榜前公示',
  rejected: '未通过',
  collecting: '征集中',
  screening: '筛选',
  published: '揭榜中',
  closed: '已截止',
  matchmaking: '对接',
  judging: '评审',
  shortlisted: '已入围',
  awardNotice: '公示中',
  awarded: '已定榜',
  contracting: '签约中',
  executing: '攻关中',
  acceptance: '验收',
  evaluated: '已评价',
  completed: '已完成',
  failed: '流榜',
  cancelled: '已撤回',
  terminated: '已终止',
  archived: '已归档',
};

/** Groups of states that screens, lists and figures ask for. */
export const beforePublication = [
  'draft',
  'vetting',
  'diagnosing',
  'appraisal',
  'approval',
  'collecting',
  'screening',
  'rejected',
] as const satisfies readonly ChallengeState[];
/** Handed in, not yet open to bids: the demander waits. */
export const underReview = [
  'vetting',
  'diagnosing',
  'appraisal',
  'approval',
  'preNotice',
] as const satisfies readonly ChallengeState[];
/** Bidding is over, nobody has won yet. */
export const deciding = [
  'closed',
  'matchmaking',
  'judging',
  'shortlisted',
  'awardNotice',
] as const satisfies readonly ChallengeState[];
/** Somebody won, and the work goes on. */
export const underWay = [
  'awarded',
  'contracting',
  'executing',
  'acceptance',
  'evaluated',
] as const satisfies readonly ChallengeState[];
/** Somebody won: there is an agreement to see. */
export const withAgreement = [...underWay, 'completed', 'terminated'] as const satisfies readonly ChallengeState[];
/** The bids are open: the demander may read them. */
export const bidsOpened = [
  'matchmaking',
  'judging',
  'shortlisted',
  'awardNotice',
  ...underWay,
  'completed',
] as const satisfies readonly ChallengeState[];
/** Ended without a result. */
export const endedWithout = ['failed', 'cancelled', 'terminated'] as const satisfies readonly ChallengeState[];

/** Anyone may read these; the rest belong to the demander and the bureau. */
export const publicStates: readonly ChallengeState[] = [
  'preNotice',
  'published',
  ...deciding,
  ...underWay,
  'completed',
  ...endedWithout,
  'archived',
];

/** The tabs of the challenge list. */
export const stages = ['accepting', 'judging', 'awarded', 'all'] as const;
export type Stage = (typeof stages)[number];
export const stageLabels: Record<Stage, string> = {
  accepting: '揭榜中',
  judging: '对接评审',
  awarded: '已定榜',
  all: '全部',
};
export const stageStates: Record<Stage, readonly ChallengeState[]> = {
  accepting: ['published'],
  judging: deciding,
  awarded: [...underWay, 'completed'],
  all: publicStates,
};
