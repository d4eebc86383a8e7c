import { Injectable } from '@nestjs/common';
import type { Tx } from '../../common/transactions.js';
import { MessageSender } from '../message/message-sender.js';
import type { DisclosedBid } from './disclosure.repository.js';

interface Letter {
  title: string;
  toDemander: string;
  toBidder: string;
}

/** Each step is told to both sides, in the transaction that takes it. */
@Injectable()
export class DisclosureLetters {
  constructor(private readonly messages: MessageSender) {}

  pledged(tx: Tx, bid: DisclosedBid): void {
    this.tell(tx, bid, {
      title: '有单位申请不公开的资料',
      toDemander: `${bid.bidderName}已签保密承诺，申请查阅「${bid.challengeTitle}」不公开的资料，请答复。`,
      toBidder: `你单位对「${bid.challengeTitle}」的保密承诺已签，等发榜方同意。`,
    });
  }

  approved(tx: Tx, bid: DisclosedBid): void {
    this.tell(tx, bid, {
      title: '不公开的资料已开放',
      toDemander: `已向${bid.bidderName}开放「${bid.challengeTitle}」不公开的资料，每次打开都留记录。`,
      toBidder: `发榜方已同意，可在榜单页打开「${bid.challengeTitle}」不公开的资料。每次打开都会记录，并加本单位水印。`,
    });
  }

  refused(tx: Tx, bid: DisclosedBid, reason: string): void {
    this.tell(tx, bid, {
      title: '不同意开放不公开的资料',
      toDemander: `已答复${bid.bidderName}：不同意开放「${bid.challengeTitle}」不公开的资料。理由：${reason}`,
      toBidder: `发榜方不同意开放「${bid.challengeTitle}」不公开的资料。理由：${reason}`,
    });
  }

  ended(tx: Tx, bid: DisclosedBid, reason: string): void {
    this.tell(tx, bid, {
      title: '不公开的资料已收回',
      toDemander: `已收回对${bid.bidderName}开放的「${bid.challengeTitle}」不公开的资料。理由：${reason}`,
      toBidder: `发榜方收回了「${bid.challengeTitle}」不公开的资料，请按保密承诺删除已取得的内容。理由：${reason}`,
    });
  }

  private tell(tx: Tx, bid: DisclosedBid, { title, toDemander, toBidder }: Letter): void {
    const to = (organizationId: string, body: string, target: { kind: 'ownChallenge' | 'challenge'; id: string }) =>
      this.messages.toOrganization(tx, organizationId, { title, body, target });
    to(bid.demanderId, toDemander, { kind: 'ownChallenge', id: bid.challengeId });
    to(bid.bidderId, toBidder, { kind: 'challenge', id: bid.challengeId });
  }
}
