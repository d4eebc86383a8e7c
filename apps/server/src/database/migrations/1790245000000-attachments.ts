import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional } from './columns.js';

/** 附件. */
export class Attachments1790245000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, instant } = columnsFor(runner);
    const columns = [
      key(),
      varchar('about', 16),
      id('about_id'),
      varchar('name', 120),
      varchar('type', 8),
      int('bytes'),
      varchar('audience', 16),
      varchar('state', 16),
      varchar('refusal', 120, optional),
      varchar('iv', 24),
      varchar('digest', 64, optional),
      id('added_by'),
      id('organization_id', optional),
      instant('added_at'),
    ];
    const indices = [ix('attachment_about', 'about', 'about_id', 'id')];
    await runner.createTable(new Table({ name: 'attachment', columns, indices }), true);
  }

  /** Forward only: evidence is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
