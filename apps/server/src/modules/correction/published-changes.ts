import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUnanswered } from '@market/contract/correction';
import type { Tx } from '../../common/transactions.js';
import { platformEntry } from '../audit/audit-entry.js';
import { MessageSender } from '../message/message-sender.js';
import { OutboxHandlers } from '../outbox/outbox-handler.js';
import { CorrectedRecords } from './corrected-record.js';
import { correctionStepRow } from './correction-step.js';
import { CorrectionStore } from './correction-store.js';
import { Correction } from './correction.entity.js';
import { answered } from './notices.js';

/** A change made for a correction is published: that is the answer, and the reporter hears of it. */
@Injectable()
export class PublishedChanges implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly records: CorrectedRecords,
    private readonly store: CorrectionStore,
    private readonly messages: MessageSender,
  ) {}

  onModuleInit(): void {
    this.handlers.register('record.published', (tx, { payload }) =>
      this.answer(tx, payload as { recordId: string; number?: number }),
    );
  }

  private async answer(tx: Tx, { recordId, number }: { recordId: string; number?: number }): Promise<void> {
    const version = number === undefined ? null : await this.records.version(recordId, number, tx);
    if (!number || !version?.correctionId) return;
    const read = await tx.manager.findOneBy(Correction, { id: version.correctionId });
    if (!read || !isUnanswered(read.state)) return;
    const answer = `已按你的反映修改，记录更新为第 ${number} 版。`;
    const correction = await this.store.change(tx, read, read.version, {
      state: 'answered',
      openKey: null,
      answer,
      answeredAt: tx.now,
      answeredNumber: number,
    });
    const step = { name: 'answer', byName: '平台', note: answer } as const;
    await this.store.addStep(tx, correctionStepRow(tx, correction, step));
    tx.record(platformEntry('correction.answered', { type: 'correction', id: correction.id }, tx.now));
    this.messages.toAccount(tx, correction.accountId, answered(correction));
  }
}
