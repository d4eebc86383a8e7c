import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional } from './columns.js';

/** Pictures that are judged by WeChat, and those of them that wait for a person. */
export class PictureChecks1790470100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, id } = columnsFor(runner);
    await runner.addColumn('attachment', new TableColumn(varchar('trace_id', 64, optional)));
    await runner.createIndex('attachment', new TableIndex(ix('attachment_trace', 'trace_id')));
    await runner.addColumn('text_review', new TableColumn(id('attachment_id', optional)));
  }

  /** Forward only: what a person decided would be lost. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
