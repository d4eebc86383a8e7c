import { canMove, daysLeft, isMobileNumber, type Actor, type ErrorCode, type FieldIssue } from '../shared/index.js';
import type { ChallengeContent } from './challenge.schema.js';
import { challengeStates, challengeTransitions, type ChallengeState } from './challenge.states.js';

/** The steps of the form; each issue belongs to one, so that the form can lead back to it. */
export const postingSteps = ['organization', 'need', 'indicators', 'terms', 'publication'] as const;
export type PostingStep = (typeof postingSteps)[number];
export const postingStepLabels: Record<PostingStep, string> = {
  organization: '单位',
  need: '需求',
  indicators: '指标',
  terms: '条件',
  publication: '公开',
};

/** 发榜规则的可调之处。八地目前都用下面的默认值。 */
export interface ChallengeRules {
  minRewardFen: number;
  maxDurationMonths: number;
  minCallDays: number;
  maxCallDays: number;
}
/** 征集期 14 天至 2 个月是各地公开榜单里见过的范围；完成时限上限 36 个月见 domain.md §5。 */
export const defaultChallengeRules: ChallengeRules = {
  minRewardFen: 0,
  maxDurationMonths: 36,
  minCallDays: 3,
  maxCallDays: 92,
};

type StepIssue = FieldIssue & { step: PostingStep };

/** Everything to change before the draft can be submitted; empty when it is complete. */
export function challengeIssues(content: ChallengeContent, rules: ChallengeRules, now: Date): StepIssue[] {
  return [
    ...needIssues(content),
    ...indicatorIssues(content),
    ...termIssues(content, rules, now),
    ...criteriaIssues(content),
    ...publicationIssues(content),
  ];
}

const issue = (step: PostingStep, path: string, message: string): StepIssue => ({ step, path, message });
const missing = (
  step: PostingStep,
  content: ChallengeContent,
  fields: [keyof ChallengeContent, string][],
): StepIssue[] =>
  fields.filter(([key]) => content[key] === '').map(([key, label]) => issue(step, key, `请填写${label}`));

function needIssues(content: ChallengeContent): StepIssue[] {
  return missing('need', content, [
    ['title', '榜单标题'],
    ['field', '领域'],
    ['difficulty', '技术难点'],
    ['deliverables', '成果形式'],
  ]);
}

function indicatorIssues({ indicators }: ChallengeContent): StepIssue[] {
  if (indicators.length === 0) return [issue('indicators', 'indicators', '至少要有一项指标')];
  const rows = indicators.flatMap((row, i) => {
    const at = (key: string, message: string) =>
      issue('indicators', `indicators.${i}.${key}`, `第 ${i + 1} 项${message}`);
    return [
      ...(row.name === '' ? [at('name', '缺指标名称')] : []),
      ...(row.target === '' ? [at('target', '缺目标值')] : []),
      ...(row.target !== '' && row.comparator !== 'text' && !Number.isFinite(Number(row.target))
        ? [at('target', '目标值应为数字，或改为文字描述')]
        : []),
      ...(row.testMethod === '' ? [at('testMethod', '缺测试方法，揭榜方无法判断是否达标')] : []),
    ];
  });
  const weight = indicators.reduce((sum, row) => sum + row.weight, 0);
  return weight === 100 ? rows : [...rows, issue('indicators', 'indicators', `权重合计 ${weight}，应为 100`)];
}

function criteriaIssues({ criteria }: ChallengeContent): StepIssue[] {
  const weight = criteria.reduce((sum, row) => sum + row.weight, 0);
  return [
    ...(criteria.some(({ name }) => name === '') ? [issue('terms', 'criteria', '评分标准每一项都要有名称')] : []),
    ...(weight === 100 ? [] : [issue('terms', 'criteria', `评分标准合计 ${weight} 分，应为 100 分`)]),
  ];
}

