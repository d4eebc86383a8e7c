import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional } from './columns.js';

const searched = {
  actor: ['actor_name', 'id'],
  action: ['action', 'id'],
  region: ['region_code', 'id'],
  result: ['result', 'id'],
  request: ['request_id'],
};

/** What the auditor searches by, and the walks over the chain. */
export class AuditSearch1790450000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const indices = Object.entries(searched).map(
      ([name, columnNames]) => new TableIndex({ name: `ix_audit_entry_${name}`, columnNames }),
    );
    await runner.createIndices('audit_entry', indices);
    const { varchar, int, key, instant } = columnsFor(runner);
    const columns = [
      key(),
      instant('asked_at'),
      instant('finished_at', optional),
      int('entries'),
      varchar('finding', 200, optional),
    ];
    const table = new Table({ name: 'audit_check', columns, indices: [ix('audit_check_finished', 'finished_at')] });
    await runner.createTable(table, true);
  }

  /** Forward only: the trail is never shortened by a command. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
