import { canMove, type ErrorCode } from '../shared/index.js';
import { batchTransitions, type BatchState } from './batch.states.js';
import { decisionsFor, type DecidableRow, type RowDecision } from './row-outcome.js';

interface Batch {
  state: BatchState;
  counts: { ready: number; submitted: number };
}

/** 不能改列映射的原因：重读会丢掉已提交行与记录的对应。 */
export function whyCannotMap({ state, counts }: Batch): ErrorCode | undefined {
  if (state !== 'previewed') return 'stateConflict';
  return counts.submitted > 0 ? 'partlySubmitted' : undefined;
}

/** 不能提交的原因。 */
export function whyCannotSubmit({ state, counts }: Batch): ErrorCode | undefined {
  if (state !== 'previewed') return 'stateConflict';
  return counts.ready === 0 ? 'nothingToSubmit' : undefined;
}

/** Where a cancelled batch goes: rows already handed over stay so, the rest is left out. */
export function cancelledState({ state, counts }: Batch): BatchState {
  if (state === 'submitting') return 'cancelling';
  return state === 'previewed' && counts.submitted > 0 ? 'submitted' : 'cancelled';
}

export const whyCannotCancel = (batch: Batch): ErrorCode | undefined =>
  canMove(batchTransitions, batch.state, cancelledState(batch)) ? undefined : 'stateConflict';

/** 不能改这一行的原因。 */
export function whyCannotFix({ state }: Pick<Batch, 'state'>, row: { submitted: boolean }): ErrorCode | undefined {
  return state === 'previewed' && !row.submitted ? undefined : 'stateConflict';
}

export function whyCannotDecide(
  batch: Pick<Batch, 'state'>,
  row: DecidableRow,
  decision: RowDecision | null,
): ErrorCode | undefined {
  const closed = whyCannotFix(batch, row);
  if (closed || decision === null) return closed;
  return decisionsFor(row).includes(decision) ? undefined : 'decisionNotFitting';
}
