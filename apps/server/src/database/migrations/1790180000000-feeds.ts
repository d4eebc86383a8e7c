import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional } from './columns.js';

/** What came of asking the platforms of the cities for their records. */
export class Feeds1790180000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, instant } = columnsFor(runner);
    await runner.createTable(
      new Table({
        name: 'feed_run',
        columns: [
          key(),
          varchar('feed', 21),
          instant('at'),
          varchar('outcome', 10),
          int('http_status', optional),
          varchar('digest', 64, optional),
          varchar('etag', 200, optional),
          varchar('last_modified', 60, optional),
          id('batch_id', optional),
          varchar('message', 300, optional),
          int('failures'),
          varchar('by_name', 40, optional),
        ],
        indices: [ix('feed_run_feed', 'feed', 'id')],
      }),
    );
  }

  /** Forward only: a market's data is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('feed runs have no way back; restore a backup instead');
  }
}
