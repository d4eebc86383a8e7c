import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional, uq } from './columns.js';

/** 不公开资料的开放和查阅记录. */
export class Disclosures1790400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, instant, int, text } = columnsFor(runner);
    await runner.createTable(
      new Table({
        name: 'disclosure',
        columns: [
          key(),
          id('challenge_id'),
          id('bid_id'),
          varchar('state', 16),
          int('version'),
          varchar('pledge_version', 20),
          text('pledge_text'),
          varchar('pledge_digest', 64),
          varchar('signer_name', 20),
          id('signed_by'),
          instant('signed_at'),
          varchar('reason', 300, optional),
          id('decided_by', optional),
          varchar('decided_by_name', 60, optional),
          instant('decided_at', optional),
          int('viewings'),
        ],
        indices: [uq('disclosure_bid', 'bid_id'), ix('disclosure_challenge', 'challenge_id', 'id')],
      }),
      true,
    );
    await runner.createTable(
      new Table({
        name: 'disclosure_viewing',
        columns: [
          key(),
          id('challenge_id'),
          id('disclosure_id'),
          varchar('organization_name', 80),
          id('account_id'),
          varchar('person_name', 60),
          varchar('part', 8),
          varchar('name', 120),
          varchar('mark', 12),
          instant('at'),
        ],
        indices: [ix('disclosure_viewing_challenge', 'challenge_id', 'id')],
      }),
      true,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('disclosure_viewing');
    await runner.dropTable('disclosure');
  }
}
