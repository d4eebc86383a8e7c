import {
  Table,
  type MigrationInterface,
  type QueryRunner,
  type TableIndexOptions,
  type TableColumnOptions,
} from 'typeorm';
import { columnsFor, ix, optional, startsAt, uq } from './columns.js';

/** 技术合同、里程碑、付款、变更、回访. */
export class Agreements1790280000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, fen, text, json, instant, flag } = columnsFor(runner);
    const create = (name: string, columns: TableColumnOptions[], indices: TableIndexOptions[]) =>
      runner.createTable(new Table({ name, columns, indices }), true);
    await create(
      'agreement',
      [
        key(),
        varchar('no', 30),
        id('challenge_id'),
        id('bid_id'),
        id('demander_id'),
        id('bidder_id'),
        varchar('region_code', 6),
        varchar('state', 16),
        int('version'),
        json('terms'),
        instant('sign_by'),
        instant('demander_signed_at', optional),
        instant('bidder_signed_at', optional),
        varchar('digest', 64, optional),
        instant('in_force_at', optional),
        json('acceptance', optional),
        instant('ended_at', optional),
        varchar('termination_reason', 500, optional),
        json('demander_evaluation', optional),
        json('bidder_evaluation', optional),
        instant('evaluate_by', optional),
        id('cooperation_id', optional),
        id('achievement_id', optional),
        flag('demo'),
        instant('created_at'),
        instant('updated_at'),
      ],
      [
        uq('agreement_no', 'no'),
        uq('agreement_bid', 'bid_id'),
        ix('agreement_challenge', 'challenge_id', 'id'),
        ix('agreement_demander', 'demander_id', 'updated_at', 'id'),
        ix('agreement_bidder', 'bidder_id', 'updated_at', 'id'),
        ix('agreement_region', 'region_code', 'updated_at', 'id'),
        ix('agreement_sign_by', 'state', 'sign_by'),
      ],
    );
    await create(
      'milestone',
      [
        key(),
        id('agreement_id'),
        int('number'),
        varchar('title', 60),
        varchar('deliverable', 200),
        varchar('due_on', 10),
        varchar('state', 16),
        int('version'),
        text('report'),
        json('measured'),
        instant('submitted_at', optional),
        instant('decided_at', optional),
        varchar('decision', 500),
      ],
      [uq('milestone_number', 'agreement_id', 'number'), ix('milestone_due', 'state', 'due_on')],
    );
    await create(
      'agreement_payment',
      [
        key(),
        id('agreement_id'),
        int('number'),
        varchar('label', 30),
        int('percent'),
        fen('amount_fen'),
        int('after', optional),
        int('version', startsAt(1)),
        varchar('paid_on', 10, optional),
        fen('paid_fen', optional),
        instant('confirmed_at', optional),
      ],
      [uq('agreement_payment_number', 'agreement_id', 'number')],
    );
    await create(
      'agreement_change',
      [
        key(),
        id('agreement_id'),
        varchar('kind', 16),
        varchar('side', 16),
        varchar('reason', 500),
        int('months', optional),
        varchar('state', 16),
        int('version'),
        varchar('answer', 500),
        instant('proposed_at'),
        instant('answered_at', optional),
      ],
      [ix('agreement_change_agreement', 'agreement_id', 'id')],
    );
    await create(
      'follow_up',
      [
        key(),
        id('agreement_id'),
        int('months'),
        varchar('due_on', 10),
        instant('reminded_at', optional),
        int('in_use', optional),
        fen('revenue_fen', optional),
        varchar('note', 500),
        instant('answered_at', optional),
      ],
      [uq('follow_up_months', 'agreement_id', 'months'), ix('follow_up_due', 'reminded_at', 'due_on')],
    );
  }

  /** Forward only: what two parties signed is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
