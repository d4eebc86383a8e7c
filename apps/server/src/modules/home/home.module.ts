import { Module } from '@nestjs/common';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { MapModule } from '../map/map.module.js';
import { RecordModule } from '../record/record.module.js';
import { RegionCountsModule } from '../region/region-counts.module.js';
import { StatisticsModule } from '../statistics/statistics.module.js';
import { HomeController } from './home.controller.js';
import { HomeService } from './home.service.js';
import { RegionPageService } from './region-page.service.js';

@Module({
  imports: [ChallengeModule, MapModule, RecordModule, RegionCountsModule, StatisticsModule],
  controllers: [HomeController],
  providers: [HomeService, RegionPageService],
})
export class HomeModule {}
