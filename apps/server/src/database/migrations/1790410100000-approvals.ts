import { Table, TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional } from './columns.js';

/** What needs a second person, the networks of the console, and reasons in the audit trail. */
export class Approvals1790410100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, json, instant } = columnsFor(runner);
    await runner.createTable(
      new Table({
        name: 'approval',
        columns: [
          key(),
          varchar('kind', 20),
          json('payload'),
          json('facts'),
          varchar('reason', 300),
          id('subject_id', optional),
          varchar('region_code', 6, optional),
          varchar('state', 12),
          id('asked_by'),
          varchar('asked_by_name', 40),
          varchar('asked_by_role', 80),
          instant('asked_at'),
          instant('expires_at'),
          id('decided_by', optional),
          varchar('decided_by_name', 40, optional),
          instant('decided_at', optional),
          varchar('note', 300, optional),
          instant('used_at', optional),
          int('version'),
        ],
        indices: [ix('approval_state', 'state', 'kind', 'id'), ix('approval_asked_by', 'asked_by', 'id')],
      }),
      true,
    );
    await runner.createTable(
      new Table({
        name: 'network_list',
        columns: [
          key('id', 10),
          json('networks'),
          varchar('changed_by_name', 40, optional),
          instant('changed_at', optional),
          int('version'),
        ],
      }),
      true,
    );
    await runner.query("INSERT INTO network_list (id, networks, version) VALUES ('console', '[]', 1)");
    await runner.addColumn('audit_entry', new TableColumn(varchar('reason', 300, optional)));
  }

  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
