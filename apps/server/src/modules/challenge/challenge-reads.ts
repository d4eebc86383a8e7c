import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { stageStates, type ChallengeCard, type ChallengeDetail, type ChallengeState } from '@market/contract/challenge';
import type { Actor } from '@market/contract/shared';
import { IsNull, Not, Repository, type SelectQueryBuilder } from 'typeorm';
import { found } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { decodeCursor, pageFrom, type Position } from '../../common/paging.js';
import { OrganizationScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { instantFrom, likePattern } from '../../database/engine.js';
import { Bid } from '../bid/bid.entity.js';
import { ContestRepository } from '../contest/contest.repository.js';
import { Organization } from '../organization/organization.entity.js';
import { Challenge } from './challenge.entity.js';
import { challengeCard, challengeDetail, type RawCard, type RawDetail } from './challenge.view.js';
import { teamBidsOf } from './team-bids.js';

type Query = In<'GET /challenges'>['query'];
type Sort = Query['sort'];

/** Column and direction of each sort; ties are broken by id in the same direction. */
const sorts: Record<Sort, { column: string; direction: 'ASC' | 'DESC'; read: (row: RawCard) => string | number }> = {
  newest: { column: 'c.publishedAt', direction: 'DESC', read: (row) => instantFrom(row.publishedAt).toISOString() },
  deadline: { column: 'c.bidDeadline', direction: 'ASC', read: (row) => instantFrom(row.bidDeadline).toISOString() },
  reward: { column: 'c.rewardFen', direction: 'DESC', read: (row) => Number(row.rewardFen) },
};

const MOST_INVITATIONS = 200;
/** Archived without ever having been published, and 定向: the public knows of neither. */
export const KNOWN_TO_ALL = 'c.directed = FALSE AND c.publishedAt IS NOT NULL';
const KNOWN_TO_INVITED = `c.directed = TRUE AND c.publishedAt IS NOT NULL AND (c.organizationId = :invited OR EXISTS (
  SELECT 1 FROM challenge_invitation i WHERE i.challenge_id = c.id AND i.organization_id = :invited))`;

/** Challenges of a list: in these states; of any of the regions; with each party on either side. */
export interface ListedChallenges {
  states: readonly ChallengeState[];
  regions: readonly string[];
  parties?: readonly { code: string }[];
  text: string;
}

export interface ListedChallenge extends RawCard {
  winnerRegion: string | null;
}

/** Where the words of a list's search stand. */
const searched = ['c.title', 'c.titleEn', 'c.indicatorSummary', 'o.name'];

/**
 * Everything the public may read of challenges, and the invited of a 定向 one. Never touches `content`; only public states
 * exist here, and without an invitation nothing that is directed.
 */
@Injectable()
export class ChallengeReads {
  constructor(
    @InjectRepository(Challenge) private readonly challenges: Repository<Challenge>,
    private readonly contests: ContestRepository,
  ) {}

  async list(query: Query): Promise<{ items: ChallengeCard[]; nextCursor: string | null; total: number }> {
    const { column, direction, read } = sorts[query.sort];
    const total = await this.filtered(query).getCount();
    const page = this.cards(query)
      .orderBy(column, direction)
      .addOrderBy('c.id', direction)
      .limit(query.limit + 1);
    const after = decodeCursor(query.cursor);
    if (after) seek(page, column, direction, after, query.sort !== 'reward');
    const rows = await page.getRawMany<RawCard>();
    return { ...pageFrom(rows, query.limit, (row) => ({ value: read(row), id: row.id }), challengeCard), total };
  }

  async latest(limit: number, region?: string): Promise<ChallengeCard[]> {
    const rows = await this.cards({ stage: 'accepting', region })
      .orderBy('c.publishedAt', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .limit(limit)
      .getRawMany<RawCard>();
    return rows.map(challengeCard);
  }

  /** What an organization is invited to, the newest first. */
  async invited(scope: OrganizationScope): Promise<ChallengeCard[]> {
    const rows = await this.cards({}, scope)
      .andWhere('c.organizationId <> :invited')
      .orderBy('c.publishedAt', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .limit(MOST_INVITATIONS)
      .getRawMany<RawCard>();
    return rows.map(challengeCard);
  }

  /** Published for everybody, or for the organization of the reader. */
  async findVisible(actor: Actor | null, id: string): Promise<ChallengeDetail> {
    const open = await this.find(id);
    if (open || !actor?.organization) return found(open);
    return found(await this.find(id, OrganizationScope.of(actor)));
  }

  /** For the public, or a 定向 challenge for an invited organization and its demander. */
  async find(id: string, invited?: OrganizationScope): Promise<ChallengeDetail | null> {
    const query = this.cards({ stage: 'all' }, invited)
      .addSelect('o.id', 'organizationId')
      .addSelect('c.publicContent', 'publicContent')
      .addSelect('c.vettedAt', 'vettedAt')
      .addSelect('c.contentVersion', 'contentVersion')
      .addSelect('c.digest', 'digest')
      .addSelect('c.cancelReason', 'cancelReason')
      .addSelect('c.holdReason', 'holdReason')
      .addSelect('c.extendedAt', 'extendedAt')
      .addSelect('c.stageEndsAt', 'stageEndsAt')
      .addSelect('c.relistOf', 'relistOf')
      .addSelect('c.awardedAt', 'awardedAt')
      .addSelect('c.teamBidIds', 'teamBidIds')
      .addSelect('c.winnerBidId', 'winnerBidId')
      .addSelect('c.contestId', 'contestId')
      .addSelect('c.noticeStartedAt', 'noticeStartedAt')
      .addSelect('c.noticeDeadline', 'noticeDeadline')
      .andWhere('c.id = :id', { id });
    const row = await query.getRawOne<RawDetail>();
    if (!row) return null;
    return challengeDetail({
      row,
      teams: await teamBidsOf(this.challenges.manager, row.teamBidIds),
      relistOf: await this.cited(row.relistOf),
      contest: await this.contests.cited(row.contestId),
    });
  }

  /** What a contest has brought among the public. */
  async ofContest(contestId: string): Promise<ChallengeCard[]> {
    const rows = await this.cards({})
      .andWhere('c.contestId = :contestId', { contestId })
      .orderBy('c.publishedAt', 'ASC')
      .addOrderBy('c.id', 'ASC')
      .getRawMany<RawCard>();
    return rows.map(challengeCard);
  }

  /** 旧榜, if the public knows it. */
  async cited(id: string | null, tx?: Tx): Promise<ChallengeDetail['relistOf']> {
    if (!id) return null;
    const challenges = tx ? tx.manager.getRepository(Challenge) : this.challenges;
    const row = await challenges.findOneBy({ id, directed: false, publishedAt: Not(IsNull()) });
    return row && { id, no: row.no ?? '', title: row.title };
  }

  /** The record a challenge was posted from. */
  async needOf(id: string): Promise<string | null> {
    const row = await this.challenges.findOne({ select: { id: true, content: true, updatedAt: true }, where: { id } });
    // Challenges stored before there were needs have no such field.
    return row?.content.needId ?? null;
  }

  /** The newest on a list, and one more than the limit. */
  listed(
    filter: ListedChallenges,
    { limit, cursor }: { limit: number; cursor?: string | undefined },
  ): Promise<ListedChallenge[]> {
    const query = this.onList(this.cards({ q: filter.text }), filter)
      .addSelect('w.regionCode', 'winnerRegion')
      .orderBy('c.publishedAt', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .limit(limit + 1);
    const after = decodeCursor(cursor);
    if (after) seek(query, 'c.publishedAt', 'DESC', after, true);
    return query.getRawMany<ListedChallenge>();
  }

  countListed(filter: ListedChallenges): Promise<number> {
    return this.onList(this.filtered({ q: filter.text }), filter).getCount();
  }

  private onList(
    query: SelectQueryBuilder<Challenge>,
    { states, regions, parties = [] }: ListedChallenges,
  ): SelectQueryBuilder<Challenge> {
    query
      .leftJoin(Bid, 'b', 'b.id = c.awardedBidId')
      .leftJoin(Organization, 'w', 'w.id = b.organizationId')
      .andWhere('c.state IN (:...listed)', { listed: states });
    if (regions.length > 0) query.andWhere('c.regionCode IN (:...regions)', { regions });
    for (const [i, { code }] of parties.entries())
      query.andWhere(`(c.regionCode = :party${i} OR w.regionCode = :party${i})`, { [`party${i}`]: code });
    return query;
  }

  private cards(query: Partial<Query>, invited?: OrganizationScope): SelectQueryBuilder<Challenge> {
    return this.filtered(query, invited)
      .select('c.id', 'id')
      .addSelect('c.no', 'no')
      .addSelect('c.kind', 'kind')
      .addSelect('c.regionCode', 'regionCode')
      .addSelect('o.name', 'organizationName')
      .addSelect('c.title', 'title')
      .addSelect('c.titleEn', 'titleEn')
      .addSelect('c.field', 'field')
      .addSelect('c.rewardFen', 'rewardFen')
      .addSelect('c.bidDeadline', 'bidDeadline')
      .addSelect('c.teamMode', 'teamMode')
      .addSelect('c.teams', 'teams')
      .addSelect('c.state', 'state')
      .addSelect('c.archivedFrom', 'archivedFrom')
      .addSelect('c.hold', 'hold')
      .addSelect('c.indicatorSummary', 'indicatorSummary')
      .addSelect('c.publishedAt', 'publishedAt')
      .addSelect('c.demo', 'demo');
  }

  private filtered(
    { stage = 'all', region, field, kind, minRewardFen, maxRewardFen, q }: Partial<Query>,
    invited?: OrganizationScope,
  ) {
    const query = this.challenges
      .createQueryBuilder('c')
      .innerJoin(Organization, 'o', 'o.id = c.organizationId')
      .where('c.state IN (:...states)', { states: stageStates[stage] });
    if (invited) query.andWhere(KNOWN_TO_INVITED, { invited: invited.organizationId });
    else query.andWhere(KNOWN_TO_ALL);
    if (region) query.andWhere('c.regionCode IN (:...regions)', { regions: region.split(',') });
    if (field) query.andWhere('c.field = :field', { field });
    if (kind) query.andWhere('c.kind = :kind', { kind });
    if (minRewardFen !== undefined) query.andWhere('c.rewardFen >= :minRewardFen', { minRewardFen });
    if (maxRewardFen !== undefined) query.andWhere('c.rewardFen <= :maxRewardFen', { maxRewardFen });
    if (q)
      query.andWhere(`(${searched.map((column) => `${column} LIKE :q ESCAPE '!'`).join(' OR ')})`, {
        q: likePattern(q),
      });
    return query;
  }
}

function seek(
  query: SelectQueryBuilder<Challenge>,
  column: string,
  direction: 'ASC' | 'DESC',
  after: Position,
  instant: boolean,
): void {
  const sign = direction === 'ASC' ? '>' : '<';
  query.andWhere(`(${column} ${sign} :after OR (${column} = :after AND c.id ${sign} :afterId))`, {
    after: instant ? new Date(after.value) : after.value,
    afterId: after.id,
  });
}
