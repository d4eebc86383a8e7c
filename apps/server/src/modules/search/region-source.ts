import { Injectable } from '@nestjs/common';
import { sayFor } from '@market/contract/language';
import type { Region } from '@market/contract/region';
import type { Language } from '@market/contract/shared';
import type { SearchDocument } from '../../integrations/search/search.port.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { PlaceWords } from './place-words.js';
import { keyOf, type HitText, type SearchSource } from './search-source.js';

/** The places themselves, as the configuration has them. */
@Injectable()
export class RegionSource implements SearchSource {
  readonly kind = 'region';
  readonly topics = {};

  constructor(
    private readonly regions: RegionCatalog,
    private readonly places: PlaceWords,
  ) {}

  async documents(codes: readonly string[]): Promise<SearchDocument[]> {
    return this.known(codes).map((region) => this.document(region));
  }

  async *all(): AsyncGenerator<SearchDocument[]> {
    yield this.regions.all.map((region) => this.document(region));
  }

  async read(codes: readonly string[], language: Language): Promise<HitText[]> {
    return this.known(codes).map((region) => hitText(region, language));
  }

  private known = (codes: readonly string[]): Region[] => codes.flatMap((code) => this.regions.find(code) ?? []);

  private document(region: Region): SearchDocument {
    return {
      key: keyOf(this.kind, region.code),
      title: region.shortName,
      names: [region.bureau.name, region.englishName],
      numbers: [],
      text: [this.places.of(region.code), ...region.portals.map(({ name }) => name)].join('\n'),
      facets: { group: ['region'], region: [region.code] },
      publishedAt: 0,
      deadline: null,
      over: false,
    };
  }
}

const hitText = ({ code, shortName, englishName, name, bureau, portals }: Region, language: Language): HitText => ({
  kind: 'region',
  id: code,
  group: 'region',
  typeLabel: sayFor(language)('城市'),
  regionCode: code,
  title: language === 'en' ? englishName : shortName,
  by: bureau.name,
  line: name,
  figure: '',
  tag: null,
  deadline: null,
  demo: false,
  names: [bureau.name],
  text: () => portals.map((portal) => portal.name).join('\n'),
});
