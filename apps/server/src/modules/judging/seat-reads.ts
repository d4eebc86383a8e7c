import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { publicContentOf } from '@market/contract/challenge';
import {
  blindContent,
  scoresOf,
  servingSeats,
  type BlindBid,
  type SeatRow,
  type SeatView,
} from '@market/contract/judging';
import { In as OneOf, Repository } from 'typeorm';
import { found } from '../../common/domain-error.js';
import type { Out } from '../../common/operation.decorator.js';
import type { Tx } from '../../common/transactions.js';
import { isoInstant } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { PanelSeat } from './panel-seat.entity.js';
import type { Panel } from './panel.entity.js';
import { PanelRepository } from './panel.repository.js';

const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + (index % 26));

/** What an expert sees: the challenge with its demander, and the bids without their bidders. */
@Injectable()
export class SeatReads {
  constructor(
    @InjectRepository(Challenge) private readonly challenges: Repository<Challenge>,
    private readonly panels: PanelRepository,
    private readonly outcomes: BidOutcomes,
    private readonly organizations: OrganizationRepository,
    private readonly crypto: CryptoProvider,
  ) {}

  async list(accountId: string): Promise<Out<'GET /staff/seats'>> {
    const seats = await this.panels.seatsOfAccount(accountId);
    const panels = await this.panels.panelsOf(seats);
    const challenges = await this.challenges.find({
      select: { id: true, title: true, regionCode: true, organizationId: true, demo: true },
      where: { id: OneOf(seats.map(({ challengeId }) => challengeId)) },
    });
    const items = await Promise.all(
      seats.map((seat) => {
        const challenge = found(challenges.find(({ id }) => id === seat.challengeId));
        return this.row(seat, found(panels.find(({ id }) => id === seat.panelId)), challenge);
      }),
    );
    return { items, nextCursor: null, total: items.length };
  }

  async view(tx: Tx, seat: PanelSeat, panel: Panel, challenge: Challenge): Promise<SeatView> {
    const { problem, indicators, criteria } = publicContentOf(challenge.content);
    const open = panel.state !== 'forming' && servingSeats.includes(seat.state);
    const scored = panel.state === 'scored' && seat.state === 'scored';
    return {
      ...(await this.row(seat, panel, challenge, tx)),
      version: seat.version,
      challengeState: challenge.state,
      problem,
      indicators,
      criteria,
      bids: open ? await this.blindBids(tx, seat, challenge) : [],
      scores: scored ? scoresOf(criteria, await this.panels.sheetsThatCount(panel.id, tx)) : null,
    };
  }

  /** In an order that tells nothing: by a digest, the same for every expert of the panel. */
  private async blindBids(tx: Tx, seat: PanelSeat, challenge: Challenge): Promise<BlindBid[]> {
    const sheets = await this.panels.sheetsOfSeat(seat.id, tx);
    const opened = await this.outcomes.listOpened(challenge.id, tx);
    const judged = opened.filter(({ state, rank }) => state === 'judging' || rank !== null);
    const shuffled = judged
      .map((bid) => ({ bid, key: this.crypto.digest(`${seat.panelId}:${bid.id}`) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    return shuffled.map(({ bid }, index) => {
      const sheet = sheets.find(({ bidId }) => bidId === bid.id);
      return {
        id: bid.id,
        code: `方案 ${letterOf(index)}`,
        content: blindContent(bid.content, [bid.organizationName]),
        points: sheet?.points ?? {},
        comment: sheet?.comment ?? '',
      };
    });
  }

  private async row(
    seat: PanelSeat,
    panel: Panel,
    challenge: Pick<Challenge, 'title' | 'regionCode' | 'organizationId' | 'demo'>,
    tx?: Tx,
  ): Promise<SeatRow> {
    return {
      id: seat.id,
      state: seat.state,
      panelState: panel.state,
      challengeTitle: challenge.title,
      regionCode: challenge.regionCode,
      organizationName: (await this.organizations.get(tx, challenge.organizationId)).name,
      demo: challenge.demo,
      invitedAt: isoInstant(seat.invitedAt),
    };
  }
}
