import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, optional } from './columns.js';

/** What records and challenges say in English. */
export class English1790241000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, text } = columnsFor(runner);
    await runner.addColumn('record', new TableColumn(varchar('title_en', 240, optional)));
    await runner.addColumn('record', new TableColumn(text('summary_en', optional)));
    await runner.addColumn('challenge', new TableColumn(varchar('title_en', 160, optional)));
  }

  /** Forward only: a market's data is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('the English texts have no way back; restore a backup instead');
  }
}
