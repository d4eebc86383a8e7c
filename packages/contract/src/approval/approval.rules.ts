import type { TransitionTable } from '../shared/index.js';
import { ownRoles, type Actor, type ErrorCode } from '../shared/index.js';
import { approvalKinds, approvalTable, type ApprovalKind } from './approval.kinds.js';

/** A request nobody has decided in three days is dead, and so is what was agreed to and not used. */
export const APPROVAL_HOURS = 72;
/** 24 小时内一方邀请过另一方的账号，两人不能互相同意: the second person might be the first one's second account. */
export const SAME_HAND_HOURS = 24;

export const approvalStates = ['pending', 'agreed', 'refused', 'withdrawn', 'expired'] as const;
export type ApprovalState = (typeof approvalStates)[number];
export const approvalTransitions: TransitionTable<ApprovalState> = {
  pending: ['agreed', 'refused', 'withdrawn', 'expired'],
  agreed: [],
  refused: [],
  withdrawn: [],
  expired: [],
};
export const approvalStateLabels: Record<ApprovalState, string> = {
  pending: '待同意',
  agreed: '已同意',
  refused: '未同意',
  withdrawn: '已撤回',
  expired: '已过期',
};

/** What was agreed to and is done later by who asked, such as an export: once, and soon. */
export const isUsable = (
  { state, usedAt, decidedAt }: { state: ApprovalState; usedAt: string | null; decidedAt: string | null },
  now: Date,
): boolean =>
  state === 'agreed' &&
  usedAt === null &&
  decidedAt !== null &&
  new Date(decidedAt).getTime() + APPROVAL_HOURS * 3_600_000 > now.getTime();

interface Asked {
  kind: ApprovalKind;
  state: ApprovalState;
  askedBy: string;
  /** The account it is about, where it is about one. */
  subjectId: string | null;
}

/** Not those lent by a colleague who is away: the second person agrees with a duty of their own. */
export const kindsToDecide = (actor: Actor): ApprovalKind[] =>
  approvalKinds.filter((kind) => approvalTable[kind].agrees.some((role) => ownRoles(actor).includes(role)));

export const whyCannotAsk = (actor: Actor, kind: ApprovalKind): ErrorCode | undefined =>
  approvalTable[kind].asks.some((role) => ownRoles(actor).includes(role)) ? undefined : 'forbidden';

/** 不能同意或拒绝的原因：nobody decides what they asked for, or what is about themselves. */
export function whyCannotDecide(actor: Actor, { kind, state, askedBy, subjectId }: Asked): ErrorCode | undefined {
  if (!kindsToDecide(actor).includes(kind)) return 'forbidden';
  if (askedBy === actor.accountId || subjectId === actor.accountId) return 'ownRequest';
  if (state === 'expired') return 'approvalExpired';
  return state === 'pending' ? undefined : 'stateConflict';
}

export const whyCannotWithdraw = ({ accountId }: Actor, { state, askedBy }: Asked): ErrorCode | undefined => {
  if (askedBy !== accountId) return 'forbidden';
  return state === 'pending' ? undefined : 'stateConflict';
};
