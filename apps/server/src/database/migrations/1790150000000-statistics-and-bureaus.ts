import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional, startsAt } from './columns.js';

/** Data health as it was last counted, the bureaus' directory and what they ask of each other. */
export class StatisticsAndBureaus1790150000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, json, instant, flag } = columnsFor(runner);
    await runner.createTable(
      new Table({
        name: 'health_check',
        columns: [
          key('record_id'),
          varchar('region_code', 6),
          varchar('record_type', 40),
          int('version'),
          varchar('ruleset', 16),
          instant('due_at'),
          int('expected'),
          int('filled'),
          flag('valid'),
          flag('consistent'),
          varchar('freshness', 16),
          json('findings'),
        ],
        indices: [ix('health_check_region_type', 'region_code', 'record_type', 'record_id')],
      }),
      true,
    );
    await runner.createTable(
      new Table({
        name: 'health_identity',
        columns: [key('record_id'), key('identity', 32), varchar('region_code', 6), varchar('record_type', 40)],
        indices: [ix('health_identity_region_type', 'region_code', 'record_type', 'identity')],
      }),
      true,
    );
    const counts = ['records', 'expected', 'filled', 'valid', 'timely', 'single', 'consistent'];
    const levels = ['fresh', 'steady', 'aging', 'stale', 'unverified'];
    await runner.createTable(
      new Table({
        name: 'health_figure',
        columns: [
          key('region_code', 6),
          key('record_type', 40),
          ...[...counts, ...levels].map((name) => int(name, startsAt(0))),
          flag('outdated'),
          instant('counted_at', optional),
        ],
      }),
      true,
    );
    await runner.createTable(
      new Table({
        name: 'bureau',
        columns: [
          key('region_code', 6),
          varchar('name', 80),
          varchar('office', 80),
          varchar('address', 160),
          varchar('phone', 60),
          varchar('source_name', 160),
          varchar('source_url', 500, optional),
          id('duty_account_id', optional),
          varchar('duty_hours', 80),
          int('version'),
          varchar('updated_by_name', 40),
          instant('updated_at'),
        ],
      }),
      true,
    );
    await runner.createTable(
      new Table({
        name: 'internal_request',
        columns: [
          key(),
          varchar('kind', 16),
          varchar('from_region', 6),
          varchar('to_region', 6),
          id('record_id', optional),
          varchar('title', 80),
          varchar('body', 500),
          varchar('state', 16),
          int('version'),
          instant('due_at'),
          varchar('asked_by_name', 40),
          instant('asked_at'),
          varchar('answer', 500, optional),
          varchar('answered_by_name', 40, optional),
          instant('answered_at', optional),
          instant('closed_at', optional),
          flag('demo'),
        ],
        indices: [
          ix('internal_request_to', 'to_region', 'state', 'id'),
          ix('internal_request_from', 'from_region', 'state', 'id'),
        ],
      }),
      true,
    );
  }

  /** Forward only: what the bureaus have written is not dropped by a command. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
