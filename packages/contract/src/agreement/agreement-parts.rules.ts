import { canMove, isoDay, type Actor, type ErrorCode } from '../shared/index.js';
import {
  evaluationsOpen,
  sideOf,
  whyCannotOnAgreement,
  type AgreementParties,
  type EvaluatedAgreement,
} from './agreement.rules.js';
import { milestoneTransitions, type MilestoneState } from './agreement.states.js';
import type { Side } from './agreement.terms.js';

interface Milestone {
  state: MilestoneState;
}

export const whyCannotReport = (
  actor: Actor,
  agreement: AgreementParties,
  { state }: Milestone,
): ErrorCode | undefined =>
  whyCannotOnAgreement('report', actor, agreement) ??
  (canMove(milestoneTransitions, state, 'submitted') ? undefined : 'stateConflict');

export const whyCannotDecideMilestone = (
  actor: Actor,
  agreement: AgreementParties,
  { state }: Milestone,
): ErrorCode | undefined =>
  whyCannotOnAgreement('decideMilestone', actor, agreement) ??
  (canMove(milestoneTransitions, state, 'accepted') ? undefined : 'stateConflict');

/** 到期才付；对方确认之前可以改报。 */
export function whyCannotDeclarePayment(
  actor: Actor,
  agreement: AgreementParties,
  { due, confirmedAt }: { due: boolean; confirmedAt: unknown },
): ErrorCode | undefined {
  const why = whyCannotOnAgreement('declarePayment', actor, agreement);
  if (why) return why;
  if (confirmedAt !== null) return 'stateConflict';
  return due ? undefined : 'paymentNotDue';
}

export const whyCannotConfirmPayment = (
  actor: Actor,
  agreement: AgreementParties,
  { paidOn, confirmedAt }: { paidOn: string | null; confirmedAt: unknown },
): ErrorCode | undefined =>
  whyCannotOnAgreement('confirmPayment', actor, agreement) ??
  (paidOn !== null && confirmedAt === null ? undefined : 'stateConflict');

export function whyCannotWithdrawChange(
  actor: Actor,
  agreement: AgreementParties,
  { by, state }: { by: Side; state: string },
): ErrorCode | undefined {
  const why = whyCannotOnAgreement('change', actor, agreement);
  if (why) return why;
  if (sideOf(actor, agreement) !== by) return 'otherSideActs';
  return state === 'proposed' ? undefined : 'stateConflict';
}

export function whyCannotEvaluate(
  actor: Actor,
  agreement: AgreementParties & EvaluatedAgreement,
  now: Date,
): ErrorCode | undefined {
  const why = whyCannotOnAgreement('evaluate', actor, agreement);
  const side = sideOf(actor, agreement);
  if (why || !side) return why;
  return agreement.evaluations[side] !== null || evaluationsOpen(agreement, now) ? 'alreadyEvaluated' : undefined;
}

export const whyCannotAnswerFollowUp = (
  actor: Actor,
  agreement: AgreementParties,
  { dueOn }: { dueOn: string },
  now: Date,
): ErrorCode | undefined =>
  whyCannotOnAgreement('followUp', actor, agreement) ?? (dueOn <= isoDay(now) ? undefined : 'followUpNotDue');

export const whyCannotOfferAchievement = (
  actor: Actor,
  agreement: AgreementParties & { achievementId: string | null },
): ErrorCode | undefined =>
  whyCannotOnAgreement('offerAchievement', actor, agreement) ??
  (agreement.achievementId === null ? undefined : 'duplicate');

/** `签约后`，`“小试”确认后`: when a payment falls due. */
export function paymentWhen(after: number | null, milestones: readonly { title: string }[]): string {
  if (after === null) return '签约后';
  const title = milestones[after]?.title;
  return title ? `“${title}”确认后` : `第 ${after + 1} 个里程碑确认后`;
}

/** Files of an agreement and of its milestones: whoever has something to do on it now may add them. */
export function whyCannotAddFile(actor: Actor, agreement: AgreementParties): ErrorCode | undefined {
  const actions = ['edit', 'sign', 'report', 'applyAcceptance', 'decideAcceptance'] as const;
  const whys = actions.map((action) => whyCannotOnAgreement(action, actor, agreement));
  return whys.includes(undefined) ? undefined : whys[0];
}
