import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { ChallengeState } from '@market/contract/challenge';
import { LessThanOrEqual, Repository, type FindOptionsWhere } from 'typeorm';
import { Challenge } from './challenge.entity.js';

const BATCH = 100;

/** What time has overtaken, by the clock that is given. Crosses all scopes: only the jobs that act on it ask. */
@Injectable()
export class DueChallenges {
  constructor(@InjectRepository(Challenge) private readonly challenges: Repository<Challenge>) {}

  bidding(now: Date): Promise<string[]> {
    return this.ids({ state: 'published', bidDeadline: LessThanOrEqual(now) }, 'bidDeadline');
  }

  /** 定榜公示 that is over and undisputed. */
  awardNotice(now: Date): Promise<string[]> {
    const over = { noticeDeadline: LessThanOrEqual(now), openObjections: 0 };
    return this.ids({ state: 'awardNotice', ...over }, 'noticeDeadline');
  }

  /** 张榜前公示. */
  stage(state: ChallengeState, now: Date): Promise<string[]> {
    return this.ids({ state, stageEndsAt: LessThanOrEqual(now) }, 'stageEndsAt');
  }

  private async ids(
    where: FindOptionsWhere<Challenge>,
    deadline: 'bidDeadline' | 'noticeDeadline' | 'stageEndsAt',
  ): Promise<string[]> {
    const due = { ...where, hold: 'none' as const };
    const order = { [deadline]: 'ASC' as const };
    const rows = await this.challenges.find({ select: { id: true }, where: due, order, take: BATCH });
    return rows.map((row) => row.id);
  }
}
