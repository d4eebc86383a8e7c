import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { HealthService } from './health.service.js';
import { OverviewService } from './overview.service.js';

@Controller()
export class StatisticsController {
  constructor(
    private readonly overview: OverviewService,
    private readonly health: HealthService,
  ) {}

  @Operation('GET /staff/statistics/overview')
  get(@CallerParam() caller: Caller) {
    return this.overview.get(caller);
  }

  @Operation('GET /staff/statistics/todos')
  todos(@CallerParam() caller: Caller) {
    return this.overview.todos(caller);
  }

  @Operation('GET /staff/statistics/health')
  explain(@CallerParam() caller: Caller, @Input() input: In<'GET /staff/statistics/health'>) {
    return this.health.explain(caller, input);
  }

  @Operation('GET /staff/statistics/health/export')
  sheet(@CallerParam() caller: Caller) {
    return this.health.sheet(caller);
  }
}
