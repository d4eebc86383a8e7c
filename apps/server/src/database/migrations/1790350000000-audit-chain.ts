import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, optional } from './columns.js';

/** 审计链: every entry numbered and linked to the one before; one table for the ends of all chains. */
export class AuditChain1790350000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, int } = columnsFor(runner);
    await runner.addColumns('audit_entry', [
      new TableColumn(int('seq', optional)),
      new TableColumn(varchar('hash', 64, optional)),
    ]);
    await runner.createIndex(
      'audit_entry',
      new TableIndex({ name: 'uq_audit_entry_seq', columnNames: ['seq'], isUnique: true }),
    );
    await runner.renameTable('evidence_head', 'chain_head');
    await runner.query("UPDATE chain_head SET id = 'evidence' WHERE id = 'chain'");
  }

  /** Forward only: the trail is never shortened by a command. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
