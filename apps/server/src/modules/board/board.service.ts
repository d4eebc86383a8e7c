import { Injectable, type StreamableFile } from '@nestjs/common';
import { nextDuty, type BoardRow, type Duty, type DutyFacts } from '@market/contract/board';
import { MAX_WORKBOOK_ROWS } from '@market/contract/ingest';
import { readableStates } from '@market/contract/challenge';
import { isoDay } from '@market/contract/shared';
import { Readable } from 'node:stream';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { DomainError } from '../../common/domain-error.js';
import { fileAnswer } from '../../common/file-answer.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { decodeCursor, pageFrom, type Position } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { csvSheet, workbook } from '../../common/sheet.js';
import { iso } from '../../database/engine.js';
import { WorkDays } from '../calendar/work-days.js';
import { staffChallengeRow, type StaffRow } from '../challenge/staff-challenge.view.js';
import { boardLine, boardTitles } from './board-sheet.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { BoardRepository, type BoardFilter, type BoardScope } from './board.repository.js';
import { DutyFactsRepository } from './duty-facts.repository.js';

type Query = In<'GET /staff/challenges'>['query'];
type Page = Out<'GET /staff/challenges'>;

const SHEET_PAGE = 200;
const LAST = '9999';

/** What a row is sorted by, and in which direction; ties by id in the same. */
const keys: Record<Query['sort'], { of: (facts: DutyFacts, duty: Duty | null) => string; descending?: true }> = {
  newest: { of: () => '', descending: true },
  due: { of: (_, duty) => duty?.until ?? LAST },
  oldest: { of: ({ stateSince }) => iso(stateSince) ?? LAST },
};

/** 榜单看板和列表：where every challenge stands and whose turn it is. */
@Injectable()
export class BoardService {
  constructor(
    private readonly board: BoardRepository,
    private readonly facts: DutyFactsRepository,
    private readonly regions: RegionCatalog,
    private readonly workDays: WorkDays,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller, { query }: In<'GET /staff/challenges'>): Promise<Page> {
    return this.page(scopeOf(caller), query);
  }

  csv(caller: Caller, { query }: In<'GET /staff/challenge-board/export/csv'>): StreamableFile {
    return fileAnswer('csv', this.fileName(), Readable.from(csvSheet(boardTitles, this.lines(scopeOf(caller), query))));
  }

  async xlsx(caller: Caller, { query }: In<'GET /staff/challenge-board/export/xlsx'>): Promise<StreamableFile> {
    const scope = scopeOf(caller);
    const { total = 0 } = await this.page(scope, { ...query, limit: 1 });
    if (total > MAX_WORKBOOK_ROWS)
      throw new DomainError('invalidInput', [
        { path: 'q', message: `一次最多导出 ${MAX_WORKBOOK_ROWS} 张榜的 Excel，请先筛选，或导出 CSV` },
      ]);
    return fileAnswer('xlsx', this.fileName(), await workbook('榜单', boardTitles, this.lines(scope, query)));
  }

  private fileName(): string {
    return `榜单 ${isoDay(this.clock.now())}`;
  }

  private async *lines(scope: BoardScope, filter: BoardFilter): AsyncGenerator<string[][]> {
    const nameOf = (code: string): string => this.regions.get(code).shortName;
    let cursor: string | undefined;
    do {
      const page = await this.page(scope, { ...filter, limit: SHEET_PAGE, cursor });
      yield page.items.map((row) => boardLine(row, nameOf));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
  }

  private async page(scope: BoardScope, query: Query): Promise<Page> {
    if (query.sort !== 'newest' || query.overdue) return this.byDuty(scope, query);
    const { rows, total } = await this.board.newest(scope, query);
    const facts = await this.facts.of(rows);
    return {
      ...pageFrom(
        rows,
        query.limit,
        ({ id }) => ({ value: id, id }),
        (row) => this.view(row, facts),
      ),
      total,
    };
  }

  /** A term is no column: it follows from many. What is open is weighed whole, and only its page is read in full. */
  private async byDuty(scope: BoardScope, { limit, cursor, ...filter }: Query): Promise<Page> {
    const { of, descending } = keys[filter.sort];
    const open = await this.board.open(scope, filter);
    const facts = await this.facts.of(open);
    const positions = [...facts].flatMap(([id, each]) => {
      const duty = this.duty(each);
      return filter.overdue && !duty?.overdue ? [] : [{ value: of(each, duty), id }];
    });
    const sign = descending ? -1 : 1;
    positions.sort((a, b) => sign * order(a, b));
    const after = decodeCursor(cursor);
    const rest = after ? positions.filter((position) => sign * order(position, after) > 0) : positions;
    const { items, nextCursor } = pageFrom(
      rest,
      limit,
      (position) => position,
      ({ id }) => id,
    );
    const rows = await this.board.byIds(items);
    return { items: rows.map((row) => this.view(row, facts)), nextCursor, total: positions.length };
  }

  private duty(facts: DutyFacts): Duty | null {
    return nextDuty(facts, this.clock.now(), this.workDays.calendar);
  }

  private view(row: StaffRow, known: ReadonlyMap<string, DutyFacts>): BoardRow {
    const facts = known.get(row.id);
    return {
      ...staffChallengeRow(row),
      hold: row.hold,
      stateSince: iso(facts?.stateSince),
      duty: facts ? this.duty(facts) : null,
    };
  }
}

function scopeOf(caller: Caller): BoardScope {
  const actor = actorOf(caller);
  return { regions: RegionScope.of(actor), readable: readableStates(actor) };
}

const order = (a: Position, b: Position): number =>
  a.value === b.value ? compare(a.id, b.id) : compare(String(a.value), String(b.value));
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
