import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, optional } from './columns.js';

/** The wrapped key of every challenge, and who opened its bids. */
export class Sealing1790260100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, json, instant } = columnsFor(runner);
    const sealing = {
      name: 'sealing_key',
      columns: [key('challenge_id'), json('wrapped'), instant('created_at'), instant('released_at', optional)],
    };
    const opening = {
      name: 'bid_opening',
      columns: [
        key('challenge_id'),
        id('demander_by', optional),
        instant('demander_at', optional),
        id('witness_by', optional),
        instant('witness_at', optional),
        instant('opened_at', optional),
        json('record', optional),
        varchar('digest', 64, optional),
      ],
    };
    for (const table of [sealing, opening]) await runner.createTable(new Table(table), true);
  }

  /** Forward only: without its key a sealed bid is lost. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
