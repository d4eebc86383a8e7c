import { Injectable } from '@nestjs/common';
import { sayFor } from '@market/contract/language';
import type { Region } from '@market/contract/region';
import type { Language } from '@market/contract/shared';
import type { SearchDocument } from '../../integrations/search/search.port.js';
import { PortalReads } from '../portal/portal-reads.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { PlaceWords } from './place-words.js';
import { idIn, keyOf, type HitText, type SearchSource } from './search-source.js';

interface Place extends Region {
  /** Of its platforms, as its bureau keeps them. */
  platforms: readonly string[];
}

/** The places themselves, found by their platforms' names as well. */
@Injectable()
export class RegionSource implements SearchSource {
  readonly kind = 'region';
  readonly topics = { 'portal.changed': idIn('regionCode') };

  constructor(
    private readonly regions: RegionCatalog,
    private readonly places: PlaceWords,
    private readonly portals: PortalReads,
  ) {}

  async documents(codes: readonly string[]): Promise<SearchDocument[]> {
    return (await this.known(codes)).map((place) => this.document(place));
  }

  async *all(): AsyncGenerator<SearchDocument[]> {
    yield await this.documents(this.regions.all.map(({ code }) => code));
  }

  async read(codes: readonly string[], language: Language): Promise<HitText[]> {
    return (await this.known(codes)).map((place) => hitText(place, language));
  }

  private async known(codes: readonly string[]): Promise<Place[]> {
    const regions = codes.flatMap((code) => this.regions.find(code) ?? []);
    if (regions.length === 0) return [];
    const portals = await this.portals.list();
    const namesOf = (region: Region): string[] =>
      portals.filter(({ regionCode }) => regionCode === region.code).map(({ name }) => name);
    return regions.map((region) => ({ ...region, platforms: namesOf(region) }));
  }

  private document(place: Place): SearchDocument {
    return {
      key: keyOf(this.kind, place.code),
      title: place.shortName,
      names: [place.bureau.name, place.englishName],
      numbers: [],
      text: [this.places.of(place.code), ...place.platforms].join('\n'),
      facets: { group: ['region'], region: [place.code] },
      publishedAt: 0,
      deadline: null,
      over: false,
    };
  }
}

const hitText = ({ code, shortName, englishName, name, bureau, platforms }: Place, language: Language): HitText => ({
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
  text: () => platforms.join('\n'),
});
