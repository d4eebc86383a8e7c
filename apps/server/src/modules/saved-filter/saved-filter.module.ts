import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegionModule } from '../region/region.module.js';
import { SavedFilterController } from './saved-filter.controller.js';
import { SavedFilter } from './saved-filter.entity.js';
import { SavedFilterRepository } from './saved-filter.repository.js';
import { SavedFilterService } from './saved-filter.service.js';
import { WatchService } from './watch.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([SavedFilter]), RegionModule],
  controllers: [SavedFilterController],
  providers: [SavedFilterRepository, SavedFilterService, WatchService],
})
export class SavedFilterModule {}
