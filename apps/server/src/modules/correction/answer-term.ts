import { Injectable } from '@nestjs/common';
import type { Tx } from '../../common/transactions.js';
import { WorkDays } from '../calendar/work-days.js';
import { MessageSender } from '../message/message-sender.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { correctionStepRow } from './correction-step.js';
import { CorrectionStore } from './correction-store.js';
import type { Correction } from './correction.entity.js';
import { arrived } from './notices.js';

/** 答复期限：how long a bureau has, and that it knows of it. */
@Injectable()
export class AnswerTerm {
  constructor(
    private readonly store: CorrectionStore,
    private readonly regions: RegionCatalog,
    private readonly workDays: WorkDays,
    private readonly messages: MessageSender,
  ) {}

  from(now: Date, regionCode: string): { deadline: Date; calendarKnown: boolean } {
    return this.workDays.deadline(now, this.regions.get(regionCode).correctionWorkingDays);
  }

  /** The clock runs: the reporter's step is kept and the bureau's maintainers hear of it. */
  async beginWith(
    tx: Tx,
    correction: Correction,
    step: { name: 'report' | 'reopen'; byName: string; note?: string },
  ): Promise<void> {
    await this.store.addStep(tx, correctionStepRow(tx, correction, step));
    const how = step.name === 'report' ? '收到纠错' : '纠错请求重新处理';
    this.messages.toStaff(tx, correction.regionCode, 'maintainer', arrived(correction, how, tx.now));
  }
}
