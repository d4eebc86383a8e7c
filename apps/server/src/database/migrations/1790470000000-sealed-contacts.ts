import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, optional } from './columns.js';

/** Whom to call stands in no text any more. What is in `challenge.content` yet is sealed by `sealContacts`, which has the key. */
export class SealedContacts1790470000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { json } = columnsFor(runner);
    await runner.addColumn('challenge', new TableColumn(json('contact', optional)));
    await runner.query(
      "UPDATE challenge_version SET content = JSON_REPLACE(content, '$.contactName', '', '$.contactPhone', '')",
    );
    // Answers hold numbers too. Without its answer a key is refused as still in progress, so nothing is done twice.
    await runner.query('UPDATE idempotency_key SET answer = NULL');
  }

  /** Forward only: versions do not get their contacts back. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
