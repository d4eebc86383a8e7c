import { Table, TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional, startsAt, uq } from './columns.js';

/** 纠错工单 and their steps; a version of a record says which correction it was made for. */
export class Correction1790120000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, text, instant, flag } = columnsFor(runner);
    const columns = [
      key(),
      varchar('number', 20),
      varchar('open_key', 120, optional),
      id('record_id'),
      varchar('record_type', 40),
      varchar('record_title', 120),
      int('shown_number'),
      text('shown_text', optional),
      varchar('region_code', 6),
      id('account_id'),
      varchar('reporter_name', 40),
      varchar('organization_name', 80, optional),
      varchar('kind', 16),
      varchar('field', 41, optional),
      varchar('problem', 500),
      varchar('suggestion', 300),
      varchar('evidence_url', 500, optional),
      varchar('state', 16),
      int('version'),
      instant('deadline'),
      flag('calendar_known'),
      int('transfers', startsAt(0)),
      instant('overdue_told_at', optional),
      varchar('answer', 500, optional),
      instant('answered_at', optional),
      int('answered_number', optional),
      instant('reopened_at', optional),
      flag('demo'),
      instant('created_at'),
    ];
    const indices = [
      uq('correction_number', 'number'),
      uq('correction_open', 'open_key'),
      ix('correction_account', 'account_id', 'id'),
      ix('correction_record', 'record_id'),
      ix('correction_region_due', 'region_code', 'state', 'deadline', 'id'),
      ix('correction_due', 'state', 'deadline', 'id'),
    ];
    await runner.createTable(new Table({ name: 'correction', columns, indices }), true);

    const steps = [
      key(),
      id('correction_id'),
      varchar('name', 16),
      varchar('by_name', 40),
      varchar('region_code', 6),
      varchar('note', 500),
      instant('at'),
    ];
    const stepIndices = [ix('correction_step', 'correction_id', 'id')];
    await runner.createTable(new Table({ name: 'correction_step', columns: steps, indices: stepIndices }), true);

    if (!(await runner.hasColumn('record_version', 'correction_id')))
      await runner.addColumn('record_version', new TableColumn(id('correction_id', optional)));
  }

  /** Forward only: an answer that was promised is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('corrections have no way back; restore a backup instead');
  }
}
