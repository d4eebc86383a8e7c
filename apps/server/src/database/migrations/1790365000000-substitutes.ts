import { Table, TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional } from './columns.js';

/** 替班, and in the trail on whose behalf something was done. */
export class Substitutes1790365000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, instant, json } = columnsFor(runner);
    const columns = [
      key(),
      id('absent_id'),
      id('substitute_id'),
      json('roles'),
      varchar('from_day', 10),
      varchar('until_day', 10),
      varchar('note', 200),
      instant('created_at'),
      instant('revoked_at', optional),
    ];
    const indices = [
      ix('substitute_covering', 'substitute_id', 'until_day'),
      ix('substitute_absent', 'absent_id', 'until_day'),
    ];
    await runner.createTable(new Table({ name: 'substitute', columns, indices }), true);
    await runner.addColumn('audit_entry', new TableColumn(varchar('on_behalf_of', 40, optional)));
  }

  /** Forward only: the trail is never shortened by a command. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
