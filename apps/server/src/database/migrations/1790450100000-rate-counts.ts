import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix } from './columns.js';

export class RateCounts1790450100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, int } = columnsFor(runner);
    const columns = [{ ...varchar('id', 80), isPrimary: true }, int('window_ends_s'), int('taken')];
    const indices = [ix('rate_count_window', 'window_ends_s')];
    await runner.createTable(new Table({ name: 'rate_count', columns, indices }), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('rate_count');
  }
}
