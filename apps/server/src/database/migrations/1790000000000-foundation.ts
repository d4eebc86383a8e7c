import {
  Table,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
  type TableIndexOptions,
} from 'typeorm';
import { columnsFor, ix, optional, startsAt, uq } from './columns.js';

/** The first schema: accounts, organizations, records, challenges, bids, messages and the machinery under them. */
export class Foundation1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, fen, text, json, instant, flag } = columnsFor(runner);
    const table = (name: string, columns: TableColumnOptions[], indices: TableIndexOptions[] = []) =>
      runner.createTable(new Table({ name, columns, indices }), true);

    await table(
      'account',
      [
        key(),
        varchar('display_name', 40),
        varchar('username', 40, optional),
        varchar('password_hash', 200, optional),
        varchar('phone_hash', 64, optional),
        varchar('phone_sealed', 200, optional),
        varchar('wechat_openid', 64, optional),
        json('roles'),
        varchar('region_code', 6, optional),
        varchar('state', 16),
        int('failed_attempts', startsAt(0)),
        instant('locked_until', optional),
        instant('last_signed_in_at', optional),
        flag('demo'),
        int('version'),
        instant('created_at'),
      ],
      [uq('account_username', 'username'), uq('account_phone', 'phone_hash'), uq('account_wechat', 'wechat_openid')],
    );
    await table(
      'session',
      [
        key(),
        varchar('token_hash', 64),
        id('account_id'),
        varchar('channel', 16),
        instant('created_at'),
        instant('last_seen_at'),
        instant('expires_at'),
        instant('revoked_at', optional),
      ],
      [uq('session_token', 'token_hash'), ix('session_account', 'account_id')],
    );
    await table('phone_code', [
      key('phone_hash', 64),
      varchar('code_hash', 64),
      instant('sent_at'),
      instant('expires_at'),
      int('attempts', startsAt(0)),
    ]);
    await table(
      'organization',
      [
        key(),
        varchar('name', 80),
        varchar('credit_code', 18),
        varchar('kind', 16),
        varchar('region_code', 6),
        varchar('field', 20),
        varchar('summary', 300),
        varchar('state', 16),
        instant('verified_at', optional),
        flag('demo'),
        int('version'),
        instant('created_at'),
        instant('updated_at'),
      ],
      [uq('organization_credit_code', 'credit_code'), ix('organization_region', 'region_code', 'id')],
    );
    await table(
      'membership',
      [key('account_id'), id('organization_id'), varchar('seat', 16), instant('joined_at')],
      [ix('membership_organization', 'organization_id')],
    );
    await table(
      'challenge',
      [
        key(),
        varchar('no', 24, optional),
        id('organization_id'),
        varchar('region_code', 6),
        varchar('state', 16),
        int('version'),
        varchar('kind', 16),
        varchar('title', 80),
        varchar('field', 20),
        fen('reward_fen'),
        instant('bid_deadline', optional),
        varchar('indicator_summary', 300),
        int('clarity'),
        json('content'),
        json('public_content', optional),
        int('content_version', startsAt(0)),
        varchar('digest', 64, optional),
        int('bid_count', startsAt(0)),
        instant('submitted_at', optional),
        instant('vetted_at', optional),
        instant('published_at', optional),
        instant('opened_at', optional),
        instant('awarded_at', optional),
        id('awarded_bid_id', optional),
        varchar('return_reason', 500, optional),
        varchar('cancel_reason', 500, optional),
        flag('demo'),
        id('created_by'),
        instant('created_at'),
        instant('updated_at'),
      ],
      [
        uq('challenge_no', 'no'),
        ix('challenge_state_published', 'state', 'published_at', 'id'),
        ix('challenge_state_deadline', 'state', 'bid_deadline', 'id'),
        ix('challenge_region_state', 'region_code', 'state', 'id'),
        ix('challenge_organization', 'organization_id', 'id'),
      ],
    );
    await table(
      'challenge_step',
      [
        key(),
        id('challenge_id'),
        varchar('action', 20),
        varchar('from_state', 16),
        varchar('to_state', 16),
        id('account_id', optional),
        varchar('by_name', 80),
        varchar('note', 500),
        varchar('digest', 64, optional),
        instant('at'),
      ],
      [ix('challenge_step_challenge', 'challenge_id', 'id')],
    );
    await table(
      'bid',
      [
        key(),
        varchar('no', 30, optional),
        id('challenge_id'),
        id('organization_id'),
        varchar('state', 16),
        int('version'),
        json('sealed'),
        int('challenge_version', startsAt(0)),
        varchar('digest', 64, optional),
        instant('submitted_at', optional),
        varchar('dismissal_kind', 20, optional),
        varchar('dismissal_text', 500, optional),
        instant('decided_at', optional),
        id('created_by'),
        instant('created_at'),
        instant('updated_at'),
      ],
      [
        uq('bid_no', 'no'),
        uq('bid_challenge_organization', 'challenge_id', 'organization_id'),
        ix('bid_organization', 'organization_id', 'id'),
      ],
    );
    await table(
      'message',
      [
        key(),
        id('account_id'),
        id('cause_id'),
        varchar('title', 80),
        varchar('body', 500),
        varchar('target_kind', 20, optional),
        id('target_id', optional),
        instant('created_at'),
        instant('read_at', optional),
      ],
      [uq('message_cause', 'cause_id', 'account_id'), ix('message_account', 'account_id', 'id')],
    );
    await table(
      'record',
      [
        key(),
        varchar('record_type', 40),
        varchar('region_code', 6),
        varchar('state', 16),
        int('version'),
        varchar('title', 120),
        text('summary'),
        json('tags'),
        json('fields'),
        varchar('provenance', 16),
        varchar('source_name', 160),
        varchar('source_url', 500, optional),
        varchar('source_date', 10, optional),
        varchar('share', 16),
        json('location', optional),
        varchar('starts_on', 10, optional),
        varchar('ends_on', 10, optional),
        int('revision_number', optional),
        varchar('revision_state', 16, optional),
        int('published_number', startsAt(0)),
        varchar('verified_by_region', 6, optional),
        instant('verified_at', optional),
        instant('next_review_at', optional),
        instant('published_at', optional),
        flag('demo'),
        id('created_by', optional),
        instant('created_at'),
        instant('updated_at'),
      ],
      [
        ix('record_state_type_published', 'state', 'record_type', 'published_at', 'id'),
        ix('record_region_type', 'region_code', 'record_type', 'state', 'id'),
        ix('record_type_updated', 'record_type', 'updated_at', 'id'),
      ],
    );
    await table(
      'record_facet',
      [key('record_id'), key('key', 40), key('value', 80)],
      [ix('record_facet_value', 'key', 'value', 'record_id')],
    );
    await table(
      'record_version',
      [
        key(),
        id('record_id'),
        int('number'),
        varchar('state', 16),
        json('content'),
        varchar('note', 300),
        id('edited_by', optional),
        varchar('edited_by_name', 40),
        instant('edited_at'),
        varchar('verified_by_name', 40, optional),
        instant('verified_at', optional),
      ],
      [uq('record_version_number', 'record_id', 'number')],
    );
    await table(
      'audit_entry',
      [
        key(),
        instant('at'),
        id('actor_id', optional),
        varchar('actor_name', 40),
        varchar('actor_role', 80),
        varchar('region_code', 6, optional),
        varchar('ip', 45),
        varchar('action', 60),
        varchar('object_type', 20),
        id('object_id', optional),
        varchar('result', 10),
        varchar('code', 40, optional),
        varchar('request_id', 26),
      ],
      [ix('audit_entry_at', 'at', 'id'), ix('audit_entry_object', 'object_id', 'at')],
    );
    await table(
      'outbox',
      [
        key(),
        varchar('topic', 60),
        json('payload'),
        instant('created_at'),
        instant('available_at'),
        int('attempts', startsAt(0)),
        instant('locked_until', optional),
        instant('done_at', optional),
        text('last_error', optional),
      ],
      [ix('outbox_due', 'done_at', 'available_at', 'id')],
    );
    await table(
      'idempotency_key',
      [
        key('account_id'),
        key('key', 80),
        varchar('request_digest', 64),
        json('answer', optional),
        instant('created_at'),
      ],
      [ix('idempotency_key_created', 'created_at')],
    );
    await table('lease', [key('name', 40), id('holder'), instant('until')]);
  }

  /** Forward only: a market's data is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('the first migration has no way back; restore a backup instead');
  }
}
