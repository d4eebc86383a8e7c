import { Injectable } from '@nestjs/common';
import {
  changeRequestTransitions,
  milestoneTransitions,
  type ChangeRequestState,
  type MilestoneState,
} from '@market/contract/agreement';
import { DataSource, In as OneOf, type EntityManager } from 'typeorm';
import { changeRow, moveRow } from '../../common/conditional-update.js';
import type { Tx } from '../../common/transactions.js';
import { AgreementChange } from './agreement-change.entity.js';
import { AgreementPayment } from './agreement-payment.entity.js';
import { FollowUp } from './follow-up.entity.js';
import { Milestone } from './milestone.entity.js';

export interface Parts {
  milestones: Milestone[];
  payments: AgreementPayment[];
  changes: AgreementChange[];
  followUps: FollowUp[];
}

/** Milestones, payments, changes and follow-ups. Their scope is that of the agreement they belong to. */
@Injectable()
export class AgreementPartsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async of(agreementId: string, tx?: Tx): Promise<Parts> {
    const manager = this.in(tx);
    const where = { agreementId };
    return {
      milestones: await manager.find(Milestone, { where, order: { number: 'ASC' } }),
      payments: await manager.find(AgreementPayment, { where, order: { number: 'ASC' } }),
      changes: await manager.find(AgreementChange, { where, order: { id: 'DESC' } }),
      followUps: await manager.find(FollowUp, { where, order: { months: 'ASC' } }),
    };
  }

  /** Milestones and payments of all of these. */
  async plansOf(agreementIds: readonly string[]): Promise<Pick<Parts, 'milestones' | 'payments'>> {
    const where = { agreementId: OneOf(agreementIds) };
    const { manager } = this.dataSource;
    return {
      milestones: await manager.find(Milestone, { where }),
      payments: await manager.find(AgreementPayment, { where }),
    };
  }

  milestone(id: string, tx?: Tx): Promise<Milestone | null> {
    return this.in(tx).findOneBy(Milestone, { id });
  }
  payment(tx: Tx, id: string): Promise<AgreementPayment | null> {
    return tx.manager.findOneBy(AgreementPayment, { id });
  }
  changeRequest(tx: Tx, id: string): Promise<AgreementChange | null> {
    return tx.manager.findOneBy(AgreementChange, { id });
  }
  followUp(tx: Tx, id: string): Promise<FollowUp | null> {
    return tx.manager.findOneBy(FollowUp, { id });
  }

  async insertPlan(tx: Tx, milestones: Milestone[], payments: AgreementPayment[]): Promise<void> {
    await tx.manager.insert(Milestone, milestones);
    await tx.manager.insert(AgreementPayment, payments);
  }

  async moveMilestone(
    tx: Tx,
    read: Pick<Milestone, 'id' | 'state' | 'version'>,
    to: MilestoneState,
    change: Partial<Milestone> = {},
  ): Promise<void> {
    await moveRow(tx, Milestone, milestoneTransitions, read, to, change);
  }

  async postpone(tx: Tx, { id, version }: Pick<Milestone, 'id' | 'version'>, dueOn: string): Promise<void> {
    await changeRow(tx, Milestone, { id, version }, { dueOn });
  }

  async changePayment(tx: Tx, id: string, version: number, change: Partial<AgreementPayment>): Promise<void> {
    await changeRow(tx, AgreementPayment, { id, version }, change);
  }

  async insertChange(tx: Tx, row: AgreementChange): Promise<void> {
    await tx.manager.insert(AgreementChange, row);
  }

  async settleChange(
    tx: Tx,
    read: Pick<AgreementChange, 'id' | 'state' | 'version'>,
    to: ChangeRequestState,
    answer?: string,
  ): Promise<void> {
    const answered = { answeredAt: tx.now, ...(answer !== undefined && { answer }) };
    await moveRow(tx, AgreementChange, changeRequestTransitions, read, to, answered);
  }

  async insertFollowUps(tx: Tx, rows: FollowUp[]): Promise<void> {
    await tx.manager.insert(FollowUp, rows);
  }

  async changeFollowUp(tx: Tx, id: string, change: Partial<FollowUp>): Promise<void> {
    await tx.manager.update(FollowUp, { id }, change);
  }

  /** 合同终止：what was still open ends with it. */
  async terminateOpen(tx: Tx, agreementId: string): Promise<void> {
    const open = OneOf(['pending', 'submitted', 'rework', 'overdue'] satisfies MilestoneState[]);
    await tx.manager.update(Milestone, { agreementId, state: open }, { state: 'terminated' });
    await tx.manager.update(
      AgreementChange,
      { agreementId, state: 'proposed' },
      { state: 'withdrawn', answeredAt: tx.now },
    );
  }

  private in(tx?: Tx): EntityManager {
    return tx?.manager ?? this.dataSource.manager;
  }
}
