import { Injectable } from '@nestjs/common';
import { whyCannotChange } from '@market/contract/correction';
import type { Actor } from '@market/contract/shared';
import { found, refuse } from '../../common/domain-error.js';
import { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { inScope } from '../../common/within-scope.js';
import { correctionStepRow } from './correction-step.js';
import { CorrectionStore } from './correction-store.js';
import { Correction } from './correction.entity.js';

/** What the record's editor asks of corrections; it knows no more of records than the editor tells it. */
@Injectable()
export class CorrectionLinks {
  constructor(private readonly store: CorrectionStore) {}

  /** A change of `record` begins for this correction: it counts as accepted from now on. */
  async begin(tx: Tx, actor: Actor, record: { id: string; regionCode: string }, correctionId: string): Promise<void> {
    const correction = found(
      await tx.manager.findOneBy(Correction, {
        id: correctionId,
        recordId: record.id,
        ...inScope(RegionScope.of(actor)),
      }),
    );
    refuse(whyCannotChange(actor, { state: correction.state, recordRegionCode: record.regionCode }));
    if (correction.state !== 'open') return;
    await this.store.change(tx, correction, correction.version, { state: 'accepted' });
    await this.store.addStep(tx, correctionStepRow(tx, correction, { name: 'accept', byName: actor.displayName }));
  }
}
