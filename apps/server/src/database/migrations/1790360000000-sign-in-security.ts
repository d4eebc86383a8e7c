import { Table, TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional, startsAt } from './columns.js';

/** Passwords with an end, the second factor, and where a session is. */
export class SignInSecurity1790360000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, instant, flag } = columnsFor(runner);
    const account = [
      instant('password_set_at', optional),
      flag('password_temporary'),
      varchar('totp_sealed', 200, optional),
      instant('second_factor_since', optional),
      int('totp_step', startsAt(0)),
    ];
    await runner.addColumns(
      'account',
      account.map((column) => new TableColumn(column)),
    );
    const session = [varchar('ip', 45, { default: "''" }), varchar('device', 40, { default: "''" })];
    await runner.addColumns(
      'session',
      session.map((column) => new TableColumn(column)),
    );
    await runner.createTable(
      new Table({
        name: 'recovery_code',
        columns: [key(), id('account_id'), varchar('code_hash', 64), instant('used_at', optional)],
        indices: [ix('recovery_code_account', 'account_id')],
      }),
      true,
    );
  }

  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
