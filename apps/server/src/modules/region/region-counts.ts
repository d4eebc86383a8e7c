import { Injectable } from '@nestjs/common';
import { ShortCache } from '../../common/short-cache.js';
import { ChallengeFigures } from '../challenge/challenge-figures.js';
import { RecordRepository } from '../record/record.repository.js';
import type { Counts } from './figures.js';

const KEPT_MS = 3_000;

/** Two grouped counts answer for all places; everybody who asks in the same moment gets the same ones. */
@Injectable()
export class RegionCounts {
  private readonly cache: ShortCache<Counts>;

  constructor(records: RecordRepository, challenges: ChallengeFigures) {
    this.cache = new ShortCache(KEPT_MS, async () => {
      const [recordCounts, challengeCounts] = await Promise.all([
        records.countByRegionAndType(),
        challenges.countByRegion(),
      ]);
      return { records: recordCounts, challenges: challengeCounts };
    });
  }

  get(): Promise<Counts> {
    return this.cache.get();
  }
}
