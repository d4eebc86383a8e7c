import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { whyCannotCollect } from '@market/contract/contest';
import type { StaffChallengeRow } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { In as OneOf, Not, Repository } from 'typeorm';
import { found, refuse } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { ContestRepository } from '../contest/contest.repository.js';
import { MessageSender } from '../message/message-sender.js';
import { Organization } from '../organization/organization.entity.js';
import { Challenge } from './challenge.entity.js';
import { ChallengeRepository } from './challenge.repository.js';
import { staffChallengeRow } from './staff-challenge.view.js';

/** 题目：challenges that are handed in to a contest instead of to vetting, and wait there for its day. */
@Injectable()
export class ContestTopics {
  constructor(
    @InjectRepository(Challenge) private readonly rows: Repository<Challenge>,
    private readonly challenges: ChallengeRepository,
    private readonly contests: ContestRepository,
    private readonly messages: MessageSender,
  ) {}

  /** The organizer's place decides on it from here on. */
  async collect(tx: Tx, challenge: Challenge, contestId: string, now: Date): Promise<string> {
    const contest = found(await this.contests.find(contestId, tx));
    refuse(whyCannotCollect(contest, now));
    const { regionCode, collectUntil: stageEndsAt } = contest;
    await this.challenges.move(tx, challenge, 'collecting', {
      submittedAt: now,
      returnReason: null,
      regionCode,
      stageEndsAt,
    });
    return `交进「${contest.title}」，${minuteText(stageEndsAt.toISOString(), now)} 后筛选`;
  }

  /** 征集期满。 */
  async beginScreening(tx: Tx, challenge: Challenge): Promise<void> {
    await this.challenges.move(tx, challenge, 'screening', { stageEndsAt: null });
    const { id, title, regionCode, organizationId } = challenge;
    this.messages.toOrganization(tx, organizationId, {
      title: '征集期满，开始筛选',
      body: `「${title}」进入筛选，结果和理由会发到这里。`,
      target: { kind: 'ownChallenge', id },
    });
    this.messages.toVetters(tx, regionCode, {
      title: '有题目待筛选',
      body: `挑战赛征集期满，请筛选「${title}」；没选上的要写理由。`,
      target: { kind: 'challenge', id },
    });
  }

  /** Whoever asks was already allowed to see the contest. */
  async of(contestId: string): Promise<StaffChallengeRow[]> {
    const rows = await this.rows.find({
      where: { contestId, state: Not('draft') },
      order: { submittedAt: 'ASC', id: 'ASC' },
    });
    const organizations = await this.rows.manager.findBy(Organization, {
      id: OneOf(rows.map(({ organizationId }) => organizationId)),
    });
    const names = new Map(organizations.map(({ id, name }) => [id, name]));
    return rows.map((row) => staffChallengeRow({ ...row, organizationName: names.get(row.organizationId) ?? '' }));
  }
}
