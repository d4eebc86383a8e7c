import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, optional } from './columns.js';

/** Where an archived challenge had come to; of those archived before, their steps tell. */
export class ArchivedFrom1790400100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar } = columnsFor(runner);
    await runner.addColumn('challenge', new TableColumn(varchar('archived_from', 16, optional)));
    await runner.query(
      `UPDATE challenge SET archived_from = (SELECT MAX(s.from_state) FROM challenge_step s
        WHERE s.challenge_id = challenge.id AND s.to_state = 'archived') WHERE state = 'archived'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('challenge', 'archived_from');
  }
}
