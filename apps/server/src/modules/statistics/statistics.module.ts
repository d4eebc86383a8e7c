import { Module } from '@nestjs/common';
import { RegionCountsModule } from '../region/region-counts.module.js';
import { FunnelRepository } from './funnel.repository.js';
import { HealthSweepRepository } from './health-sweep.repository.js';
import { HealthSweepService } from './health-sweep.service.js';
import { HealthRepository } from './health.repository.js';
import { HealthService } from './health.service.js';
import { OverviewService } from './overview.service.js';
import { StatisticsController } from './statistics.controller.js';
import { TodoRepository } from './todo.repository.js';

@Module({
  imports: [RegionCountsModule],
  controllers: [StatisticsController],
  providers: [
    FunnelRepository,
    HealthRepository,
    HealthService,
    HealthSweepRepository,
    HealthSweepService,
    OverviewService,
    TodoRepository,
  ],
  exports: [HealthService],
})
export class StatisticsModule {}
