import { Injectable } from '@nestjs/common';
import { challengeStates, type ChallengeState } from '@market/contract/challenge';
import { DataSource } from 'typeorm';
import type { RegionScope } from '../../common/scope.js';
import { instantFrom } from '../../database/engine.js';
import { ChallengeStepRow } from '../challenge/challenge-step.entity.js';
import { Challenge } from '../challenge/challenge.entity.js';

/** When one challenge first came into each state, as milliseconds. */
export type Arrivals = Partial<Record<ChallengeState, number>>;

@Injectable()
export class FunnelRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Of every challenge of the scope submitted since `since`. */
  async arrivals(scope: RegionScope, since: Date): Promise<Arrivals[]> {
    const query = this.dataSource
      .createQueryBuilder(ChallengeStepRow, 's')
      .innerJoin(Challenge, 'c', 'c.id = s.challengeId')
      .select('s.challengeId', 'id')
      .addSelect('s.toState', 'state')
      .addSelect('MIN(s.at)', 'at')
      .where('c.submittedAt >= :since', { since });
    if (scope.codes !== 'all') query.andWhere('c.regionCode IN (:...codes)', { codes: scope.codes });
    const rows = await query
      .groupBy('s.challengeId')
      .addGroupBy('s.toState')
      .getRawMany<{ id: string; state: string; at: string | Date }>();
    const challenges = new Map<string, Arrivals>();
    for (const row of rows) {
      const state = challengeStates.find((known) => known === row.state);
      if (!state) continue;
      const arrivals = challenges.get(row.id) ?? {};
      arrivals[state] = instantFrom(row.at).getTime();
      challenges.set(row.id, arrivals);
    }
    return [...challenges.values()];
  }
}
