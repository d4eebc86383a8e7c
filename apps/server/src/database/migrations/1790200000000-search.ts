import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from './columns.js';

/** How often a text was looked for: in a place, on a day, by nobody in particular. */
export class Search1790200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { key, int } = columnsFor(runner);
    await runner.createTable(
      new Table({
        name: 'frequent_search',
        columns: [key('region_code', 6), key('day', 10), key('text', 20), int('count')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('frequent_search');
  }
}
