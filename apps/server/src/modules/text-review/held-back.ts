import { Injectable } from '@nestjs/common';
import { checkedTexts, type CheckedText, type Verdict } from '@market/contract/text-review';
import { newId } from '../../common/ids.js';
import type { Tx } from '../../common/transactions.js';
import { bureauRoles } from '../consent/bureau-roles.js';
import { MessageSender } from '../message/message-sender.js';
import type { TextReviewRow } from './text-review.entity.js';
import { TextReviewRepository } from './text-review.repository.js';

const declared: Readonly<Record<string, CheckedText>> = checkedTexts;

type Held = Pick<TextReviewRow, 'accountId' | 'operation' | 'texts' | 'digest' | 'regionCode' | 'attachmentId'> & {
  verdict: Verdict;
};

/** What a reader of the queue calls it. */
export const whatOf = ({ operation, attachmentId }: Pick<TextReviewRow, 'operation' | 'attachmentId'>): string =>
  attachmentId === null ? (declared[operation]?.what ?? operation) : '公开图片';

/** Puts what was not let through by itself before a person of the bureau. */
@Injectable()
export class HeldBack {
  constructor(
    private readonly reviews: TextReviewRepository,
    private readonly messages: MessageSender,
  ) {}

  /** Throws the database's own error when the same already waits. */
  async hold(tx: Tx, held: Held): Promise<void> {
    await this.reviews.insert(tx, {
      id: newId(),
      ...held,
      state: 'waiting',
      version: 1,
      reason: null,
      decidedBy: null,
      decidedByName: null,
      decidedAt: null,
      createdAt: tx.now,
    });
    const body = `${whatOf(held)}没有自动放行，请在“内容待审”里核对。`;
    const roles = held.regionCode === '' ? (['districtAdmin'] as const) : bureauRoles;
    this.messages.toStaff(tx, held.regionCode, roles, { title: '有内容待审', body });
  }
}
