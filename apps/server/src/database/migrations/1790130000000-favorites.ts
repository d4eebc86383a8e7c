import {
  Table,
  TableColumn,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
  type TableIndexOptions,
} from 'typeorm';
import { columnsFor, ix, optional, startsAt } from './columns.js';

/** What a person keeps and wants to be told of, and what an organization says of itself beyond its registration. */
export class Favorites1790130000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, json, instant } = columnsFor(runner);
    const table = (name: string, columns: TableColumnOptions[], indices: TableIndexOptions[]) =>
      runner.createTable(new Table({ name, columns, indices }), true);

    await table(
      'favorite',
      [key('account_id'), key('kind', 16), key('target_id'), instant('kept_at')],
      [ix('favorite_kept', 'account_id', 'kept_at', 'target_id')],
    );
    await table(
      'saved_filter',
      [
        key(),
        id('account_id'),
        varchar('name', 20),
        varchar('section', 20),
        json('search'),
        instant('watching_since', optional),
        varchar('told_on', 10, optional),
        int('told_count', startsAt(0)),
        int('version'),
        instant('created_at'),
      ],
      [ix('saved_filter_account', 'account_id', 'id'), ix('saved_filter_section', 'section', 'watching_since', 'id')],
    );
    await table(
      'reminder',
      [
        key('account_id'),
        key('record_id'),
        int('lead'),
        varchar('closes_on', 10),
        instant('due_at'),
        instant('sent_at', optional),
      ],
      [ix('reminder_due', 'sent_at', 'due_at'), ix('reminder_record', 'record_id')],
    );
    await runner.addColumn('organization', new TableColumn(json('profile', optional)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('organization', 'profile');
    for (const name of ['reminder', 'saved_filter', 'favorite']) await runner.dropTable(name);
  }
}
