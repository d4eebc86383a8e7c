import { Injectable } from '@nestjs/common';
import { listOfChallenge } from '@market/contract/lists';
import {
  bboxFrom,
  layersFrom,
  MOST_BUBBLES,
  REGION_BUBBLES_BELOW,
  type MapClusters,
  type MapFigures,
} from '@market/contract/map';
import { lenses, mapLayers, type Lens, type MapLayer } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import { regionOutlines, unprojectX, unprojectY, type Bubble, type View } from '@market/geo';
import { Clock } from '../../common/clock.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { decodeCursor, pageFrom } from '../../common/paging.js';
import { ShortCache } from '../../common/short-cache.js';
import { ChallengeFigures } from '../challenge/challenge-figures.js';
import { RecordRepository } from '../record/record.repository.js';
import { recordCard } from '../record/record.view.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { RegionCounts } from '../region/region-counts.js';
import { regionNames } from '../region/region-names.js';
import { flowsOf, type Cooperation } from './flows.js';
import { groupOf, type MapIndex } from './map-index.js';
import { MapKeeper } from './map-keeper.js';

type Asked = Pick<In<'GET /map/clusters'>['query'], 'bbox' | 'layers' | 'lens' | 'region'>;
const KEPT_MS = 5_000;

/** 一图：from this node's own map; only the records of a page are read again from the database. */
@Injectable()
export class MapService {
  private readonly cooperation = new ShortCache(KEPT_MS, async () => flowsOf(await this.cooperations()));

  constructor(
    private readonly keeper: MapKeeper,
    private readonly records: RecordRepository,
    private readonly challenges: ChallengeFigures,
    private readonly counts: RegionCounts,
    private readonly regions: RegionCatalog,
    private readonly clock: Clock,
  ) {}

  async clusters({ query }: In<'GET /map/clusters'>): Promise<MapClusters> {
    const index = await this.keeper.index();
    const groups = groupsOf(query);
    const codes = this.codes(query.region);
    const bubbles =
      query.zoom < REGION_BUBBLES_BELOW
        ? codes.flatMap((code) => regionBubble(index, code, groups))
        : index.bubblesIn(viewOf(query, groups, query.zoom), MOST_BUBBLES);
    const unplaced = codes.reduce((sum, code) => sum + index.countOf(code, groups) - index.placedOf(code, groups), 0);
    return { asOf: this.clock.now().toISOString(), bubbles: bubbles.map(rounded), unplaced };
  }

  async page({ query }: In<'GET /map/records'>): Promise<Out<'GET /map/records'>> {
    const index = await this.keeper.index();
    this.codes(query.region);
    const ids = index.idsIn(viewOf(query, groupsOf(query), Infinity));
    const after = decodeCursor(query.cursor)?.id ?? '';
    const left = ids.filter((id) => id > after).slice(0, query.limit + 1);
    const { items, nextCursor } = pageFrom(
      left,
      query.limit,
      (id) => ({ value: id, id }),
      (id) => id,
    );
    return { items: (await this.records.cards(items)).map(recordCard), nextCursor, total: ids.length };
  }

  /** 合作项数, of each pair of places once. */
  flows(): Promise<MapFigures['flows']> {
    return this.cooperation.get();
  }

  async figures(): Promise<MapFigures> {
    const [index, { challenges }, flows] = await Promise.all([
      this.keeper.index(),
      this.counts.get(),
      this.cooperation.get(),
    ]);
    const openIn = (code: string): number =>
      challenges
        .filter(({ regionCode, state }) => regionCode === code && listOfChallenge(state) === 'need')
        .reduce((sum, { count }) => sum + count, 0);
    const regions = this.regions.all.map(({ code }) => {
      const count = (layer: MapLayer, lens: Lens) =>
        index.countOf(code, [groupOf(layer, lens)]) + (layer === 'need' && lens === 'present' ? openIn(code) : 0);
      const layers = mapLayers.map((layer) => ({
        layer,
        past: count(layer, 'past'),
        present: count(layer, 'present'),
        future: count(layer, 'future'),
      }));
      return { code, layers: layers.filter((each) => lenses.some((lens) => each[lens] > 0)) };
    });
    return { asOf: this.clock.now().toISOString(), regions, flows };
  }

  private codes(region: string | undefined): string[] {
    return region === undefined ? this.regions.all.map(({ code }) => code) : [this.regions.get(region).code];
  }

  private async cooperations(): Promise<Cooperation[]> {
    const [records, awarded] = await Promise.all([
      this.records.countByPartnerAndLens(isoDay(this.clock.now())),
      this.challenges.countByWinner(),
    ]);
    const codeOf = new Map(
      this.regions.all.flatMap((region) => regionNames(region).names.map((name) => [name, region.code])),
    );
    return [
      ...records.flatMap(({ regionCode: from, partner, lens, count }) => {
        const to = codeOf.get(partner);
        return to ? [{ from, to, lens, count }] : [];
      }),
      ...awarded.map(({ regionCode: from, winnerRegion: to, count }) => ({
        from,
        to,
        lens: 'present' as const,
        count,
      })),
    ];
  }
}

const groupsOf = ({ layers, lens }: Asked): number[] => layersFrom(layers).map((layer) => groupOf(layer, lens));

function viewOf({ bbox, region }: Asked, groups: readonly number[], zoom: number): View {
  const [west = 0, south = 0, east = 0, north = 0] = bboxFrom(bbox);
  return { bounds: [west, south, east, north], zoom, groups, regionCode: region };
}

/** Counts also what has no place; stands where the region's name is written. */
function regionBubble(index: MapIndex, code: string, groups: readonly number[]): Bubble[] {
  const count = index.countOf(code, groups);
  const label = regionOutlines().find((outline) => outline.code === code)?.label;
  if (!label || count === 0) return [];
  return [
    {
      id: code,
      regionCode: code,
      count,
      lng: unprojectX(label[0]),
      lat: unprojectY(label[1]),
      zoomTo: REGION_BUBBLES_BELOW + 1,
    },
  ];
}

/** A metre is enough. */
const rounded = (bubble: Bubble): Bubble => ({
  ...bubble,
  lng: Math.round(bubble.lng * 1e5) / 1e5,
  lat: Math.round(bubble.lat * 1e5) / 1e5,
});
