import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from './columns.js';

/** How many contacts a person opened on which day. */
export class Unmasking1790410200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { key, int } = columnsFor(runner);
    await runner.createTable(
      new Table({ name: 'unmasked_day', columns: [key('account_id'), key('day', 10), int('opened')] }),
      true,
    );
  }

  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
