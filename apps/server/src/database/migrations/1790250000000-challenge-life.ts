import { Table, TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional, uq } from './columns.js';

/** Between draft and deadline: opinions, notice, invitations, versions, holds and the citation of a failed challenge. */
export class ChallengeLife1790250000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, instant, json, flag } = columnsFor(runner);
    await runner.addColumns(
      'challenge',
      [
        flag('directed'),
        varchar('hold_reason', 500, optional),
        instant('first_bid_at', optional),
        instant('extended_at', optional),
        instant('stage_ends_at', optional),
        id('relist_of', optional),
      ].map((column) => new TableColumn(column)),
    );
    await runner.createIndex('challenge', new TableIndex(uq('challenge_relist_of', 'relist_of')));
    await runner.createIndex(
      'challenge',
      new TableIndex(ix('challenge_state_stage_ends', 'state', 'stage_ends_at', 'id')),
    );
    await runner.createTable(
      new Table({
        name: 'challenge_version',
        columns: [
          key(),
          id('challenge_id'),
          int('number'),
          json('view'),
          json('content'),
          varchar('digest', 64),
          varchar('reason', 500),
          varchar('by_name', 80),
          instant('at'),
        ],
        indices: [uq('challenge_version_number', 'challenge_id', 'number')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'challenge_opinion',
        columns: [
          key(),
          id('challenge_id'),
          varchar('kind', 12),
          varchar('text', 2000),
          json('appraisal', optional),
          varchar('by_name', 80),
          id('account_id'),
          instant('at'),
        ],
        indices: [ix('challenge_opinion_challenge', 'challenge_id', 'id')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'challenge_invitation',
        columns: [key('challenge_id'), key('organization_id'), id('invited_by'), instant('invited_at')],
        indices: [ix('challenge_invitation_organization', 'organization_id', 'challenge_id')],
      }),
    );
  }

  /** Forward only: a market's data is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('the life of challenges has no way back; restore a backup instead');
  }
}
