import { Table, TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, ix, optional, startsAt } from './columns.js';

/** 挑战赛: collections of topics, several teams of one challenge, and which of them won. */
export class Contest1790300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, key, id, int, instant, flag, json } = columnsFor(runner);
    await runner.createTable(
      new Table({
        name: 'contest',
        columns: [
          key(),
          varchar('region_code', 6),
          varchar('title', 80),
          varchar('brief', 1000),
          instant('collect_until'),
          flag('demo'),
          id('created_by'),
          instant('created_at'),
        ],
        indices: [ix('contest_collect_until', 'collect_until', 'id')],
      }),
    );
    const columns = [
      id('contest_id', optional),
      varchar('team_mode', 8, { default: "'single'" }),
      int('teams', startsAt(1)),
      json('team_bid_ids', optional),
      id('winner_bid_id', optional),
    ];
    for (const column of columns) await runner.addColumn('challenge', new TableColumn(column));
    await runner.createIndex('challenge', new TableIndex(ix('challenge_contest', 'contest_id', 'id')));
    await runner.addColumn('agreement', new TableColumn(int('place', optional)));
    await nameTeams(runner);
  }

  /** Forward only: what was decided is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}

/** Until now one team was proposed, and one awarded. */
async function nameTeams(runner: QueryRunner): Promise<void> {
  const decided: { id: string; team: string }[] = await runner.query(
    'SELECT id, COALESCE(awarded_bid_id, proposed_bid_id) AS team FROM challenge WHERE proposed_bid_id IS NOT NULL OR awarded_bid_id IS NOT NULL',
  );
  for (const { id, team } of decided)
    await runner.query('UPDATE challenge SET team_bid_ids = ? WHERE id = ?', [JSON.stringify([team]), id]);
}
