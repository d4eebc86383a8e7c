import { Injectable } from '@nestjs/common';
import type { RegionPage } from '@market/contract/home';
import type { MapFigures } from '@market/contract/map';
import { Clock } from '../../common/clock.js';
import { found } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { ShortCache } from '../../common/short-cache.js';
import { ChallengeReads } from '../challenge/challenge-reads.js';
import { MapService } from '../map/map.service.js';
import { RecordService } from '../record/record.service.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { RegionFacts } from '../region/region-facts.js';
import { HealthService } from '../statistics/health.service.js';

const KEPT_MS = 5_000;
const SHOWN = 3;
const INDUSTRIES = 8;

/** 城市页. Kept for a moment for each place, as the home page is. */
@Injectable()
export class RegionPageService {
  private readonly pages: ReadonlyMap<string, ShortCache<RegionPage>>;

  constructor(
    private readonly facts: RegionFacts,
    private readonly health: HealthService,
    private readonly records: RecordService,
    private readonly challenges: ChallengeReads,
    private readonly map: MapService,
    private readonly clock: Clock,
    regions: RegionCatalog,
  ) {
    this.pages = new Map(regions.all.map(({ code }) => [code, new ShortCache(KEPT_MS, () => this.view(code))]));
  }

  get({ params }: In<'GET /regions/{code}/page'>): Promise<RegionPage> {
    return found(this.pages.get(params.code)).get();
  }

  private async view(code: string): Promise<RegionPage> {
    const newest = (type: string) => this.records.latest({ type, region: code }, SHOWN);
    const [detail, freshness, industries, institutions, platforms, carriers, policies, challenges, flows] =
      await Promise.all([
        this.facts.of(code),
        this.health.freshnessOf(code),
        this.records.countsOf('carrier', 'industries', code),
        newest('institution'),
        newest('platform'),
        newest('carrier'),
        this.records.latest({ section: 'policy', lens: 'present', region: code }, SHOWN),
        this.challenges.latest(SHOWN, code),
        this.map.flows(),
      ]);
    return {
      ...detail,
      asOf: this.clock.now().toISOString(),
      freshness,
      industries: mostFirst(industries).slice(0, INDUSTRIES),
      institutions,
      platforms,
      carriers,
      policies,
      challenges,
      partners: partnersOf(code, flows),
    };
  }
}

const mostFirst = <Row extends { count: number }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => b.count - a.count);

export const partnersOf = (code: string, flows: MapFigures['flows']): RegionPage['partners'] =>
  mostFirst(
    flows.flatMap(({ between: [a, b], past, present, future }) => {
      const other = a === code ? b : b === code ? a : undefined;
      return other === undefined ? [] : [{ regionCode: other, count: past + present + future }];
    }),
  );
