import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { ix } from './columns.js';

/** What changed last, of all types: every node keeps its map up to date by it. */
export class Map1790210000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('record', new TableIndex(ix('record_updated', 'updated_at', 'id')));
  }

  /** Forward only: a market's data is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('the order of changes has no way back; restore a backup instead');
  }
}
