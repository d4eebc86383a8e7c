import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, optional } from './columns.js';

/** 佐证按指标；每个附件自己的密钥，封存期间由榜单的密钥包着. */
export class EvidenceParts1790310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, json, flag } = columnsFor(runner);
    const columns = [varchar('part', 12, optional), json('file_key', optional), flag('sealed')];
    await runner.addColumns(
      'attachment',
      columns.map((column) => new TableColumn(column)),
    );
  }

  /** Forward only: without their keys the files are lost. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
