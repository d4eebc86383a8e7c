import type { CorrectionStep } from '@market/contract/correction';
import { newId } from '../../common/ids.js';
import type { Tx } from '../../common/transactions.js';
import { CorrectionStepRow } from './correction-step.entity.js';
import type { Correction } from './correction.entity.js';

interface Step {
  name: CorrectionStep;
  byName: string;
  note?: string;
}

export const correctionStepRow = (
  tx: Pick<Tx, 'now'>,
  { id, regionCode }: Pick<Correction, 'id' | 'regionCode'>,
  { name, byName, note = '' }: Step,
): CorrectionStepRow => ({ id: newId(), correctionId: id, name, byName, regionCode, note, at: tx.now });
