import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional } from './columns.js';

/** 我的数据：consents to the privacy guide, 个性化排序, exports. */
export class Privacy1790430000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, instant, flag, json } = columnsFor(runner);
    const tables = [
      new Table({
        name: 'guide_consent',
        columns: [
          key(),
          id('account_id'),
          varchar('version', 10),
          varchar('digest', 64),
          instant('agreed_at'),
          instant('withdrawn_at', optional),
        ],
        indices: [ix('guide_consent_account', 'account_id', 'version')],
      }),
      new Table({
        name: 'privacy_choice',
        columns: [key('account_id'), flag('recommendations_off'), instant('updated_at')],
      }),
      new Table({
        name: 'data_export',
        columns: [
          key(),
          id('account_id'),
          varchar('state', 8),
          instant('asked_at'),
          instant('expires_at', optional),
          varchar('iv', 24, optional),
          json('file_key', optional),
        ],
        indices: [ix('data_export_account', 'account_id', 'id')],
      }),
    ];
    for (const table of tables) await runner.createTable(table, true);
  }

  /** Forward only: consents are proof. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
