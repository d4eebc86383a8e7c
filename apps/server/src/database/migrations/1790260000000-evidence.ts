import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix } from './columns.js';

/** 存证链: the links, its end, and the root of every day. */
export class Evidence1790260000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, instant } = columnsFor(runner);
    const link = {
      name: 'evidence_link',
      columns: [
        int('seq', { isPrimary: true }),
        instant('at'),
        varchar('kind', 24),
        id('challenge_id'),
        id('about'),
        varchar('digest', 64),
        varchar('previous', 64),
        varchar('hash', 64),
      ],
      indices: [ix('evidence_link_challenge', 'challenge_id', 'seq'), ix('evidence_link_about', 'about', 'seq')],
    };
    const head = { name: 'evidence_head', columns: [key('id', 8), int('seq'), varchar('hash', 64)] };
    const root = {
      name: 'evidence_root',
      columns: [key('day', 10), int('from_seq'), int('to_seq'), varchar('root', 64), instant('made_at')],
    };
    for (const table of [link, head, root]) await runner.createTable(new Table(table), true);
  }

  /** Forward only: evidence is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}
