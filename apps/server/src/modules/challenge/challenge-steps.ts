import type { ChallengeState } from '@market/contract/challenge';
import { newId } from '../../common/ids.js';
import type { Tx } from '../../common/transactions.js';
import { ChallengeStepRow } from './challenge-step.entity.js';
import type { Challenge } from './challenge.entity.js';

/** What each move is called on the 经过 of a challenge. */
export const stepNames = {
  submit: '单位提交',
  collect: '交题目进挑战赛',
  takeBack: '取回题目',
  screen: '征集期满，开始筛选',
  pick: '选入挑战赛',
  notPicked: '没有选入',
  return: '退回修改',
  reject: '不通过',
  refine: '请技术经理人诊断',
  diagnose: '诊断意见',
  pass: '初审通过',
  appraise: '专家论证通过',
  approve: '跨城审批通过',
  noticeOver: '公示期满',
  amend: '修订',
  extend: '延长揭榜截止',
  invite: '追加邀请',
  suspend: '暂停',
  lift: '解除暂停',
  close: '揭榜截止',
  fail: '流榜',
  open: '开启方案',
  checkFormat: '形式审查',
  beginJudging: '进入评审',
  beginScoring: '评审组开始打分',
  scored: '评审组评完',
  shortlist: '排出入围名次',
  notice: '公示拟定榜',
  objectionAccepted: '受理异议，公示暂停',
  objectionRefused: '异议不予受理',
  objectionWithdrawn: '异议撤回',
  objectionDismissed: '异议不成立，公示继续',
  objectionUpheld: '异议成立，另行定榜',
  award: '公示期满，定榜',
  cancel: '撤回榜单',
  contract: '开始签约',
  execute: '合同生效',
  accept: '进入验收',
  evaluate: '验收与互评完成',
  win: '先通过验收，胜出',
  rankResults: '结果排名',
  complete: '完成，形成合作记录',
  terminate: '合同终止',
  archive: '归档',
} as const;
/** Said in one breath with what led there. */
const reached: Partial<Record<ChallengeState, string>> = {
  appraisal: '，转专家论证',
  approval: '，转跨城审批',
  preNotice: '并公示',
  published: '并张榜',
};
const passing: readonly string[] = ['pass', 'pick', 'appraise', 'approve', 'noticeOver'] satisfies StepName[];
export type StepName = keyof typeof stepNames;

interface Step {
  name: StepName;
  to: ChallengeState;
  byName: string;
  accountId: string | null;
  note?: string;
  digest?: string | null;
}

export const challengeStepRow = (tx: Tx, challenge: Challenge, step: Step): ChallengeStepRow =>
  Object.assign(new ChallengeStepRow(), {
    id: newId(),
    challengeId: challenge.id,
    action: stepNames[step.name] + (passing.includes(step.name) ? (reached[step.to] ?? '') : ''),
    fromState: challenge.state,
    toState: step.to,
    accountId: step.accountId,
    byName: step.byName,
    note: step.note ?? '',
    digest: step.digest ?? null,
    at: tx.now,
  });
