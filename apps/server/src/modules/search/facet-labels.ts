import { Injectable } from '@nestjs/common';
import { publicRecordTypes } from '@market/contract/record';
import {
  amountBands,
  searchGroupLabels,
  searchGroups,
  type SearchFacet,
  type SearchGroup,
  type SearchResult,
} from '@market/contract/search';
import type { Found } from '../../integrations/search/search.port.js';
import { RegionCatalog } from '../region/region-catalog.js';

const SHOWN = 20;

/** What a reader sees of the values a search is narrowed by, in the order in which the market names them; others by how many there are. */
@Injectable()
export class FacetLabels {
  private readonly known: Partial<Record<SearchFacet, ReadonlyMap<string, string>>>;

  constructor(regions: RegionCatalog) {
    this.known = {
      group: new Map(searchGroups.map((group: SearchGroup) => [group, searchGroupLabels[group]])),
      region: new Map(regions.all.map(({ code, shortName }) => [code, shortName])),
      type: new Map([['challenge', '榜单'], ...publicRecordTypes.map(({ type, label }) => [type, label] as const)]),
      amount: new Map(amountBands.map(({ key, label }) => [key, label])),
    };
  }

  view(facets: Found['facets']): SearchResult['facets'] {
    return facets
      .filter(({ values }) => values.length > 0)
      .map(({ key, values }) => {
        const known = this.known[key];
        const order = [...(known?.keys() ?? [])];
        const sorted = [...values].sort((a, b) =>
          known ? order.indexOf(a.value) - order.indexOf(b.value) : b.count - a.count,
        );
        const shown = sorted.filter(({ value }) => !known || known.has(value)).slice(0, SHOWN);
        return { key, values: shown.map(({ value, count }) => ({ value, label: known?.get(value) ?? value, count })) };
      });
  }
}
