import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional } from './columns.js';

/** 请技术经理人梳理. */
export class BrokerRequests1790295000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, instant } = columnsFor(runner);
    const columns = [
      key(),
      id('challenge_id'),
      id('organization_id'),
      varchar('organization_name', 80),
      varchar('challenge_title', 80),
      varchar('region_code', 6),
      id('account_id'),
      varchar('state', 16),
      int('version'),
      varchar('question', 500),
      instant('asked_at'),
      instant('due_at'),
      varchar('answer', 2000, optional),
      varchar('answered_by_name', 40, optional),
      instant('answered_at', optional),
      instant('updated_at'),
    ];
    const indices = [
      ix('broker_request_challenge', 'challenge_id', 'id'),
      ix('broker_request_due', 'region_code', 'state', 'due_at', 'id'),
      ix('broker_request_changed', 'region_code', 'updated_at', 'id'),
    ];
    await runner.createTable(new Table({ name: 'broker_request', columns, indices }), true);
  }

  /** Forward only: evidence is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
