import { Injectable } from '@nestjs/common';
import {
  DESK_WORKING_DAYS,
  EXPIRING_DAYS,
  todoKinds,
  todos,
  type OverviewView,
  type TodoItem,
} from '@market/contract/statistics';
import { beijing, beijingInstant, DAY_MS, isoDay, whyCannotCall, type Actor } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import type { Out } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import { iso } from '../../database/engine.js';
import { WorkDays } from '../calendar/work-days.js';
import { figuresOf, inRegion } from '../region/figures.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { RegionCounts } from '../region/region-counts.js';
import { FunnelRepository } from './funnel.repository.js';
import { funnelView } from './funnel.view.js';
import type { HealthFigure } from './health-figure.entity.js';
import { HealthRepository } from './health.repository.js';
import { healthRow, shareOf, typeRows } from './health.view.js';
import { TodoRepository } from './todo.repository.js';

/** 总览：everything the page shows, in one answer, for the places the caller works for. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly health: HealthRepository,
    private readonly todo: TodoRepository,
    private readonly funnel: FunnelRepository,
    private readonly regions: RegionCatalog,
    private readonly counts: RegionCounts,
    private readonly workDays: WorkDays,
    private readonly clock: Clock,
  ) {}

  async get(caller: Caller): Promise<OverviewView> {
    const actor = actorOf(caller);
    const scope = RegionScope.of(actor);
    const now = this.clock.now();
    const { year } = beijing(now);
    const since = new Date(beijingInstant(`${year}-01-01`, '00:00'));
    const [figures, counts, todo, { courses, text }] = await Promise.all([
      this.health.figures(scope),
      this.counts.get(),
      this.todoOf(actor, scope, now),
      this.funnel.courses(scope, since),
    ]);
    const of = (code: string): HealthFigure[] => figures.filter(({ regionCode }) => regionCode === code);
    const seen = this.regions.all.filter(({ code }) => scope.covers(code));
    return {
      countedAt: iso(figures.find(({ countedAt }) => countedAt !== null)?.countedAt),
      regions: this.regions.all.map(({ code, shortName, bank }) => ({
        code,
        shortName,
        bank,
        figures: figuresOf(inRegion(counts, code)),
        timely: scope.covers(code) ? shareOf(of(code), 'timeliness') : null,
      })),
      todo,
      health: seen.flatMap(({ code }) => [
        healthRow(code, null, of(code)),
        ...(seen.length === 1 ? typeRows(code, of(code)) : []),
      ]),
      funnel: { ...funnelView(year, courses), query: { text, since: since.toISOString() } },
    };
  }

  async todos(caller: Caller): Promise<Out<'GET /staff/statistics/todos'>> {
    const actor = actorOf(caller);
    return { items: await this.todoOf(actor, RegionScope.of(actor), this.clock.now()) };
  }

  private todoOf(actor: Actor, scope: RegionScope, now: Date): Promise<TodoItem[]> {
    const moments = {
      now,
      midnight: new Date(beijingInstant(isoDay(new Date(now.getTime() + DAY_MS)), '00:00')),
      lateSince: this.workDays.before(now, DESK_WORKING_DAYS),
      today: isoDay(now),
      expiringUntil: isoDay(new Date(now.getTime() + EXPIRING_DAYS * DAY_MS)),
    };
    const open = todoKinds.filter((kind) => whyCannotCall(actor, todos[kind].access) === undefined);
    return Promise.all(open.map(async (kind) => ({ kind, ...(await this.todo.tally(kind, scope, moments)) })));
  }
}