function termIssues(content: ChallengeContent, rules: ChallengeRules, now: Date): StepIssue[] {
  const out: StepIssue[] = [];
  const add = (path: string, message: string) => out.push(issue('terms', path, message));
  if (content.rewardFen > 0 && content.rewardFen < rules.minRewardFen)
    add('rewardFen', `本地要求榜额不低于 ${rules.minRewardFen / 1_000_000} 万元`);
  const paid = content.payments.reduce((sum, node) => sum + node.percent, 0);
  if (content.rewardFen > 0 && paid !== 100) add('payments', `付款阶段合计 ${paid}%，应为 100%`);
  if (content.payments.some((node) => node.label === '')) add('payments', '每个付款阶段都要写明名称');
  if (content.durationMonths < 1 || content.durationMonths > rules.maxDurationMonths)
    add('durationMonths', `完成时限应在 1 到 ${rules.maxDurationMonths} 个月之间`);
  if (!content.bidDeadline) add('bidDeadline', '请选择揭榜截止时间');
  else {
    const days = daysLeft(content.bidDeadline, now);
    if (days < rules.minCallDays) add('bidDeadline', `截止至少要在 ${rules.minCallDays} 天以后`);
    if (days > rules.maxCallDays) add('bidDeadline', `截止最多在 ${rules.maxCallDays} 天以内`);
  }
  if (content.alreadyFunded) add('alreadyFunded', '已获同类财政支持的需求不能发榜');
  return out;
}

function publicationIssues(content: ChallengeContent): StepIssue[] {
  const out = missing('publication', content, [['contactName', '联系人']]);
  if (!isMobileNumber(content.contactPhone)) out.push(issue('publication', 'contactPhone', '请填写联系人手机号'));
  if (content.publication === 'abstract' && content.publicAbstract === '')
    out.push(issue('publication', 'publicAbstract', '脱敏公开要另写一份公开摘要'));
  return out;
}

interface OwnedChallenge {
  organizationId: string;
  state: ChallengeState;
}
interface ChallengeInRegion {
  regionCode: string;
  state: ChallengeState;
}

const whyCannotWrite = (actor: Actor, challenge: OwnedChallenge): ErrorCode | undefined => {
  if (actor.organization?.id !== challenge.organizationId) return 'notFound';
  return actor.organization.seat === 'viewer' ? 'organizationSeatNeeded' : undefined;
};
const unless = (states: readonly ChallengeState[], state: ChallengeState): ErrorCode | undefined =>
  states.includes(state) ? undefined : 'stateConflict';

/** 草稿和被退回的可改可提交；发布后的改动另走版本。 */
export const whyCannotEditChallenge = (actor: Actor, challenge: OwnedChallenge): ErrorCode | undefined =>
  whyCannotWrite(actor, challenge) ?? unless(['draft'], challenge.state);

/** 附件随草稿准备；张榜之后只能补充，不改动已公开的文字。 */
export const whyCannotAttach = (actor: Actor, challenge: OwnedChallenge): ErrorCode | undefined =>
  whyCannotWrite(actor, challenge) ?? unless(['draft', 'collecting', 'published'], challenge.state);

const cancellable = challengeStates.filter((state) => canMove(challengeTransitions, state, 'cancelled'));

/** 发榜方可在定榜前撤回，理由必填。 */
export const whyCannotCancel = (actor: Actor, challenge: OwnedChallenge): ErrorCode | undefined =>
  whyCannotWrite(actor, challenge) ?? unless(cancellable, challenge.state);

/** 属地初审：只有本地审核员和区管理员。 */
export function whyCannotVet(actor: Actor, challenge: ChallengeInRegion): ErrorCode | undefined {
  const vets = actor.roles.includes('districtAdmin') || actor.roles.includes('vetter');
  if (!vets) return 'forbidden';
  if (!actor.roles.includes('districtAdmin') && actor.regionCode !== challenge.regionCode) return 'notFound';
  return unless(['vetting'], challenge.state);
}

/** 截止之后才能开启；截止前任何人（含发榜方和主管部门）都看不到方案。 */
export function whyCannotOpenBids(actor: Actor, challenge: OwnedChallenge): ErrorCode | undefined {
  const why = whyCannotWrite(actor, challenge);
  if (why) return why;
  return challenge.state === 'published' ? 'bidsStillSealed' : unless(['closed'], challenge.state);
}
