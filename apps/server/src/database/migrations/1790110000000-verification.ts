import { Table, TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional } from './columns.js';

/** Rounds of verification, evidence beside versions, and the orders records are read in. */
export class Verification1790110000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, json, instant } = columnsFor(runner);
    const columns = (...added: ReturnType<typeof varchar>[]) => added.map((column) => new TableColumn(column));
    await runner.addColumns('record', columns(varchar('revision_kind', 16, optional)));
    await runner.addColumns(
      'record_version',
      columns(varchar('evidence_url', 500, optional), varchar('verified_by_region', 6, optional)),
    );
    for (const index of [
      ix('record_type_title', 'record_type', 'title', 'id'),
      ix('record_type_verified', 'record_type', 'verified_at', 'id'),
      ix('record_type_review', 'record_type', 'next_review_at', 'id'),
      ix('record_revision_updated', 'revision_state', 'updated_at', 'id'),
      ix('record_state_review', 'state', 'next_review_at', 'id'),
      ix('record_counts', 'region_code', 'record_type', 'state', 'revision_state', 'next_review_at'),
    ])
      await runner.createIndex('record', new TableIndex(index));
    await runner.createTable(
      new Table({
        name: 'verification_round',
        columns: [
          key(),
          varchar('name', 60),
          json('record_types'),
          json('region_codes'),
          varchar('due_on', 10),
          varchar('state', 16),
          instant('started_at'),
          instant('closed_at', optional),
          id('opened_by'),
          varchar('opened_by_name', 40),
          int('version'),
        ],
        indices: [ix('verification_round_state', 'state', 'id')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'verification_round_item',
        columns: [
          key('round_id'),
          key('record_id'),
          varchar('region_code', 6),
          varchar('record_type', 40),
          varchar('outcome', 8, optional),
        ],
        indices: [ix('verification_round_item_place', 'round_id', 'region_code', 'record_type')],
      }),
    );
    await runner.createTable(new Table({ name: 'done_mark', columns: [key('name', 80), instant('at')] }));
  }

  /** Forward only: a market's data is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('verification rounds have no way back; restore a backup instead');
  }
}
