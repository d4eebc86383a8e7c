import { inChinese, type Say } from '../shared/say.js';

/** The choices of the challenge's forms with their labels; apart from the shapes, so that a page pays for no schema. */
export const challengeKinds = ['enterprise', 'government', 'contest'] as const;
export type ChallengeKind = (typeof challengeKinds)[number];
export const challengeKindLabels = { enterprise: '企业榜', government: '政府榜', contest: '挑战赛' } as const;
/** 企业榜由发榜方定；政府榜、挑战赛由主管部门组织评审定（domain.md §5）。 */
export const decidedByBureau = (kind: ChallengeKind): boolean => kind !== 'enterprise';
/** 定向：only the invited organizations learn that it exists. */
export const publications = ['open', 'abstract', 'directed'] as const;
export const publicationLabels = { open: '公开', abstract: '脱敏公开', directed: '定向' } as const;
export const ownershipLabels = {
  demander: '归发榜方',
  bidder: '归揭榜方',
  shared: '双方共有',
  negotiated: '双方商定',
} as const;
export const cooperationLabels = {
  development: '委托开发',
  jointDevelopment: '合作开发',
  transfer: '技术转让',
  licence: '技术许可',
  consulting: '技术咨询',
} as const;
/** race：先通过验收者胜；best：都交付后由评审组排出名次。 */
export const teamModeLabels = { single: '选定一家', race: '多家赛马，先完成者胜', best: '多家并行，择优评定' } as const;
export type TeamMode = keyof typeof teamModeLabels;
/** 选定至多这么多家。 */
export const TEAMS_MAX = 3;
/** `多家赛马，先完成者胜（3 家）`. */
export const teamText = (mode: TeamMode, teams: number, say: Say = inChinese): string =>
  mode === 'single'
    ? say(teamModeLabels.single)
    : say('{mode}（{teams} 家）', { mode: say(teamModeLabels[mode]), teams });
export const challengeSorts = ['deadline', 'newest', 'reward'] as const;
/** 初审清单：五项都确认才能通过。 */
export const vettingChecks = ['organization', 'notFunded', 'desensitised', 'complete', 'payments'] as const;
export const vettingCheckLabels: Record<(typeof vettingChecks)[number], string> = {
  organization: '单位真实，近三年信用无异常',
  notFunded: '未获同类财政支持（单位承诺）',
  desensitised: '公开内容已脱敏，不含涉密信息',
  complete: '榜额、截止、指标、产权、付款齐全',
  payments: '付款阶段合计 100%',
};
export const dismissalKinds = [
  'formal',
  'indicatorsShort',
  'routeUnclear',
  'foundationWeak',
  'priceHigh',
  'termLong',
  'other',
] as const;
export type DismissalKind = (typeof dismissalKinds)[number];
export const dismissalLabels: Record<DismissalKind, string> = {
  formal: '形式审查未通过',
  indicatorsShort: '指标未达到',
  routeUnclear: '技术路线不清楚',
  foundationWeak: '工作基础不足',
  priceHigh: '报价偏高',
  termLong: '周期偏长',
  other: '其他',
};

/** 专家论证的四个方面。 */
export const appraisalDimensions = ['need', 'difficulty', 'indicators', 'terms'] as const;
export type AppraisalDimension = (typeof appraisalDimensions)[number];
export const appraisalDimensionLabels: Record<AppraisalDimension, string> = {
  need: '需求真实必要',
  difficulty: '技术难度与先进性',
  indicators: '指标可考核',
  terms: '榜额与期限合理',
};
export const appraisalLevels = ['sound', 'mend', 'unsound'] as const;
export type AppraisalLevel = (typeof appraisalLevels)[number];
export const appraisalLevelLabels: Record<AppraisalLevel, string> = {
  sound: '成立',
  mend: '需修改',
  unsound: '不成立',
};

/** 评审时可选的：形式审查的理由只在形式审查时给。 */
export const judgedDismissalKinds = dismissalKinds.filter((kind) => kind !== 'formal');
