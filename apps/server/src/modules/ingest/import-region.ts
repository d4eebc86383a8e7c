import type { RegionCatalog } from '../region/region-catalog.js';
import { placeNamesOf } from './places/place-names.js';
import type { ImportRegion } from './record/sheet-context.js';

/** A region with what an import has to know of it; undefined when the market does not have it. */
export function importRegion(regions: RegionCatalog, code: string): ImportRegion | undefined {
  const region = regions.find(code);
  return region && { code, name: region.name, bureauName: region.bureau.name, places: placeNamesOf(code) };
}
