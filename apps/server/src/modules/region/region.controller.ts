import { Controller } from '@nestjs/common';
import { publicRecordTypes } from '@market/contract/record';
import { Input, Operation, type In, type Out } from '../../common/operation.decorator.js';
import { found } from '../../common/domain-error.js';
import { figuresOf, inRegion, openOf } from './figures.js';
import { RegionCatalog } from './region-catalog.js';
import { RegionCounts } from './region-counts.js';

@Controller()
export class RegionController {
  constructor(
    private readonly regions: RegionCatalog,
    private readonly counts: RegionCounts,
  ) {}

  @Operation('GET /regions')
  list(): Out<'GET /regions'> {
    const items = [...this.regions.all];
    return { items, nextCursor: null, total: items.length };
  }

  @Operation('GET /regions/{code}')
  async get(@Input() { params }: In<'GET /regions/{code}'>): Promise<Out<'GET /regions/{code}'>> {
    const region = found(this.regions.find(params.code));
    const counts = inRegion(await this.counts.get(), region.code);
    return {
      region,
      figures: figuresOf(counts),
      recordCounts: publicRecordTypes.flatMap(({ type, section, label }) => {
        const count = counts.records.find((row) => row.recordType === type)?.count;
        return count ? [{ recordType: type, section, label, count }] : [];
      }),
      openChallenges: openOf(counts),
    };
  }
}
