import { DAY_MS, daysLeft, type Actor, type ErrorCode, type FieldIssue } from '../shared/index.js';
import { canEditRecords } from '../record/record.rules.js';
import { isUnanswered, type CorrectionKind, type CorrectionState } from './correction.states.js';

/** One person's reports within a rolling day. */
export const MAX_REPORTS_A_DAY = 20;
/** Each transfer restarts the clock, so an order cannot be passed on for ever. */
export const MAX_TRANSFERS = 2;
/** 答复后多少天内可请求重新处理，只一次。 */
export const REOPEN_WITHIN_DAYS = 15;

interface Claim {
  kind: CorrectionKind;
  /** Key of the field that is wrong; null unless the kind is `wrong`. */
  field: string | null;
  problem: string;
  suggestion: string;
}

/** What is still missing from a report. `problem` may stay empty where the kind already says it all. */
export function correctionIssues({ kind, field, problem, suggestion }: Claim): FieldIssue[] {
  if (kind === 'wrong' && field === null) return [{ path: 'field', message: '选出哪一项不对' }];
  if (kind === 'wrong' && !problem && !suggestion)
    return [{ path: 'suggestion', message: '写出正确的内容，或说明哪里不对' }];
  if ((kind === 'other' || kind === 'duplicate') && !problem)
    return [{ path: 'problem', message: kind === 'other' ? '说明哪里不对' : '写出与哪一条重复' }];
  return [];
}

/** 同一人对同一记录的同一处，答复之前只报一次。 */
export const sameClaim = (a: Pick<Claim, 'kind' | 'field'>, b: Pick<Claim, 'kind' | 'field'>): boolean =>
  a.kind === b.kind && a.field === b.field;

interface WorkOrder {
  state: CorrectionState;
  transfers: number;
  /** A change of the record made for this correction waits for its verification. */
  changing: boolean;
}

const whyNotMine = (actor: Actor, { state }: Pick<WorkOrder, 'state'>): ErrorCode | undefined => {
  if (!canEditRecords(actor)) return 'forbidden';
  return isUnanswered(state) ? undefined : 'stateConflict';
};

/** 不能动手改记录的原因。转来的工单，记录仍归原部门，只能答复或转回。 */
export function whyCannotChange(
  actor: Actor,
  order: Pick<WorkOrder, 'state'> & { recordRegionCode: string },
): ErrorCode | undefined {
  const elsewhere = !actor.roles.includes('districtAdmin') && actor.regionCode !== order.recordRegionCode;
  return whyNotMine(actor, order) ?? (elsewhere ? 'recordOfOtherBureau' : undefined);
}

/** 修改发布时自动答复，不必先答一遍。 */
export const whyCannotAnswer = (actor: Actor, order: WorkOrder): ErrorCode | undefined =>
  whyNotMine(actor, order) ?? (order.changing ? 'correctionBeingChanged' : undefined);

export const whyCannotReject = whyCannotAnswer;

export function whyCannotTransfer(actor: Actor, order: WorkOrder): ErrorCode | undefined {
  const why = whyNotMine(actor, order);
  if (why) return why;
  if (order.state !== 'open') return 'stateConflict';
  return order.transfers >= MAX_TRANSFERS ? 'transfersUsedUp' : undefined;
}

/** 不满意可请求重新处理：答复后 15 天内，一次。 */
export function whyCannotReopen(
  correction: { state: CorrectionState; answeredAt: string | null; reopenedAt: string | null },
  now: Date,
): ErrorCode | undefined {
  if (isUnanswered(correction.state) || correction.answeredAt === null) return 'stateConflict';
  if (correction.reopenedAt !== null) return 'reopenUsed';
  const late = now.getTime() - new Date(correction.answeredAt).getTime() > REOPEN_WITHIN_DAYS * DAY_MS;
  return late ? 'reopenTooLate' : undefined;
}

/** 到期标记；已答复的没有。 */
export function dueMark(
  { state, deadline }: { state: CorrectionState; deadline: string },
  now: Date,
): 'overdue' | 'today' | undefined {
  if (!isUnanswered(state)) return undefined;
  if (new Date(deadline) < now) return 'overdue';
  return daysLeft(deadline, now) === 0 ? 'today' : undefined;
}
