import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional, uq } from './columns.js';

/** 申请认证, invitations of members, and the hand-over of an organization. */
export class Claims1790420000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [...claims(runner), ...members(runner)]) await runner.createTable(table, true);
  }

  /** Forward only: what was decided is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}

function claims(runner: QueryRunner): Table[] {
  const { varchar, key, id, int, json, instant, flag } = columnsFor(runner);
  const claim = [
    key(),
    varchar('kind', 16),
    varchar('state', 16),
    int('version'),
    id('account_id'),
    id('organization_id', optional),
    id('holder_id', optional),
    varchar('phone_hash', 64, optional),
    varchar('region_code', 6, optional),
    varchar('subject', 160),
    json('content'),
    varchar('open_key', 60, optional),
    varchar('reason', 500, optional),
    instant('answer_until', optional),
    varchar('answer', 16, optional),
    varchar('answer_note', 300),
    id('record_id', optional),
    instant('submitted_at', optional),
    instant('created_at'),
    instant('updated_at'),
    flag('demo'),
  ];
  const indices = [
    uq('claim_open', 'open_key'),
    ix('claim_account', 'account_id', 'id'),
    ix('claim_organization', 'organization_id', 'state'),
    ix('claim_region', 'region_code', 'state', 'submitted_at', 'id'),
    ix('claim_state', 'state', 'submitted_at', 'id'),
  ];
  const step = [
    key(),
    id('claim_id'),
    varchar('name', 16),
    varchar('by_name', 80),
    id('account_id', optional),
    varchar('note', 500),
    instant('at'),
  ];
  return [
    new Table({ name: 'claim', columns: claim, indices }),
    new Table({ name: 'claim_step', columns: step, indices: [ix('claim_step_claim', 'claim_id', 'id')] }),
  ];
}

function members(runner: QueryRunner): Table[] {
  const { varchar, key, id, instant } = columnsFor(runner);
  const invitation = [
    key(),
    id('organization_id'),
    varchar('code_hash', 64),
    varchar('seat', 16),
    varchar('phone_hash', 64, optional),
    varchar('phone_masked', 16, optional),
    id('invited_by'),
    instant('created_at'),
    instant('expires_at'),
    instant('ended_at', optional),
  ];
  const indices = [
    uq('member_invitation_code', 'code_hash'),
    ix('member_invitation_organization', 'organization_id', 'expires_at'),
  ];
  const handOver = [key('organization_id'), id('from_id'), id('to_id'), varchar('after', 16), instant('offered_at')];
  return [
    new Table({ name: 'member_invitation', columns: invitation, indices }),
    new Table({ name: 'hand_over', columns: handOver }),
  ];
}
