import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional, uq } from './columns.js';

/** 消息怎样送到人：preferences, proven addresses, the quota of subscribe messages, and what is on its way. */
export class Messages1790320000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, instant, json, text } = columnsFor(runner);
    const tables = [
      new Table({
        name: 'preference',
        columns: [
          key('account_id'),
          json('choices'),
          varchar('digest', 10),
          varchar('digested_on', 10, optional),
          json('quiet', optional),
          instant('updated_at'),
        ],
        indices: [ix('preference_digest', 'digest', 'digested_on')],
      }),
      new Table({
        name: 'address',
        columns: [key('account_id'), key('channel', 10), varchar('sealed', 400), instant('verified_at')],
      }),
      new Table({
        name: 'subscription',
        columns: [key('account_id'), key('template', 10), int('accepted'), int('spent'), instant('updated_at')],
      }),
      new Table({
        name: 'dispatch',
        columns: [
          key(),
          id('cause_id'),
          id('account_id'),
          varchar('channel', 10),
          varchar('message_group', 16),
          varchar('title', 80),
          text('body'),
          varchar('state', 10),
          int('attempts'),
          instant('available_at'),
          instant('locked_until', optional),
          varchar('last_error', 300, optional),
          instant('created_at'),
          instant('sent_at', optional),
        ],
        indices: [
          uq('dispatch_cause', 'cause_id', 'account_id', 'channel'),
          ix('dispatch_due', 'state', 'available_at', 'id'),
          ix('dispatch_listed', 'state', 'created_at', 'id'),
        ],
      }),
    ];
    for (const table of tables) await runner.createTable(table, true);
  }

  /** Forward only: evidence is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
