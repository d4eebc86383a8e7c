import { Module } from '@nestjs/common';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { RecordModule } from '../record/record.module.js';
import { RegionCountsModule } from '../region/region-counts.module.js';
import { HomeController } from './home.controller.js';
import { HomeService } from './home.service.js';

@Module({
  imports: [ChallengeModule, RecordModule, RegionCountsModule],
  controllers: [HomeController],
  providers: [HomeService],
})
export class HomeModule {}
