import { Injectable } from '@nestjs/common';
import type { Tx } from '../../common/transactions.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { BidRepository } from '../bid/bid.repository.js';
import { MessageSender } from '../message/message-sender.js';
import type { Objection } from './objection.entity.js';

/** Both sides learn that the notice stands still and goes on, never who objected. */
@Injectable()
export class ObjectionLetters {
  constructor(
    private readonly messages: MessageSender,
    private readonly bids: BidRepository,
  ) {}

  accepted(tx: Tx, challenge: Challenge, objection: Objection): void {
    this.answered(tx, objection, '异议已受理', '公示暂停计算，答复后告知。');
    this.toDemander(tx, challenge, '公示期内有异议', '主管部门已受理一条异议，公示暂停计算。');
  }

  async resumed(tx: Tx, challenge: Challenge, { proposedBidId }: Objection): Promise<void> {
    const proposed = await this.bids.find(tx, proposedBidId);
    const body = `「${challenge.title}」的异议不成立，公示继续，期满时间已顺延。`;
    this.toDemander(tx, challenge, '异议不成立，公示继续', body);
    if (proposed)
      this.messages.toOrganization(tx, proposed.organizationId, {
        title: '异议不成立，公示继续',
        body,
        target: { kind: 'ownBid', id: proposed.id },
        group: 'result',
      });
  }

  answered(tx: Tx, { id, organizationId, challengeTitle }: Objection, title: string, text: string): void {
    const body = `对「${challengeTitle}」公示的异议：${text}`.slice(0, 500);
    this.messages.toOrganization(tx, organizationId, { title, body, target: { kind: 'objection', id } });
  }

  private toDemander(tx: Tx, { id, organizationId }: Challenge, title: string, body: string): void {
    this.messages.toOrganization(tx, organizationId, {
      title,
      body,
      target: { kind: 'ownChallenge', id },
      group: 'result',
    });
  }
}
