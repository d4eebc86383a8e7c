import {
  Table,
  TableColumn,
  TableIndex,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
} from 'typeorm';
import { columnsFor, ix, optional, startsAt, uq } from './columns.js';

/** The criteria of every challenge written before they were part of its form. */
const CRITERIA = [
  { id: 'c1', name: '指标响应', weight: 35 },
  { id: 'c2', name: '技术路线', weight: 25 },
  { id: 'c3', name: '团队与基础', weight: 20 },
  { id: 'c4', name: '报价与周期', weight: 10 },
  { id: 'c5', name: '知识产权与风险', weight: 10 },
];

/** 评审、入围、公示、定榜. */
export class Judging1790270000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { varchar, id, int, instant } = columnsFor(runner);
    const columns = [
      varchar('hold', 16, { default: "'none'" }),
      instant('held_since', optional),
      id('proposed_bid_id', optional),
      instant('notice_started_at', optional),
      instant('notice_deadline', optional),
      int('open_objections', startsAt(0)),
    ];
    const add = async (table: string, column: TableColumnOptions): Promise<void> => {
      if (!(await runner.hasColumn(table, column.name))) await runner.addColumn(table, new TableColumn(column));
    };
    for (const column of columns) await add('challenge', column);
    await add('bid', int('shortlist_rank', optional));
    const index = ix('challenge_state_notice', 'state', 'notice_deadline', 'id');
    const { indices } = (await runner.getTable('challenge')) ?? { indices: [] };
    if (!indices.some(({ name }) => name === index.name)) await runner.createIndex('challenge', new TableIndex(index));
    for (const table of [objections(runner), ...panels(runner)]) await runner.createTable(table, true);
    await giveCriteria(runner);
  }

  /** Forward only: what was decided is never dropped by a command. */
  async down(): Promise<void> {
    throw new Error('this migration has no way back; restore a backup instead');
  }
}

function objections(runner: QueryRunner): Table {
  const { varchar, key, id, int, text, instant } = columnsFor(runner);
  const columns = [
    key(),
    id('challenge_id'),
    varchar('challenge_title', 80),
    varchar('region_code', 6),
    id('organization_id'),
    varchar('organization_name', 80),
    varchar('credit_code', 18),
    id('proposed_bid_id'),
    varchar('proposed_name', 80),
    varchar('kind', 16),
    text('facts'),
    text('evidence'),
    varchar('contact_name', 20),
    varchar('state', 16),
    int('version'),
    instant('due_at'),
    varchar('answer', 1000, optional),
    instant('answered_at', optional),
    id('created_by'),
    instant('created_at'),
    instant('updated_at'),
  ];
  const indices = [
    uq('objection_proposal', 'challenge_id', 'proposed_bid_id', 'organization_id'),
    ix('objection_challenge', 'challenge_id', 'state'),
    ix('objection_organization', 'organization_id', 'created_at', 'id'),
    ix('objection_region_due', 'region_code', 'state', 'due_at', 'id'),
  ];
  return new Table({ name: 'objection', columns, indices });
}

function panels(runner: QueryRunner): Table[] {
  const { varchar, key, id, int, text, json, instant } = columnsFor(runner);
  return [
    new Table({
      name: 'panel',
      columns: [
        key(),
        id('challenge_id'),
        varchar('state', 16),
        int('version'),
        id('created_by'),
        instant('created_at'),
        instant('scored_at', optional),
      ],
      indices: [uq('panel_challenge', 'challenge_id')],
    }),
    new Table({
      name: 'panel_seat',
      columns: [
        key(),
        id('panel_id'),
        id('challenge_id'),
        id('record_id'),
        id('account_id'),
        varchar('name', 120),
        varchar('organization', 160),
        varchar('title', 60),
        varchar('state', 16),
        int('version'),
        json('relations', optional),
        varchar('note', 500),
        instant('invited_at'),
        instant('answered_at', optional),
        instant('submitted_at', optional),
      ],
      indices: [uq('panel_seat_account', 'panel_id', 'account_id'), ix('panel_seat_account', 'account_id', 'id')],
    }),
    new Table({
      name: 'score_sheet',
      columns: [
        key(),
        id('panel_id'),
        id('seat_id'),
        id('bid_id'),
        json('points'),
        text('comment'),
        instant('updated_at'),
      ],
      indices: [uq('score_sheet_seat_bid', 'seat_id', 'bid_id'), ix('score_sheet_panel', 'panel_id')],
    }),
    new Table({
      name: 'expert_account',
      columns: [key('record_id'), id('account_id'), id('created_by'), instant('created_at')],
      indices: [uq('expert_account_account', 'account_id')],
    }),
  ];
}

async function giveCriteria(runner: QueryRunner): Promise<void> {
  const rows = (await runner.query('SELECT id, content, public_content FROM challenge')) as Record<string, unknown>[];
  const withCriteria = (value: unknown): string | null => {
    if (value === null || value === undefined) return null;
    const content = (typeof value === 'string' ? JSON.parse(value) : value) as object;
    return JSON.stringify({ criteria: CRITERIA, ...content });
  };
  for (const row of rows)
    await runner.query('UPDATE challenge SET content = ?, public_content = ? WHERE id = ?', [
      withCriteria(row.content),
      withCriteria(row.public_content),
      row.id,
    ]);
}
