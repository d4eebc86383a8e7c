import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional, uq } from './columns.js';

/** 联合体成员与榜单咨询. */
export class Consortium1790260200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, json, instant } = columnsFor(runner);
    const member = {
      name: 'consortium_member',
      columns: [
        key(),
        id('bid_id'),
        id('challenge_id'),
        id('organization_id'),
        varchar('state', 16),
        int('version'),
        json('part'),
        varchar('reason', 300, optional),
        instant('invited_at'),
        instant('answered_at', optional),
        id('answered_by', optional),
      ],
      indices: [
        uq('consortium_member_bid_organization', 'bid_id', 'organization_id'),
        ix('consortium_member_organization', 'organization_id', 'id'),
      ],
    };
    const question = {
      name: 'challenge_question',
      columns: [
        key(),
        id('challenge_id'),
        id('organization_id'),
        id('asked_by'),
        varchar('text', 500),
        instant('asked_at'),
        varchar('answer', 1000, optional),
        id('answered_by', optional),
        instant('answered_at', optional),
      ],
      indices: [ix('challenge_question_challenge', 'challenge_id', 'id')],
    };
    for (const table of [member, question]) await runner.createTable(new Table(table), true);
  }

  /** Forward only: what organizations agreed to is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
