import { Global, Module } from '@nestjs/common';
import { RegionCatalog } from './region-catalog.js';

/** The places themselves. What is counted there stands in RegionCountsModule, which needs the topics it counts. */
@Global()
@Module({ providers: [RegionCatalog], exports: [RegionCatalog] })
export class RegionModule {}
