import { Injectable } from '@nestjs/common';
import { RegionCatalog } from '../region/region-catalog.js';
import { regionNames } from '../region/region-names.js';

/** The names of a place, by which everything in it is found. */
@Injectable()
export class PlaceWords {
  private readonly words: ReadonlyMap<string, string>;

  constructor(regions: RegionCatalog) {
    this.words = new Map(regions.all.map((region) => [region.code, regionNames(region).names.join(' ')]));
  }

  of(code: string): string {
    return this.words.get(code) ?? '';
  }
}
