import type { ChallengeHold } from '../challenge/challenge-hold.js';
import { whyHeld } from '../challenge/challenge.rules.js';
import { deciding, underWay, type ChallengeState } from '../challenge/challenge.states.js';
import type { Indicator } from '../challenge/indicator.js';
import type { Actor, ErrorCode, FieldIssue } from '../shared/index.js';
import type { BidContent } from './bid.schema.js';
import type { BidState } from './bid.states.js';

export const biddingSteps = ['organization', 'answers', 'plan', 'offer', 'promise'] as const;
export type BiddingStep = (typeof biddingSteps)[number];
export const biddingStepLabels: Record<BiddingStep, string> = {
  organization: '单位',
  answers: '应答',
  plan: '方案',
  offer: '报价',
  promise: '承诺',
};

interface BiddableChallenge {
  organizationId: string;
  state: ChallengeState;
  hold: ChallengeHold;
  bidDeadline: string | Date | null;
}

const pastDeadline: readonly ChallengeState[] = [...deciding, ...underWay, 'completed'];

/** 不能揭榜的原因。按钮用它解释自己为何不可点，服务端用它拒绝，两边是同一份判断。 */
export function whyCannotBid(actor: Actor, challenge: BiddableChallenge, now: Date): ErrorCode | undefined {
  if (!actor.organization) return 'organizationNeeded';
  if (actor.organization.id === challenge.organizationId) return 'ownChallenge';
  if (actor.organization.seat === 'viewer') return 'organizationSeatNeeded';
  if (pastDeadline.includes(challenge.state)) return 'bidDeadlinePassed';
  if (challenge.state !== 'published' || !challenge.bidDeadline) return 'challengeNotOpenForBids';
  return whyHeld(challenge) ?? (new Date(challenge.bidDeadline) <= now ? 'bidDeadlinePassed' : undefined);
}

/** 截止前可改草稿；已提交的先撤回再改。 */
export function whyCannotEditBid(
  actor: Actor,
  bid: { organizationId: string; state: BidState },
): ErrorCode | undefined {
  if (actor.organization?.id !== bid.organizationId) return 'notFound';
  if (actor.organization.seat === 'viewer') return 'organizationSeatNeeded';
  if (bid.state === 'submitted') return 'alreadyBid';
  return bid.state === 'draft' ? undefined : 'stateConflict';
}

type StepIssue = FieldIssue & { step: BiddingStep };

/** Everything to change before the bid can be sealed; empty when it is complete. */
export function bidIssues(content: BidContent, indicators: readonly Indicator[]): StepIssue[] {
  const issue = (step: BiddingStep, path: string, message: string): StepIssue => ({ step, path, message });
  const answers = indicators.flatMap((indicator, i) => {
    const answer = content.answers.find((a) => a.indicatorId === indicator.id);
    const path = `answers.${indicator.id}`;
    if (!answer?.promise) return [issue('answers', path, `第 ${i + 1} 项「${indicator.name}」还没有承诺值`)];
    if (!answer.basis) return [issue('answers', path, `第 ${i + 1} 项「${indicator.name}」还没有写依据`)];
    return answer.level ? [] : [issue('answers', path, `第 ${i + 1} 项「${indicator.name}」请选达到程度`)];
  });
  const texts: [keyof BidContent, BiddingStep, string][] = [
    ['route', 'plan', '技术路线'],
    ['team', 'plan', '团队'],
    ['foundation', 'plan', '工作基础'],
    ['ipClaim', 'offer', '知识产权主张'],
    ['risks', 'offer', '风险与应对'],
  ];
  return [
    ...answers,
    ...content.consortium.flatMap((member, i) =>
      member.name && member.part
        ? []
        : [issue('organization', `consortium.${i}`, `联合体第 ${i + 1} 家要写单位名称和分工`)],
    ),
    ...texts.filter(([key]) => content[key] === '').map(([key, step, label]) => issue(step, key, `请填写${label}`)),
    ...(content.milestones.length === 0 ? [issue('plan', 'milestones', '至少要有一个里程碑')] : []),
    ...(content.milestones.some((m) => !m.title || m.months < 1)
      ? [issue('plan', 'milestones', '每个里程碑都要有名称和完成月份')]
      : []),
    ...(content.priceFen === 0 ? [issue('offer', 'priceFen', '请填写报价')] : []),
    ...(content.durationMonths < 1 ? [issue('offer', 'durationMonths', '请填写周期（月）')] : []),
    ...(content.relatedParty === 'unsaid' ? [issue('promise', 'relatedParty', '请说明与发榜方有无关联关系')] : []),
    ...(content.relatedParty === 'declared' && !content.relatedPartyNote
      ? [issue('promise', 'relatedPartyNote', '请写明关联关系')]
      : []),
    ...(content.truthful ? [] : [issue('promise', 'truthful', '请承诺内容真实')]),
  ];
}
