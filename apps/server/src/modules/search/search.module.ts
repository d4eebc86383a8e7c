import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { PortalModule } from '../portal/portal.module.js';
import { RecordModule } from '../record/record.module.js';
import { ChallengeSource } from './challenge-source.js';
import { FacetLabels } from './facet-labels.js';
import { FrequentSearch } from './frequent-search.entity.js';
import { FrequentSearchRepository } from './frequent-search.repository.js';
import { FrequentSearches } from './frequent-searches.js';
import { IndexBuilder } from './index-builder.js';
import { IndexFollower } from './index-follower.js';
import { PlaceWords } from './place-words.js';
import { RecordSource } from './record-source.js';
import { RegionSource } from './region-source.js';
import { SearchSources } from './search-sources.js';
import { SearchController } from './search.controller.js';
import { SearchService } from './search.service.js';
import { Vocabulary } from './vocabulary.js';

@Module({
  imports: [TypeOrmModule.forFeature([FrequentSearch]), ChallengeModule, PortalModule, RecordModule],
  controllers: [SearchController],
  providers: [
    ChallengeSource,
    FacetLabels,
    FrequentSearchRepository,
    FrequentSearches,
    IndexBuilder,
    IndexFollower,
    PlaceWords,
    RecordSource,
    RegionSource,
    SearchService,
    SearchSources,
    Vocabulary,
  ],
})
export class SearchModule {}
