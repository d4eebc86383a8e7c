import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from './columns.js';

/** The clock of a rehearsal. */
export class Rehearsal1790170000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { key, fen } = columnsFor(runner);
    await runner.createTable(new Table({ name: 'clock_shift', columns: [key('name', 10), fen('ahead_ms')] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('clock_shift');
  }
}
