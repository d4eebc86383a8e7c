import { Controller } from '@nestjs/common';
import { found } from '../../common/domain-error.js';
import { Input, Operation, type In, type Out } from '../../common/operation.decorator.js';
import { ChallengeRuleBook } from './challenge-rules.js';
import { RegionCatalog } from './region-catalog.js';
import { RegionFacts, regionView } from './region-facts.js';

@Controller()
export class RegionController {
  constructor(
    private readonly regions: RegionCatalog,
    private readonly facts: RegionFacts,
    private readonly ruleBook: ChallengeRuleBook,
  ) {}

  @Operation('GET /regions')
  list(): Out<'GET /regions'> {
    const items = this.regions.all.map(regionView);
    return { items, nextCursor: null, total: items.length };
  }

  @Operation('GET /regions/{code}')
  get(@Input() { params }: In<'GET /regions/{code}'>): Promise<Out<'GET /regions/{code}'>> {
    return this.facts.of(params.code);
  }

  @Operation('GET /regions/{code}/challenge-rules')
  rules(@Input() { params }: In<'GET /regions/{code}/challenge-rules'>): Out<'GET /regions/{code}/challenge-rules'> {
    return found(this.ruleBook.find(params.code));
  }
}
