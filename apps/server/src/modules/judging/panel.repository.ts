import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import {
  panelTransitions,
  seatTransitions,
  servingSeats,
  type PanelState,
  type SeatState,
} from '@market/contract/judging';
import { In as OneOf, Repository, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { moveRow } from '../../common/conditional-update.js';
import { newId } from '../../common/ids.js';
import type { Tx } from '../../common/transactions.js';
import { PanelSeat } from './panel-seat.entity.js';
import { Panel } from './panel.entity.js';
import { ScoreSheet } from './score-sheet.entity.js';

/** Panels, seats and sheets. Who may ask was checked on the challenge or on the seat's own account. */
@Injectable()
export class PanelRepository {
  constructor(@InjectRepository(Panel) private readonly panels: Repository<Panel>) {}

  ofChallenge(challengeId: string, tx?: Tx): Promise<Panel | null> {
    return this.rows(Panel, tx).findOneBy({ challengeId });
  }

  find(id: string, tx?: Tx): Promise<Panel | null> {
    return this.rows(Panel, tx).findOneBy({ id });
  }

  seatsOf(panelId: string, tx?: Tx): Promise<PanelSeat[]> {
    return this.rows(PanelSeat, tx).find({ where: { panelId }, order: { id: 'ASC' } });
  }

  findSeat(id: string, tx?: Tx): Promise<PanelSeat | null> {
    return this.rows(PanelSeat, tx).findOneBy({ id });
  }

  seatsOfAccount(accountId: string): Promise<PanelSeat[]> {
    return this.rows(PanelSeat).find({ where: { accountId }, order: { id: 'DESC' }, take: 100 });
  }

  panelsOf(seats: readonly PanelSeat[]): Promise<Panel[]> {
    return this.rows(Panel).findBy({ id: OneOf(seats.map(({ panelId }) => panelId)) });
  }

  sheetsOfSeat(seatId: string, tx?: Tx): Promise<ScoreSheet[]> {
    return this.rows(ScoreSheet, tx).findBy({ seatId });
  }

  /** The sheets that count: of whoever serves. */
  async sheetsThatCount(panelId: string, tx?: Tx): Promise<ScoreSheet[]> {
    const seats = await this.rows(PanelSeat, tx).findBy({ panelId, state: OneOf([...servingSeats]) });
    return this.rows(ScoreSheet, tx).findBy({ panelId, seatId: OneOf(seats.map(({ id }) => id)) });
  }

  async insertPanel(tx: Tx, panel: Panel): Promise<void> {
    await tx.manager.insert(Panel, panel);
  }

  async insertSeat(tx: Tx, seat: PanelSeat): Promise<void> {
    await tx.manager.insert(PanelSeat, seat);
  }

  async movePanel(tx: Tx, panel: Panel, to: PanelState, change: Partial<Panel> = {}): Promise<void> {
    await moveRow(tx, Panel, panelTransitions, panel, to, change);
  }

  /** Takes the panel's row until the commit: of two that change its seats at once the later sees the other's change. */
  async hold(tx: Tx, { id }: Pick<Panel, 'id'>): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .update(Panel)
      .set({ version: () => 'version + 1' })
      .where({ id })
      .execute();
  }

  async moveSeat(tx: Tx, seat: PanelSeat, to: SeatState, change: Partial<PanelSeat> = {}): Promise<void> {
    await moveRow(tx, PanelSeat, seatTransitions, seat, to, change);
  }

  async saveSheet(tx: Tx, sheet: Omit<ScoreSheet, 'id' | 'updatedAt'>): Promise<void> {
    const { seatId, bidId, points, comment } = sheet;
    const result = await tx.manager.update(ScoreSheet, { seatId, bidId }, { points, comment, updatedAt: tx.now });
    if (result.affected === 0) await tx.manager.insert(ScoreSheet, { ...sheet, id: newId(), updatedAt: tx.now });
  }

  private rows<Row extends ObjectLiteral>(entity: EntityTarget<Row>, tx?: Tx): Repository<Row> {
    return (tx?.manager ?? this.panels.manager).getRepository(entity);
  }
}
