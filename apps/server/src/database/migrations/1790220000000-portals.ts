import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional } from './columns.js';

/** The ways to the cities' own platforms, what was found when they were looked at, and how often they were taken. */
export class Portals1790220000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, instant, flag } = columnsFor(runner);
    await runner.createTable(
      new Table({
        name: 'portal',
        columns: [
          key(),
          varchar('region_code', 6),
          varchar('topic', 16),
          varchar('name', 40),
          varchar('mode', 16),
          varchar('url', 500, optional),
          varchar('app_id', 40, optional),
          varchar('path', 300, optional),
          varchar('source', 300),
          flag('retired'),
          int('version'),
          id('edited_by', optional),
          varchar('edited_by_name', 40, optional),
          varchar('confirmed_by_name', 40, optional),
          instant('confirmed_at', optional),
          varchar('link_state', 16),
          instant('link_since', optional),
          instant('checked_at', optional),
          int('failures'),
          varchar('problem', 200, optional),
          instant('created_at'),
        ],
        indices: [ix('portal_region', 'region_code', 'retired', 'topic', 'id')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'portal_probe',
        columns: [
          key(),
          id('portal_id'),
          instant('at'),
          flag('ok'),
          int('status', optional),
          int('took_ms'),
          varchar('problem', 200, optional),
        ],
        indices: [ix('portal_probe_portal', 'portal_id', 'at', 'id')],
      }),
    );
    await runner.createTable(
      new Table({ name: 'portal_jump', columns: [key('portal_id'), key('day', 10), key('kind', 8), int('count')] }),
    );
  }

  /** Forward only: a market's data is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('the portals have no way back; restore a backup instead');
  }
}
