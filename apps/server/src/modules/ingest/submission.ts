import { whyCannotSubmit } from '@market/contract/ingest';
import type { Actor } from '@market/contract/shared';
import { refuse } from '../../common/domain-error.js';
import type { Batch } from './batch.entity.js';

/** The beginning of a submission; `rows` are the chosen ones, null for all that are ready. Refuses when there is nothing to submit. */
export function submission(
  batch: Batch,
  { accountId, displayName }: Pick<Actor, 'accountId' | 'displayName'>,
  rows: number[] | null,
): Partial<Batch> {
  refuse(whyCannotSubmit(batch));
  const begin = { run: batch.run + 1, done: 0, attempts: 0, failure: null };
  return { state: 'submitting', ...begin, submittedBy: accountId, submittedByName: displayName, chosen: rows };
}
