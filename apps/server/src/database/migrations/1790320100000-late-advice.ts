import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, optional } from './columns.js';

/** When it was said that the advice on a draft is late. */
export class LateAdvice1790320100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('broker_request', new TableColumn(columnsFor(runner).instant('reminded_at', optional)));
  }

  /** Forward only: evidence is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
