import { Injectable } from '@nestjs/common';
import { approvalStateLabels, approvalTable } from '@market/contract/approval';
import type { Tx } from '../../common/transactions.js';
import { MessageSender } from '../message/message-sender.js';
import type { ApprovalRow } from './approval.entity.js';

/** Who is told: those who may agree, then who asked. */
@Injectable()
export class ApprovalNotices {
  constructor(private readonly messages: MessageSender) {}

  asked(tx: Tx, { id, kind, askedBy, askedByName, reason, regionCode }: ApprovalRow): void {
    const { label, agrees } = approvalTable[kind];
    const notice = {
      title: `请你同意：${label}`,
      body: `${askedByName}：${reason}`,
      target: { kind: 'approval' as const, id },
    };
    this.messages.toStaff(tx, regionCode, agrees, notice, askedBy);
  }

  decided(tx: Tx, { id, kind, askedBy, decidedByName, state, note }: ApprovalRow): void {
    this.messages.toAccount(tx, askedBy, {
      title: `${approvalTable[kind].label}：${approvalStateLabels[state]}`,
      body: `${decidedByName ?? ''}${note ? `：${note}` : ''}`,
      target: { kind: 'ownApproval', id },
      group: 'desk',
    });
  }
}
