import { Injectable } from '@nestjs/common';
import { openStates } from '@market/contract/board';
import { isoDay } from '@market/contract/shared';
import { DataSource, In as OneOf } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { Agreement } from '../agreement/agreement.entity.js';
import { Milestone } from '../agreement/milestone.entity.js';
import { Bid } from '../bid/bid.entity.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { PanelSeat } from '../judging/panel-seat.entity.js';
import { dutyColumns, type DutyColumns } from './duty-facts.repository.js';

export type RemindedChallenge = DutyColumns & Pick<Challenge, 'organizationId' | 'title'>;

/** Who stands behind a duty. Crosses all scopes: only the reminding job asks. */
@Injectable()
export class DutyHoldersRepository {
  constructor(private readonly dataSource: DataSource) {}

  open(): Promise<RemindedChallenge[]> {
    return this.dataSource.manager
      .createQueryBuilder(Challenge, 'c')
      .select([...dutyColumns, 'organizationId', 'title'].map((column) => `c.${column}`))
      .where('c.state IN (:...openStates)', { openStates })
      .getMany();
  }

  stillThere(tx: Tx, { id, state, hold }: RemindedChallenge): Promise<boolean> {
    return tx.manager.existsBy(Challenge, { id, state, hold });
  }

  /** Organizations with a bid they have not handed in. */
  async drafting(tx: Tx, challengeId: string): Promise<string[]> {
    const bids = await tx.manager.find(Bid, {
      select: { organizationId: true },
      where: { challengeId, state: 'draft' },
    });
    return bids.map(({ organizationId }) => organizationId);
  }

  /** Of every agreement that has not lapsed; with a day, of those that owe a milestone by then. */
  async bidders(tx: Tx, challengeId: string, owingBy?: Date): Promise<Pick<Agreement, 'id' | 'bidderId'>[]> {
    const agreements = await tx.manager.find(Agreement, { where: { challengeId } });
    const living = agreements.filter(({ state }) => state !== 'lapsed');
    if (!owingBy) return living;
    const owed = await tx.manager.find(Milestone, {
      where: { agreementId: OneOf(living.map(({ id }) => id)), state: OneOf(['pending', 'rework', 'overdue']) },
    });
    const due = owed.filter(({ dueOn }) => dueOn <= isoDay(owingBy));
    return living.filter(({ id }) => due.some(({ agreementId }) => agreementId === id));
  }

  /** Seats that have not handed in their scores. */
  unscored(tx: Tx, challengeId: string): Promise<Pick<PanelSeat, 'id' | 'accountId'>[]> {
    return tx.manager.findBy(PanelSeat, { challengeId, state: 'seated' });
  }
}
