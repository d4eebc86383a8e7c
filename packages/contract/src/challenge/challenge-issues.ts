import { daysLeft, formatAmount, isMobileNumber, type FieldIssue } from '../shared/index.js';
import type { ChallengeContent } from './challenge.schema.js';
import type { ChallengeRules } from './region-rules.js';

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

export type StepIssue = FieldIssue & { step: PostingStep };

/**
 * Everything to change before the draft can be submitted; empty when it is complete. A form that has not yet read its
 * place's rules asks without them; the server never does.
 */
export function challengeIssues(content: ChallengeContent, rules: ChallengeRules | undefined, now: Date): StepIssue[] {
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
  const loose = (content.kind === 'contest') !== (content.contestId !== null);
  const kind = loose ? [issue('need', 'kind', '挑战赛的题目要从挑战赛征集里提交')] : [];
  const texts = missing('need', content, [
    ['title', '榜单标题'],
    ['field', '领域'],
    ['difficulty', '技术难点'],
    ['deliverables', '成果形式'],
  ]);
  return [...kind, ...texts];
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

function termIssues(content: ChallengeContent, rules: ChallengeRules | undefined, now: Date): StepIssue[] {
  const out: StepIssue[] = [];
  const add = (path: string, message: string) => out.push(issue('terms', path, message));
  const paid = content.payments.reduce((sum, node) => sum + node.percent, 0);
  if (content.rewardFen > 0 && paid !== 100) add('payments', `付款阶段合计 ${paid}%，应为 100%`);
  if (content.payments.some((node) => node.label === '')) add('payments', '每个付款阶段都要写明名称');
  if (content.durationMonths < 1) add('durationMonths', '请填写完成时限');
  if (!content.bidDeadline && !content.contestId) add('bidDeadline', '请选择揭榜截止时间');
  if (content.teamMode !== 'single' && content.teams < 2) add('teams', '多家揭榜要选 2 家以上');
  if (content.teamMode === 'single' && content.teams > 1) add('teams', '选定一家时家数为 1');
  if (content.alreadyFunded) add('alreadyFunded', '已获同类财政支持的需求不能发榜');
  return rules ? [...out, ...placeIssues(content, rules, now)] : out;
}

/** What this place asks beyond the form itself. */
function placeIssues(content: ChallengeContent, rules: ChallengeRules, now: Date): StepIssue[] {
  const out: StepIssue[] = [];
  const add = (path: string, message: string) => out.push(issue('terms', path, message));
  if (content.rewardFen > 0 && content.rewardFen < rules.minRewardFen)
    add('rewardFen', `本地要求榜额不低于 ${formatAmount(rules.minRewardFen)}`);
  if (content.rewardFen > 0 && (content.payments[0]?.percent ?? 0) < rules.firstPaymentMinPercent)
    add('payments', `本地要求首付款不低于 ${rules.firstPaymentMinPercent}%`);
  if (content.durationMonths > rules.maxDurationMonths)
    add('durationMonths', `完成时限应在 1 到 ${rules.maxDurationMonths} 个月之间`);
  if (content.individualsAllowed && !rules.individualsAllowed) add('individualsAllowed', '本地不接受自然人揭榜');
  if (!content.bidDeadline) return out;
  const days = daysLeft(content.bidDeadline, now);
  if (days < rules.minCallDays) add('bidDeadline', `截止至少要在 ${rules.minCallDays} 天以后`);
  if (days > rules.maxCallDays) add('bidDeadline', `截止最多在 ${rules.maxCallDays} 天以内`);
  return out;
}

function publicationIssues(content: ChallengeContent): StepIssue[] {
  const out = missing('publication', content, [['contactName', '联系人']]);
  if (!isMobileNumber(content.contactPhone)) out.push(issue('publication', 'contactPhone', '请填写联系人手机号'));
  if (content.publication === 'abstract' && content.publicAbstract === '')
    out.push(issue('publication', 'publicAbstract', '脱敏公开要另写一份公开摘要'));
  return out;
}
