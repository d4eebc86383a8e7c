import { Injectable } from '@nestjs/common';
import type { HomeView } from '@market/contract/home';
import { Clock } from '../../common/clock.js';
import { ShortCache } from '../../common/short-cache.js';
import { AppConfig } from '../../config/app-config.js';
import { ChallengeReads } from '../challenge/challenge-reads.js';
import { RecordService } from '../record/record.service.js';
import { figuresOf, inRegion, openOf } from '../region/figures.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { RegionCounts } from '../region/region-counts.js';

const KEPT_MS = 5_000;
const CHALLENGES = 6;
const POLICIES = 5;
/** 首页只放还有效的政策。 */
const validPolicies = { section: 'policy', lens: 'present' } as const;

@Injectable()
export class HomeService {
  private readonly cache = new ShortCache(KEPT_MS, async () => JSON.stringify(await this.view()));

  constructor(
    private readonly regions: RegionCatalog,
    private readonly counts: RegionCounts,
    private readonly challenges: ChallengeReads,
    private readonly records: RecordService,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /** The serialised answer, the same one for every reader of these seconds. */
  text(): Promise<string> {
    return this.cache.get();
  }

  private async view(): Promise<HomeView> {
    const [counts, latestChallenges, policyNews] = await Promise.all([
      this.counts.get(),
      this.challenges.latest(CHALLENGES),
      this.records.latest(validPolicies, POLICIES),
    ]);
    return {
      asOf: this.clock.now().toISOString(),
      totals: figuresOf(counts),
      regions: this.regions.all.map(({ code, shortName, bank }) => ({
        code,
        shortName,
        bank,
        figures: figuresOf(inRegion(counts, code)),
      })),
      openChallenges: openOf(counts),
      latestChallenges,
      policyNews,
      host: {
        organizer: this.config.organizer,
        filingNumber: this.config.filingNumber,
        mapReviewNumber: this.config.mapReviewNumber,
        baseMap: this.config.baseMap && {
          tiles: [...this.config.baseMap.tiles],
          attribution: this.config.baseMap.attribution,
        },
      },
    };
  }
}
