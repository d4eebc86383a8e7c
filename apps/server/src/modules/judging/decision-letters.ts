import { Injectable } from '@nestjs/common';
import { minuteText } from '@market/contract/shared';
import type { Tx } from '../../common/transactions.js';
import type { Bid } from '../bid/bid.entity.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { MessageSender } from '../message/message-sender.js';

/** What each party is told when a challenge is decided. */
@Injectable()
export class DecisionLetters {
  constructor(private readonly messages: MessageSender) {}

  /** `rank` counts from 1; 0 is not shortlisted. */
  ranked(tx: Tx, { title, teams }: Challenge, bid: Bid, rank: number, reason = ''): void {
    if (rank === 1) this.toBidder(tx, bid, '你的方案排在第一', `「${title}」把你单位的方案排在第一，随后公示。`);
    else if (rank > 1 && rank <= teams)
      this.toBidder(
        tx,
        bid,
        `你的方案排在第 ${rank}`,
        `「${title}」选 ${teams} 家，你单位的方案排在第 ${rank}，随后公示。理由：${reason}`,
      );
    else if (rank > 1)
      this.toBidder(
        tx,
        bid,
        '你的方案入围候补',
        `「${title}」把你单位的方案排在第 ${rank} 名，作为候补。理由：${reason}`,
      );
    else this.toBidder(tx, bid, '评审结果与理由', `「${title}」未选中你单位的方案。理由：${reason}`);
  }

  proposed(tx: Tx, challenge: Challenge, bids: readonly Bid[], deadline: Date): void {
    const until = `${minuteText(deadline.toISOString(), tx.now)} 前可实名提出异议`;
    for (const bid of bids)
      this.toBidder(
        tx,
        bid,
        '你的方案进入定榜公示',
        `「${challenge.title}」拟选定你单位的方案，${until}，期满无异议即定榜。`,
      );
    this.toDemander(tx, challenge, '定榜公示开始', `「${challenge.title}」拟定 ${numbersOf(bids)}，${until}。`);
  }

  awarded(tx: Tx, challenge: Challenge, winners: readonly Bid[], standbys: readonly Bid[]): void {
    const { title, regionCode } = challenge;
    for (const winner of winners)
      this.toBidder(tx, winner, '你的方案中榜了', `「${title}」选定了你单位的方案，请与发榜方联系签约。`);
    for (const bid of standbys)
      this.toBidder(
        tx,
        bid,
        '榜单已定榜，你为候补',
        `「${title}」已选定另一家。你单位列第 ${bid.shortlistRank ?? 0} 名，对方逾期未签约时依次递补。`,
      );
    this.toDemander(
      tx,
      challenge,
      '公示期满，已定榜',
      `「${title}」公示期满无异议，已选定 ${numbersOf(winners)}，请着手签约。`,
    );
    this.messages.toVetters(tx, regionCode, { title: '榜单已定榜', body: `「${title}」公示期满，已定榜。` });
  }

  /** An objection was upheld against the bid that was on notice. */
  replaced(tx: Tx, challenge: Challenge, out: Bid, failed: boolean, reason: string): void {
    const { title } = challenge;
    this.toBidder(tx, out, '异议成立，不再选定', `「${title}」不再选定你单位的方案。理由：${reason}`);
    const next = failed ? '没有其他入围方案，榜单流榜。' : '请从入围名单里公示下一名。';
    this.toDemander(tx, challenge, '异议成立，另行定榜', `「${title}」公示期内的异议成立。${next}`);
  }

  toBidder(tx: Tx, bid: Bid, title: string, body: string): void {
    const target = { kind: 'ownBid', id: bid.id } as const;
    this.messages.toOrganization(tx, bid.organizationId, {
      title,
      body: body.slice(0, 500),
      target,
      group: 'result',
    });
  }

  toDemander(tx: Tx, challenge: Challenge, title: string, body: string): void {
    const target = { kind: 'ownChallenge', id: challenge.id } as const;
    this.messages.toOrganization(tx, challenge.organizationId, {
      title,
      body: body.slice(0, 500),
      target,
      group: 'result',
    });
  }
}

export const numbersOf = (bids: readonly Bid[]): string => bids.map(({ no }) => no ?? '').join('、');
