import { Global, Module } from '@nestjs/common';
import { ChallengeRuleBook } from './challenge-rules.js';
import { RegionCatalog } from './region-catalog.js';

/** The places themselves. What is counted there stands in RegionCountsModule, which needs the topics it counts. */
@Global()
@Module({ providers: [ChallengeRuleBook, RegionCatalog], exports: [ChallengeRuleBook, RegionCatalog] })
export class RegionModule {}
