import { Module } from '@nestjs/common';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { PortalModule } from '../portal/portal.module.js';
import { RecordModule } from '../record/record.module.js';
import { RegionFacts } from './region-facts.js';
import { RegionController } from './region.controller.js';
import { RegionCounts } from './region-counts.js';

@Module({
  imports: [ChallengeModule, PortalModule, RecordModule],
  controllers: [RegionController],
  providers: [RegionCounts, RegionFacts],
  exports: [RegionCounts, RegionFacts],
})
export class RegionCountsModule {}
