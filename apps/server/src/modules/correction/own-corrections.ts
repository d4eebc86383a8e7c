import { Injectable } from '@nestjs/common';
import type { OwnCorrectionDetail } from '@market/contract/correction';
import { actorOf, type Caller } from '../../common/caller.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import type { Tx } from '../../common/transactions.js';
import { CorrectedRecords, textAt } from './corrected-record.js';
import type { Correction } from './correction.entity.js';
import { CorrectionRepository } from './correction.repository.js';
import { ownCorrection, ownCorrectionDetail } from './correction.view.js';

/** 我的纠错：what became of what a person reported. */
@Injectable()
export class OwnCorrections {
  constructor(
    private readonly corrections: CorrectionRepository,
    private readonly records: CorrectedRecords,
  ) {}

  async list(caller: Caller, { query }: In<'GET /my/corrections'>): Promise<Out<'GET /my/corrections'>> {
    const rows = await this.corrections.list(actorOf(caller).accountId, query);
    return pageFrom(rows, query.limit, ({ id }) => ({ value: id, id }), ownCorrection);
  }

  async get(caller: Caller, { params }: In<'GET /my/corrections/{id}'>): Promise<OwnCorrectionDetail> {
    return this.show(await this.corrections.get(actorOf(caller).accountId, params.id));
  }

  async show(correction: Correction, tx?: Tx): Promise<OwnCorrectionDetail> {
    const steps = await this.corrections.stepsOf(correction, tx);
    return ownCorrectionDetail(correction, steps, await this.changeOf(correction, tx));
  }

  /** What the answering version says where the reader saw something else. */
  private async changeOf(correction: Correction, tx?: Tx): Promise<OwnCorrectionDetail['change']> {
    const { recordId, answeredNumber, shownText } = correction;
    if (answeredNumber === null || shownText === null) return null;
    const version = await this.records.version(recordId, answeredNumber, tx);
    const after = version && textAt(correction, version.content);
    return after === null ? null : { before: shownText, after };
  }
}
