import { Injectable } from '@nestjs/common';
import {
  conflictsOf,
  sheetIssues,
  whyCannotAnswerInvitation,
  whyCannotRecuse,
  whyCannotScore,
  type SeatView,
} from '@market/contract/judging';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { MessageSender } from '../message/message-sender.js';
import type { PanelSeat } from './panel-seat.entity.js';
import type { Panel } from './panel.entity.js';
import { PanelRepository } from './panel.repository.js';
import { PanelService } from './panel.service.js';
import { Parties } from './parties.js';
import { ScoringEvidence } from './scoring-evidence.js';
import { SeatReads } from './seat-reads.js';

interface AtSeat {
  seat: PanelSeat;
  panel: Panel;
  challenge: Challenge;
}

/** 评审：the expert answers the invitation, declares conflicts, scores blind and hands in. */
@Injectable()
export class SeatService {
  constructor(
    private readonly panels: PanelRepository,
    private readonly panelService: PanelService,
    private readonly challenges: ChallengeRepository,
    private readonly outcomes: BidOutcomes,
    private readonly parties: Parties,
    private readonly reads: SeatReads,
    private readonly evidence: ScoringEvidence,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  list(caller: Caller): Promise<Out<'GET /staff/seats'>> {
    return this.reads.list(actorOf(caller).accountId);
  }

  get(caller: Caller, { params }: In<'GET /staff/seats/{id}'>): Promise<SeatView> {
    return this.transactions.run((tx) => this.view(tx, caller, params.id));
  }

  /** A declared organization that is a party makes the expert step back, without saying which it was. */
  accept(caller: Caller, { params, body }: In<'POST /staff/seats/{id}/accept'>): Promise<SeatView> {
    return this.change(caller, params.id, async (tx, { seat, challenge }) => {
      refuse(whyCannotAnswerInvitation(actorOf(caller), seat));
      const conflicts = conflictsOf([seat.organization, ...body.relations], await this.parties.namesOf(challenge, tx));
      const to = conflicts.length > 0 ? 'recused' : 'seated';
      const note = conflicts.length > 0 ? `声明与当事方有关联：${conflicts.join('、')}` : '';
      const change = { relations: body.relations, note: note.slice(0, 500), answeredAt: tx.now };
      await this.panels.moveSeat(tx, { ...seat, version: body.version }, to, change);
      this.tellBureau(tx, challenge, to === 'seated' ? '接受了评审邀请' : '因利益冲突回避', seat);
    });
  }

  decline(caller: Caller, { params, body }: In<'POST /staff/seats/{id}/decline'>): Promise<SeatView> {
    return this.change(caller, params.id, async (tx, { seat, challenge }) => {
      refuse(whyCannotAnswerInvitation(actorOf(caller), seat));
      const change = { note: body.reason, answeredAt: tx.now };
      await this.panels.moveSeat(tx, { ...seat, version: body.version }, 'declined', change);
      this.tellBureau(tx, challenge, '谢绝了评审邀请', seat);
    });
  }

  recuse(caller: Caller, { params, body }: In<'POST /staff/seats/{id}/recuse'>): Promise<SeatView> {
    return this.change(caller, params.id, async (tx, { seat, challenge }) => {
      refuse(whyCannotRecuse(actorOf(caller), seat));
      await this.panels.moveSeat(tx, { ...seat, version: body.version }, 'recused', { note: body.reason });
      await this.panelService.closeIfAllIn(tx, seat.panelId);
      this.tellBureau(tx, challenge, '申请回避', seat);
    });
  }

  async saveSheet(caller: Caller, { params, body }: In<'PUT /staff/seats/{id}/sheets/{bidId}'>): Promise<void> {
    await this.transactions.write(caller, async (tx) => {
      const { seat, panel, challenge } = await this.at(tx, caller, params.id);
      refuse(whyCannotScore(actorOf(caller), seat, panel.state, challenge.hold));
      const judged = await this.outcomes.ofChallenge(tx, challenge.id, 'judging');
      const { id: bidId } = found(judged.find(({ id }) => id === params.bidId));
      const over = challenge.content.criteria.find(({ id, weight }) => (body.points[id] ?? 0) > weight);
      const known = new Set(challenge.content.criteria.map(({ id }) => id));
      if (over || Object.keys(body.points).some((id) => !known.has(id))) throw new DomainError('invalidInput');
      await this.panels.saveSheet(tx, { ...body, bidId, panelId: panel.id, seatId: seat.id });
    });
  }

  submit(caller: Caller, { params, body }: In<'POST /staff/seats/{id}/submit'>): Promise<SeatView> {
    return this.change(caller, params.id, async (tx, { seat, panel, challenge }) => {
      refuse(whyCannotScore(actorOf(caller), seat, panel.state, challenge.hold));
      const judged = await this.outcomes.ofChallenge(tx, challenge.id, 'judging');
      const sheets = await this.panels.sheetsOfSeat(seat.id, tx);
      const complete = judged.every(({ id }) => {
        const sheet = sheets.find(({ bidId }) => bidId === id);
        return sheet && sheetIssues(challenge.content.criteria, sheet).length === 0;
      });
      if (!complete) throw new DomainError('sheetsIncomplete');
      await this.panels.moveSeat(tx, { ...seat, version: body.version }, 'scored', { submittedAt: tx.now });
      await this.panelService.closeIfAllIn(tx, panel.id);
      for (const sheet of sheets) await this.evidence.add(tx, challenge.id, sheet);
    });
  }

  private change(caller: Caller, id: string, work: (tx: Tx, at: AtSeat) => Promise<void>): Promise<SeatView> {
    return this.transactions.write(caller, async (tx) => {
      await work(tx, await this.at(tx, caller, id));
      return this.view(tx, caller, id);
    });
  }

  private async view(tx: Tx, caller: Caller, id: string): Promise<SeatView> {
    const { seat, panel, challenge } = await this.at(tx, caller, id);
    return this.reads.view(tx, seat, panel, challenge);
  }

  private async at(tx: Tx, caller: Caller, id: string): Promise<AtSeat> {
    tx.about('seat', id);
    const seat = found(await this.panels.findSeat(id, tx));
    if (seat.accountId !== actorOf(caller).accountId) throw new DomainError('notFound');
    const panel = found(await this.panels.find(seat.panelId, tx));
    return { seat, panel, challenge: found(await this.challenges.findForBidding(tx, seat.challengeId)) };
  }

  private tellBureau(tx: Tx, { id, title, regionCode }: Challenge, what: string, { name }: PanelSeat): void {
    const target = { kind: 'judgingDesk', id } as const;
    this.messages.toStaff(tx, regionCode, 'vetter', {
      title: `专家${what}`,
      body: `${name}对「${title}」${what}。`,
      target,
    });
  }
}
