import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix } from './columns.js';

/** 对接记录. */
export class Talks1790310100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, instant } = columnsFor(runner);
    const columns = [
      key(),
      id('bid_id'),
      varchar('side', 16),
      id('noted_by'),
      varchar('held_on', 10),
      varchar('persons', 200),
      varchar('points', 1000),
      varchar('next_step', 300),
      instant('noted_at'),
    ];
    const indices = [ix('bid_talk_bid', 'bid_id', 'id')];
    await runner.createTable(new Table({ name: 'bid_talk', columns, indices }), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('bid_talk');
  }
}
