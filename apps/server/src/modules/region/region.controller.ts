import { Controller } from '@nestjs/common';
import { publicRecordTypes } from '@market/contract/record';
import type { Region, RegionView } from '@market/contract/region';
import { Input, Operation, type In, type Out } from '../../common/operation.decorator.js';
import { found } from '../../common/domain-error.js';
import { PortalReads } from '../portal/portal-reads.js';
import { figuresOf, inRegion, openOf } from './figures.js';
import { RegionCatalog } from './region-catalog.js';
import { RegionCounts } from './region-counts.js';

@Controller()
export class RegionController {
  constructor(
    private readonly regions: RegionCatalog,
    private readonly counts: RegionCounts,
    private readonly portals: PortalReads,
  ) {}

  @Operation('GET /regions')
  list(): Out<'GET /regions'> {
    const items = this.regions.all.map(regionView);
    return { items, nextCursor: null, total: items.length };
  }

  @Operation('GET /regions/{code}')
  async get(@Input() { params }: In<'GET /regions/{code}'>): Promise<Out<'GET /regions/{code}'>> {
    const region = found(this.regions.find(params.code));
    const counts = inRegion(await this.counts.get(), region.code);
    return {
      region: regionView(region),
      portals: await this.portals.list(region.code),
      figures: figuresOf(counts),
      recordCounts: publicRecordTypes.flatMap(({ type, section, label }) => {
        const count = counts.records.find((row) => row.recordType === type)?.count;
        return count ? [{ recordType: type, section, label, count }] : [];
      }),
      openChallenges: openOf(counts),
    };
  }
}

const regionView = ({ portals: _, ...view }: Region): RegionView => view;
