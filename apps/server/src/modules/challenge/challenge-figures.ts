import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { publicStates, type ChallengeState, type RewardRange } from '@market/contract/challenge';
import { challengeStatesOn } from '@market/contract/lists';
import { Repository } from 'typeorm';
import { Bid } from '../bid/bid.entity.js';
import { Organization } from '../organization/organization.entity.js';
import { KNOWN_TO_ALL } from './challenge-reads.js';
import { Challenge } from './challenge.entity.js';

/** Enough to say what is usual. */
const COMPARED = 200;

/** What is counted of the challenges the public knows of. */
@Injectable()
export class ChallengeFigures {
  constructor(@InjectRepository(Challenge) private readonly challenges: Repository<Challenge>) {}

  /** Of the newest public challenges of a field that name an amount. */
  async rewardsOf(field: string): Promise<RewardRange> {
    const rows = await this.challenges
      .createQueryBuilder('c')
      .select('c.rewardFen', 'rewardFen')
      .where('c.field = :field AND c.rewardFen > 0', { field })
      .andWhere(`c.state IN (:...states) AND ${KNOWN_TO_ALL}`, { states: publicStates })
      .orderBy('c.publishedAt', 'DESC')
      .limit(COMPARED)
      .getRawMany<{ rewardFen: string | number }>();
    const rewards = rows.map(({ rewardFen }) => Number(rewardFen)).sort((a, b) => a - b);
    const at = (share: number): number => rewards[Math.floor((rewards.length - 1) * share)] ?? 0;
    return { low: at(0.25), high: at(0.75), count: rewards.length };
  }

  /** How many challenges each region has in each public state. */
  async countByRegion(): Promise<{ regionCode: string; state: ChallengeState; count: number }[]> {
    const rows = await this.challenges
      .createQueryBuilder('c')
      .select('c.regionCode', 'regionCode')
      .addSelect('c.state', 'state')
      .addSelect('COUNT(*)', 'count')
      .where(`c.state IN (:...states) AND ${KNOWN_TO_ALL}`, { states: publicStates })
      .groupBy('c.regionCode')
      .addGroupBy('c.state')
      .getRawMany<{ regionCode: string; state: ChallengeState; count: string | number }>();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }

  /** Awarded from one region to another: how many of each pair, the poser's region first. */
  async countByWinner(): Promise<{ regionCode: string; winnerRegion: string; count: number }[]> {
    const rows = await this.challenges
      .createQueryBuilder('c')
      .innerJoin(Bid, 'b', 'b.id = c.awardedBidId')
      .innerJoin(Organization, 'w', 'w.id = b.organizationId')
      .select('c.regionCode', 'regionCode')
      .addSelect('w.regionCode', 'winnerRegion')
      .addSelect('COUNT(*)', 'count')
      .where(`c.state IN (:...states) AND ${KNOWN_TO_ALL}`, { states: challengeStatesOn('cooperation') })
      .groupBy('c.regionCode')
      .addGroupBy('w.regionCode')
      .getRawMany<{ regionCode: string; winnerRegion: string; count: string | number }>();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }
}
