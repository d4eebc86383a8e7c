import { sideLabels, sideOf, type AgreementState, type AgreementView } from '@market/contract/agreement';
import { dayText, minuteText, type Actor } from '@market/contract/shared';

type Next = (agreement: AgreementView, now: Date) => string;

const signBy: Next = ({ signBy: by }, now) => `${minuteText(by, now)} 前双方都要签署，逾期由下一名递补`;

const texts: Record<AgreementState, Next> = {
  drafting: (agreement, now) => `双方谈妥条款，由发榜方提交签署。${signBy(agreement, now)}。`,
  signing: (agreement, now) => `条款已定稿。各自上传签章后的文件再签署。${signBy(agreement, now)}。`,
  inForce: ({ milestones }) =>
    milestones.every(({ state }) => state === 'accepted')
      ? '里程碑都已确认，由揭榜方申请验收。'
      : '揭榜方按里程碑提交成果，发榜方确认或要求返工；付款由双方申报和确认。',
  acceptance: () => '揭榜方已申请验收，由发榜方给出结论。',
  conditional: ({ acceptance }, now) =>
    `验收有条件通过，揭榜方整改后再次申请验收。${acceptance?.mendBy ? `期限 ${dayText(acceptance.mendBy, now)}。` : ''}`,
  passed: evaluation,
  failed: evaluation,
  terminated: evaluation,
  lapsed: () => '没有在期限内签署，这份合同不再继续，由下一名递补。',
};

function evaluation({ evaluateBy, evaluations }: AgreementView, now: Date): string {
  if (evaluations.demander && evaluations.bidder) return '双方都已评价。';
  return evaluateBy ? `双方互评，${dayText(evaluateBy, now)} 前交，双方都交后互相可见。` : '双方互评。';
}

/** What comes next, and who does it. */
export const nextStep: Next = (agreement, now) => texts[agreement.state](agreement, now);

export function standingText(agreement: AgreementView, actor: Actor): string | undefined {
  const side = sideOf(actor, agreement);
  return side && `本单位是${sideLabels[side]}`;
}
