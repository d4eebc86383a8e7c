import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional, uq } from './columns.js';

/** 内容待审. */
export class TextReview1790430100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, instant, int, json } = columnsFor(runner);
    const columns = [
      key(),
      id('account_id'),
      varchar('operation', 80),
      json('texts'),
      varchar('digest', 64),
      varchar('verdict', 16),
      varchar('region_code', 6),
      varchar('state', 16),
      int('version'),
      varchar('reason', 300, optional),
      id('decided_by', optional),
      varchar('decided_by_name', 40, optional),
      instant('decided_at', optional),
      instant('created_at'),
    ];
    const indices = [
      uq('text_review_words', 'account_id', 'digest'),
      ix('text_review_state', 'state', 'region_code', 'id'),
    ];
    await runner.createTable(new Table({ name: 'text_review', columns, indices }), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('text_review', true);
  }
}
