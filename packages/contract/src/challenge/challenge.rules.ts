import { canMove, type Actor, type ErrorCode, type Role } from '../shared/index.js';
import { canHold, type ChallengeHold } from './challenge-hold.js';
import { challengeStates, challengeTransitions, type ChallengeState } from './challenge.states.js';

interface AnyChallenge {
  state: ChallengeState;
  hold: ChallengeHold;
}
export interface OwnedChallenge extends AnyChallenge {
  organizationId: string;
}
export interface ChallengeInRegion extends AnyChallenge {
  regionCode: string;
}

/** Nothing moves a challenge on hold. */
export const whyHeld = ({ hold }: { hold: ChallengeHold }): ErrorCode | undefined =>
  hold === 'none' ? undefined : 'challengeOnHold';

const unless = (states: readonly ChallengeState[], state: ChallengeState): ErrorCode | undefined =>
  states.includes(state) ? undefined : 'stateConflict';

const leadingTo = (to: ChallengeState): readonly ChallengeState[] =>
  challengeStates.filter((state) => canMove(challengeTransitions, state, to));

const whyNotOwn = (actor: Actor, challenge: { organizationId: string }): ErrorCode | undefined => {
  if (actor.organization?.id !== challenge.organizationId) return 'notFound';
  return actor.organization.seat === 'viewer' ? 'organizationSeatNeeded' : undefined;
};

/** The demander's own, in one of these states, and not on hold. */
const whyCannotAct = (
  actor: Actor,
  challenge: OwnedChallenge,
  states: readonly ChallengeState[],
): ErrorCode | undefined => whyNotOwn(actor, challenge) ?? unless(states, challenge.state) ?? whyHeld(challenge);

/** 草稿和被退回的可改可提交；发布后的改动另走版本。 */
export const whyCannotEditChallenge = (actor: Actor, challenge: OwnedChallenge): ErrorCode | undefined =>
  whyCannotAct(actor, challenge, ['draft']);

/** 征集期满之前，交进挑战赛的题目可以取回再改。 */
export const whyCannotTakeBack = (actor: Actor, challenge: OwnedChallenge): ErrorCode | undefined =>
  whyCannotAct(actor, challenge, ['collecting']);

/** 附件随草稿准备；张榜之后只能补充，不改动已公开的文字。 */
export const whyCannotAttach = (actor: Actor, challenge: OwnedChallenge): ErrorCode | undefined =>
  whyCannotAct(actor, challenge, ['draft', 'published']);

/** 发榜方可在定榜前撤回，理由必填。 */
export const whyCannotCancel = (actor: Actor, challenge: OwnedChallenge): ErrorCode | undefined =>
  whyCannotAct(actor, challenge, leadingTo('cancelled'));

/** 修订：截止前可改，成为新的一版；冻结的部分见 amendmentIssues。 */
export function whyCannotAmend(
  actor: Actor,
  challenge: OwnedChallenge & { bidDeadline: string | Date | null },
  now: Date,
): ErrorCode | undefined {
  const why = whyCannotAct(actor, challenge, ['published']);
  if (why) return why;
  return challenge.bidDeadline && new Date(challenge.bidDeadline) > now ? undefined : 'bidDeadlinePassed';
}

/** 揭榜截止只能延一次。 */
export const whyCannotExtend = (
  actor: Actor,
  challenge: Parameters<typeof whyCannotAmend>[1] & { extendedAt: string | Date | null },
  now: Date,
): ErrorCode | undefined =>
  whyCannotAmend(actor, challenge, now) ?? (challenge.extendedAt === null ? undefined : 'alreadyExtended');

/** 定向邀请：张榜前随意改，张榜后只能再加。 */
export const whyCannotInvite = (
  actor: Actor,
  challenge: OwnedChallenge & { directed: boolean },
): ErrorCode | undefined =>
  whyCannotAct(actor, challenge, ['draft', 'published']) ?? (challenge.directed ? undefined : 'notDirected');

/** 流榜的可以重新发一张，引用旧榜。 */
export const whyCannotRelist = (actor: Actor, challenge: OwnedChallenge): ErrorCode | undefined =>
  whyCannotAct(actor, challenge, ['failed']);

/** One of these roles for the challenge's place; 区管理员 holds its role for every place. */
function whyNotStaff(actor: Actor, { regionCode }: ChallengeInRegion, roles: readonly Role[]): ErrorCode | undefined {
  if (!roles.some((role) => actor.roles.includes(role))) return 'forbidden';
  return actor.roles.includes('districtAdmin') || actor.regionCode === regionCode ? undefined : 'notFound';
}
const bureau: readonly Role[] = ['vetter', 'districtAdmin'];

/** What a technology manager may read: what a bureau asked to be looked at, and no longer. */
export const readableStates = (actor: Actor): readonly ChallengeState[] =>
  bureau.some((role) => actor.roles.includes(role))
    ? challengeStates.filter((state) => state !== 'draft')
    : ['diagnosing'];

/** 属地初审：只有本地审核员和区管理员。 */
export const whyCannotVet = (actor: Actor, challenge: ChallengeInRegion): ErrorCode | undefined =>
  whyNotStaff(actor, challenge, bureau) ?? unless(['vetting'], challenge.state);

/** 挑战赛题目的筛选：办赛地的主管部门，征集期满之后。 */
export const whyCannotPick = (actor: Actor, challenge: ChallengeInRegion): ErrorCode | undefined =>
  whyNotStaff(actor, challenge, bureau) ?? unless(['screening'], challenge.state);

/** 技术经理人二次诊断。 */
export const whyCannotDiagnose = (actor: Actor, challenge: ChallengeInRegion): ErrorCode | undefined =>
  whyNotStaff(actor, challenge, ['broker', ...bureau]) ?? unless(['diagnosing'], challenge.state);

/** 专家论证由本地主管部门组织并录入。 */
export const whyCannotAppraise = (actor: Actor, challenge: ChallengeInRegion): ErrorCode | undefined =>
  whyNotStaff(actor, challenge, bureau) ?? unless(['appraisal'], challenge.state);

/** 跨城审批：联盟办（区管理员）。 */
export const whyCannotApprove = (actor: Actor, challenge: ChallengeInRegion): ErrorCode | undefined =>
  whyNotStaff(actor, challenge, ['districtAdmin']) ?? unless(['approval'], challenge.state);

/** 退回、不通过：张榜前的每一步都可以。 */
export const whyCannotTurnBack = (
  actor: Actor,
  challenge: ChallengeInRegion,
  to: 'draft' | 'rejected',
): ErrorCode | undefined =>
  whyNotStaff(actor, challenge, bureau) ?? unless(leadingTo(to), challenge.state) ?? whyHeld(challenge);

/** 暂停：张榜之后、有结果之前。 */
export const whyCannotSuspend = (actor: Actor, challenge: ChallengeInRegion): ErrorCode | undefined =>
  whyNotStaff(actor, challenge, bureau) ?? (canHold(challenge, 'suspended') ? undefined : 'stateConflict');

/** 解除暂停；争议由处理异议的人解除。 */
export const whyCannotLift = (actor: Actor, challenge: ChallengeInRegion): ErrorCode | undefined =>
  whyNotStaff(actor, challenge, bureau) ?? (challenge.hold === 'suspended' ? undefined : 'stateConflict');

export const whyCannotArchive = (actor: Actor, challenge: ChallengeInRegion): ErrorCode | undefined =>
  whyNotStaff(actor, challenge, bureau) ?? unless(leadingTo('archived'), challenge.state) ?? whyHeld(challenge);
