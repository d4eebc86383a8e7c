import { Injectable } from '@nestjs/common';
import { challengeStates, type ChallengeState } from '@market/contract/challenge';
import { DataSource } from 'typeorm';
import type { RegionScope } from '../../common/scope.js';
import { withinScope } from '../../common/within-scope.js';
import { instantFrom } from '../../database/engine.js';
import { ChallengeStepRow } from '../challenge/challenge-step.entity.js';
import { Challenge } from '../challenge/challenge.entity.js';

/** When one challenge first came into each state, as milliseconds, and from where it failed. */
export interface Course {
  regionCode: string;
  bidCount: number;
  arrivals: Partial<Record<ChallengeState, number>>;
  failedFrom?: ChallengeState;
}

interface Row {
  id: string;
  regionCode: string;
  bidCount: number | string;
  fromState: string;
  state: string;
  at: string | Date;
}

@Injectable()
export class FunnelRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Of every challenge of the scope submitted since `since`; and the query itself. */
  async courses(scope: RegionScope, since: Date): Promise<{ courses: Course[]; text: string }> {
    const query = this.dataSource
      .createQueryBuilder(Challenge, 'c')
      .innerJoin(ChallengeStepRow, 's', 's.challengeId = c.id')
      .select('c.id', 'id')
      .addSelect('c.regionCode', 'regionCode')
      .addSelect('c.bidCount', 'bidCount')
      .addSelect('s.fromState', 'fromState')
      .addSelect('s.toState', 'state')
      .addSelect('MIN(s.at)', 'at')
      .where('c.submittedAt >= :since', { since });
    withinScope(query, scope);
    for (const column of ['c.id', 'c.regionCode', 'c.bidCount', 's.fromState', 's.toState']) query.addGroupBy(column);
    const rows = await query.getRawMany<Row>();
    const courses = new Map<string, Course>();
    for (const row of rows) {
      const state = known(row.state);
      if (!state) continue;
      const { regionCode, bidCount } = row;
      const course = courses.get(row.id) ?? { regionCode, bidCount: Number(bidCount), arrivals: {} };
      const at = instantFrom(row.at).getTime();
      course.arrivals[state] = Math.min(at, course.arrivals[state] ?? at);
      const from = known(row.fromState);
      if (state === 'failed' && from) course.failedFrom = from;
      courses.set(row.id, course);
    }
    return { courses: [...courses.values()], text: query.getQuery() };
  }
}

const known = (text: string): ChallengeState | undefined => challengeStates.find((state) => state === text);
