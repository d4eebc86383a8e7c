import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { RecordModule } from '../record/record.module.js';
import { MarketRecord } from '../record/record.entity.js';
import { RegionCountsModule } from '../region/region-counts.module.js';
import { MapController } from './map.controller.js';
import { MapKeeper } from './map-keeper.js';
import { MapRepository } from './map.repository.js';
import { MapService } from './map.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([MarketRecord]), ChallengeModule, RecordModule, RegionCountsModule],
  controllers: [MapController],
  providers: [MapKeeper, MapRepository, MapService],
  exports: [MapService],
})
export class MapModule {}
