import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional, uq } from './columns.js';

/** 投诉建议. */
export class Feedback1790230000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, text, json, instant } = columnsFor(runner);
    const columns = [
      key(),
      varchar('kind', 16),
      varchar('region_code', 6, optional),
      id('account_id', optional),
      varchar('code_hash', 64, optional),
      varchar('sender_mark', 64),
      varchar('state', 16),
      int('version'),
      text('text'),
      json('turns'),
      json('contact', optional),
      instant('due_at'),
      instant('reminded_at', optional),
      instant('created_at'),
      instant('updated_at'),
    ];
    const indices = [
      uq('feedback_code', 'code_hash'),
      ix('feedback_account', 'account_id', 'created_at', 'id'),
      ix('feedback_sender', 'sender_mark', 'created_at'),
      ix('feedback_region_due', 'region_code', 'state', 'due_at', 'id'),
      ix('feedback_state_due', 'state', 'due_at', 'id'),
    ];
    await runner.createTable(new Table({ name: 'feedback', columns, indices }), true);
  }

  /** Forward only: what people wrote is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
