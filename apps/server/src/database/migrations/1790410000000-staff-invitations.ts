import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional, uq } from './columns.js';

/** Invitations take the place of issued passwords: those that nobody has changed yet die. */
export class StaffInvitations1790410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, instant } = columnsFor(runner);
    await runner.createTable(
      new Table({
        name: 'staff_invitation',
        columns: [
          key(),
          id('account_id'),
          varchar('code_hash', 64),
          id('invited_by'),
          varchar('invited_by_name', 40),
          instant('created_at'),
          instant('expires_at'),
          instant('accepted_at', optional),
          instant('revoked_at', optional),
        ],
        indices: [uq('staff_invitation_code', 'code_hash'), ix('staff_invitation_account', 'account_id', 'id')],
      }),
      true,
    );
    await runner.query('UPDATE account SET password_hash = NULL, password_set_at = NULL WHERE password_temporary = 1');
    await runner.query('ALTER TABLE account DROP COLUMN password_temporary');
  }

  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
