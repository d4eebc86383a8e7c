import { Injectable } from '@nestjs/common';
import { correctionTransitions } from '@market/contract/correction';
import { changeOrMoveRow } from '../../common/conditional-update.js';
import type { Tx } from '../../common/transactions.js';
import type { CorrectionStepRow } from './correction-step.entity.js';
import { CorrectionStepRow as StepTable } from './correction-step.entity.js';
import { Correction } from './correction.entity.js';

/** The writes of a correction, for whoever has read it under their own scope. */
@Injectable()
export class CorrectionStore {
  async insert(tx: Tx, correction: Correction): Promise<void> {
    await tx.manager.insert(Correction, correction);
  }

  /** Conditional on the version the caller read and the state the rules were asked about; answers the changed row. */
  async change(tx: Tx, read: Correction, version: number, change: Partial<Correction>): Promise<Correction> {
    await changeOrMoveRow(tx, Correction, correctionTransitions, { ...read, version }, change);
    return { ...read, ...change, version: version + 1 };
  }

  async addStep(tx: Tx, step: CorrectionStepRow): Promise<void> {
    await tx.manager.insert(StepTable, step);
  }
}
