import {
  Table,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
  type TableIndexOptions,
} from 'typeorm';
import { columnsFor, ix, optional, uq } from './columns.js';

/** What companies can do with records: bookings, sign-ups, inquiries, and the consents they give for them. */
export class Services1790140000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, fen, text, json, instant } = columnsFor(runner);
    const table = (name: string, columns: TableColumnOptions[], indices: TableIndexOptions[] = []) =>
      runner.createTable(new Table({ name, columns, indices }), true);
    const about = [id('record_id'), varchar('record_title', 120), varchar('region_code', 6)];
    const times = [instant('created_at'), instant('updated_at')];

    await table(
      'consent',
      [
        key(),
        id('account_id'),
        varchar('topic', 16),
        id('subject_id'),
        varchar('subject_title', 120),
        varchar('region_code', 6),
        varchar('receiver', 80),
        varchar('wording', 200),
        json('contact'),
        instant('agreed_at'),
        instant('ready_at', optional),
        instant('ended_at', optional),
        instant('opened_at', optional),
        varchar('opened_by', 40, optional),
      ],
      [ix('consent_account', 'account_id', 'id'), ix('consent_subject', 'subject_id', 'id')],
    );
    await table(
      'booking',
      [
        key(),
        ...about,
        id('organization_id'),
        varchar('organization_name', 80),
        id('account_id'),
        varchar('state', 16),
        int('version'),
        json('slots'),
        instant('starts_at'),
        instant('ends_at'),
        instant('due_at'),
        varchar('purpose', 500),
        varchar('sample', 300),
        varchar('reply', 300),
        varchar('replied_by', 80, optional),
        instant('replied_at', optional),
        ...times,
      ],
      [
        ix('booking_organization', 'organization_id', 'created_at', 'id'),
        ix('booking_record', 'record_id', 'organization_id', 'state'),
        ix('booking_region_due', 'region_code', 'state', 'due_at', 'id'),
        ix('booking_state_start', 'state', 'starts_at', 'id'),
      ],
    );
    await table(
      'booking_slot',
      [key('record_id'), key('slot', 16), int('place', { isPrimary: true }), id('booking_id')],
      [ix('booking_slot_booking', 'booking_id')],
    );
    await table('opening', [
      key('record_id'),
      json('rules'),
      int('version'),
      varchar('updated_by', 40),
      instant('updated_at'),
    ]);
    await table(
      'sign_up',
      [
        key(),
        ...about,
        id('account_id'),
        varchar('organization_name', 80, optional),
        varchar('attendee', 40),
        varchar('state', 16),
        int('version'),
        int('number'),
        varchar('code', 6),
        instant('starts_at'),
        varchar('venue', 200),
        instant('checked_in_at', optional),
        ...times,
      ],
      [
        uq('sign_up_person', 'record_id', 'account_id'),
        uq('sign_up_code', 'record_id', 'code'),
        ix('sign_up_number', 'record_id', 'state', 'number'),
        ix('sign_up_account', 'account_id', 'created_at', 'id'),
      ],
    );
    await table('sign_up_book', [key('record_id'), int('last_number')]);
    await table(
      'inquiry',
      [
        key(),
        ...about,
        id('account_id'),
        varchar('organization_name', 80, optional),
        varchar('kind', 16),
        varchar('state', 16),
        int('version'),
        text('question'),
        fen('amount_fen'),
        json('turns'),
        instant('due_at'),
        instant('reminded_at', optional),
        ...times,
      ],
      [
        ix('inquiry_account', 'account_id', 'created_at', 'id'),
        ix('inquiry_region_due', 'region_code', 'state', 'due_at', 'id'),
        ix('inquiry_state_due', 'state', 'due_at', 'id'),
      ],
    );
  }

  /** Forward only: what people asked for is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
