import { Table, TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional, startsAt } from './columns.js';

/** Import batches, what bureaus said about their columns, and which import a version came with. */
export class Ingest1790100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, json, instant } = columnsFor(runner);
    await runner.createTable(
      new Table({
        name: 'batch',
        columns: [
          key(),
          varchar('region_code', 6),
          varchar('record_type', 40),
          varchar('source', 8),
          varchar('name', 200),
          varchar('digest', 64),
          int('bytes'),
          varchar('state', 16),
          int('version'),
          json('counts'),
          json('tables'),
          json('mapping'),
          int('read_ms', optional),
          int('done', startsAt(0)),
          int('chunks', startsAt(0)),
          int('reading', startsAt(0)),
          int('run', startsAt(0)),
          json('chosen', optional),
          int('attempts', startsAt(0)),
          varchar('failure', 500, optional),
          id('created_by'),
          varchar('created_by_name', 40),
          id('submitted_by', optional),
          varchar('submitted_by_name', 40, optional),
          instant('created_at'),
          instant('previewed_at', optional),
          instant('submitted_at', optional),
        ],
        indices: [
          ix('batch_region', 'region_code', 'id'),
          ix('batch_state', 'state', 'id'),
          ix('batch_digest', 'digest'),
        ],
      }),
      true,
    );
    await runner.createTable(
      new Table({
        name: 'batch_chunk',
        columns: [key('batch_id'), int('number', { isPrimary: true }), int('version'), json('counts'), json('packed')],
      }),
      true,
    );
    await runner.createTable(
      new Table({
        name: 'column_mapping',
        columns: [
          key('region_code', 6),
          key('record_type', 40),
          key('title', 150),
          varchar('target', 60, optional),
          id('saved_by'),
          instant('saved_at'),
        ],
      }),
      true,
    );
    if (await runner.hasColumn('record_version', 'batch_id')) return;
    await runner.addColumn('record_version', new TableColumn(id('batch_id', optional)));
    await runner.createIndex('record_version', new TableIndex(ix('record_version_batch', 'batch_id')));
  }

  /** Forward only, like every migration here. */
  async down(): Promise<void> {
    throw new Error('there is no way back; restore a backup instead');
  }
}
