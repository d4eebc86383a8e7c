import { Injectable } from '@nestjs/common';
import { publicRecordTypes } from '@market/contract/record';
import type { Region, RegionView } from '@market/contract/region';
import { found } from '../../common/domain-error.js';
import type { Out } from '../../common/operation.decorator.js';
import { PortalReads } from '../portal/portal-reads.js';
import { figuresOf, inRegion, openOf } from './figures.js';
import { RegionCatalog } from './region-catalog.js';
import { RegionCounts } from './region-counts.js';

/** What is known and counted of one place. */
@Injectable()
export class RegionFacts {
  constructor(
    private readonly regions: RegionCatalog,
    private readonly counts: RegionCounts,
    private readonly portals: PortalReads,
  ) {}

  async of(code: string): Promise<Out<'GET /regions/{code}'>> {
    const region = found(this.regions.find(code));
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

export const regionView = ({ portals: _, ...view }: Region): RegionView => view;
