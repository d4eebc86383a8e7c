import type { ChallengeKind } from './terms.js';
import type { ChallengeState } from './challenge.states.js';

/** What a place may decide for its challenges; the values stand in config/challenge-rules with their citation. */
export interface ChallengeRules {
  /** 榜额下限，分；面议不受此限。 */
  minRewardFen: number;
  maxDurationMonths: number;
  /** 征集期：张榜到揭榜截止，天。 */
  minCallDays: number;
  maxCallDays: number;
  vettingWorkingDays: number;
  /** 哪些榜要专家论证、跨城审批、张榜前公示。 */
  appraisalFor: readonly ChallengeKind[];
  allianceApprovalFor: readonly ChallengeKind[];
  preNoticeFor: readonly ChallengeKind[];
  preNoticeWorkingDays: number;
  awardNoticeWorkingDays: number;
  /** 异议自提出之日起答复。 */
  objectionWorkingDays: number;
  /** 定榜之后签约；逾期由下一名递补。 */
  signingWorkingDays: number;
  /** 首付款占榜额的下限，百分数。 */
  firstPaymentMinPercent: number;
  /** 揭榜截止只能延一次，最多几天。 */
  callExtensionMaxDays: number;
  /** 攻关期延期的上限，月。 */
  workExtensionMaxMonths: number;
  individualsAllowed: boolean;
}
export type ChallengeRule = keyof ChallengeRules;

export const challengeRuleLabels: Record<ChallengeRule, string> = {
  minRewardFen: '榜额下限',
  maxDurationMonths: '完成时限上限',
  minCallDays: '征集期下限',
  maxCallDays: '征集期上限',
  vettingWorkingDays: '初审时限',
  appraisalFor: '专家论证',
  allianceApprovalFor: '跨城审批',
  preNoticeFor: '张榜前公示',
  preNoticeWorkingDays: '张榜前公示期',
  awardNoticeWorkingDays: '定榜公示期',
  objectionWorkingDays: '异议答复时限',
  signingWorkingDays: '签约期限',
  firstPaymentMinPercent: '首付款下限',
  callExtensionMaxDays: '揭榜截止延期上限',
  workExtensionMaxMonths: '攻关延期上限',
  individualsAllowed: '自然人揭榜',
};

/** From submission (初审, or 筛选 of a contest's topic) to bidding. Each place leaves out what its rules leave out. */
const way = ['vetting', 'screening', 'appraisal', 'approval', 'preNotice'] as const satisfies readonly ChallengeState[];
export type BeforeBidding = (typeof way)[number];

export const isBeforeBidding = (state: ChallengeState): state is BeforeBidding =>
  (way as readonly string[]).includes(state);

/** Where a challenge goes once `stage` is passed: the next stage its place asks for, else among the public. */
export function nextAfter(stage: BeforeBidding, kind: ChallengeKind, rules: ChallengeRules): ChallengeState {
  const asked: Record<BeforeBidding, boolean> = {
    vetting: false,
    screening: false,
    appraisal: rules.appraisalFor.includes(kind),
    approval: rules.allianceApprovalFor.includes(kind),
    preNotice: rules.preNoticeFor.includes(kind) && rules.preNoticeWorkingDays > 0,
  };
  const next = way.slice(way.indexOf(stage) + 1).find((later) => asked[later]);
  return next ?? 'published';
}
