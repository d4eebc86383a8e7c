import { Injectable } from '@nestjs/common';
import type { RecordCard, RecordDetail } from '@market/contract/record';
import { Clock } from '../../common/clock.js';
import { found } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { FreeSlots } from './free-slots.js';
import { publicVersions } from './history.view.js';
import { facetKeys, recordFilter, type RecordFilter } from './record-filter.js';
import { RecordLinks } from './record-links.js';
import { positionIn } from './record-order.js';
import type { CardRow } from './record-rows.js';
import { publicOrders, RecordRepository } from './record.repository.js';
import { recordCard, recordDetail } from './record.view.js';

/** A reader wants the last changes, not the archive. */
const MAX_SHOWN_VERSIONS = 20;

type FacetCounts = Out<'GET /records/facets'>;

/** 公开记录：what anyone may look up. */
@Injectable()
export class RecordService {
  constructor(
    private readonly records: RecordRepository,
    private readonly links: RecordLinks,
    private readonly freeSlots: FreeSlots,
    private readonly regions: RegionCatalog,
    private readonly clock: Clock,
  ) {}

  async list({ query }: In<'GET /records'>): Promise<Out<'GET /records'>> {
    const filter = this.filter(query);
    if (filter.types.length === 0) return { items: [], nextCursor: null, total: 0 };
    const [rows, total] = await Promise.all([this.records.list(filter, query), this.records.count(filter)]);
    const free = await this.freeSlots.of(rows);
    const view = (row: CardRow): RecordCard => ({ ...recordCard(row), ...free.get(row.id) });
    return { ...pageFrom(rows, query.limit, positionIn(publicOrders[query.sort]), view), total };
  }

  /** The newest of what is valid now, for the first screen. */
  async latest(asked: Parameters<typeof recordFilter>[0], limit: number): Promise<RecordCard[]> {
    const rows = await this.records.list(this.filter(asked), { sort: 'newest', limit });
    return rows.slice(0, limit).map(recordCard);
  }

  async get({ params }: In<'GET /records/{id}'>): Promise<RecordDetail> {
    const row = found(await this.records.find(params.id));
    return recordDetail(row, await this.links.of(row));
  }

  async history({ params }: In<'GET /records/{id}/versions'>): Promise<Out<'GET /records/{id}/versions'>> {
    const { head, accepted, total } = found(await this.records.versions(params.id, MAX_SHOWN_VERSIONS + 1));
    const items = publicVersions(head, accepted, MAX_SHOWN_VERSIONS);
    return { items, earlier: total - items.length };
  }

  /** What another choice would give: the counts of a facet ignore what is chosen of that facet itself. */
  async facets({ query }: In<'GET /records/facets'>): Promise<FacetCounts> {
    const filter = this.filter(query);
    if (filter.types.length === 0) return { facets: [], regions: [], types: [] };
    const section = this.filter({ ...query, type: undefined, facets: undefined });
    const chosen = [...filter.facets.keys()];
    const others = facetKeys(filter.types).filter((key) => !chosen.includes(key));
    const [types, regions, ...counted] = await Promise.all([
      this.records.countTypes(section),
      this.records.countRegions({ ...filter, regions: [] }),
      ...(others.length > 0 ? [this.records.countFacets(filter, others)] : []),
      ...chosen.map((key) => this.records.countFacets(without(filter, key), [key])),
    ]);
    return { facets: counted.flat(), regions, types };
  }

  /** How many records of a type one place has for each choice of a field. */
  async countsOf(type: string, key: string, region: string): Promise<{ name: string; count: number }[]> {
    const counted = await this.records.countFacets(this.filter({ type, region }), [key]);
    return counted.map(({ value, count }) => ({ name: value, count }));
  }

  private filter(asked: Parameters<typeof recordFilter>[0]): RecordFilter {
    const filter = recordFilter(asked, this.clock.now());
    for (const code of filter.regions) this.regions.get(code);
    return filter;
  }
}

const without = (filter: RecordFilter, key: string): RecordFilter => ({
  ...filter,
  facets: new Map([...filter.facets].filter(([other]) => other !== key)),
});
