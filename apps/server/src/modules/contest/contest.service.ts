import { Injectable } from '@nestjs/common';
import {
  contestIssues,
  contestStageOf,
  whyCannotOpenContest,
  type ContestRow,
  type StaffContest,
} from '@market/contract/contest';
import { DataSource } from 'typeorm';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse, refuseIssues } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow, isoInstant } from '../../database/engine.js';
import { AuditService } from '../audit/audit.service.js';
import { ChallengeReads } from '../challenge/challenge-reads.js';
import { ContestTopics } from '../challenge/contest-topics.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { Contest } from './contest.entity.js';
import { ContestRepository, latestFirst, type TopicCounts } from './contest.repository.js';

/** 挑战赛：a bureau asks for topics until a day; what comes in are challenges of their own. */
@Injectable()
export class ContestService {
  constructor(
    private readonly contests: ContestRepository,
    private readonly topics: ContestTopics,
    private readonly reads: ChallengeReads,
    private readonly regions: RegionCatalog,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
  ) {}

  async list({ query }: In<'GET /contests'>): Promise<Out<'GET /contests'>> {
    const now = await databaseNow(this.dataSource.manager);
    const rows = await this.contests.list(query, query.collecting && now);
    const counts = await this.contests.countTopics(rows.map(({ id }) => id));
    return pageFrom(rows, query.limit, positionByKey(latestFirst), (row) => this.row(row, counts(row.id), now));
  }

  async get({ params }: In<'GET /contests/{id}'>): Promise<Out<'GET /contests/{id}'>> {
    const contest = found(await this.contests.find(params.id));
    const now = await databaseNow(this.dataSource.manager);
    const counts = await this.contests.countTopics([contest.id]);
    return { ...this.row(contest, counts(contest.id), now), challenges: await this.reads.ofContest(contest.id) };
  }

  async listForStaff(caller: Caller, { query }: In<'GET /staff/contests'>): Promise<Out<'GET /staff/contests'>> {
    const now = await databaseNow(this.dataSource.manager);
    const rows = await this.contests.listInRegion(RegionScope.of(actorOf(caller)), query);
    const counts = await this.contests.countTopics(rows.map(({ id }) => id));
    return pageFrom(rows, query.limit, positionByKey(latestFirst), (row) => this.staffRow(row, counts(row.id), now));
  }

  async getForStaff(caller: Caller, { params }: In<'GET /staff/contests/{id}'>): Promise<StaffContest> {
    const contest = await this.inScope(caller, params.id);
    await this.audit.recordRead(caller, 'contest', contest.id);
    return this.staffView(contest);
  }

  async open(caller: Caller, { body }: In<'POST /staff/contests'>): Promise<StaffContest> {
    const actor = actorOf(caller);
    refuse(whyCannotOpenContest(actor, body.regionCode));
    this.regions.get(body.regionCode);
    const contest = await this.transactions.write(caller, async (tx) => {
      const now = await databaseNow(tx.manager);
      refuseIssues('invalidInput', contestIssues(body, now));
      const row = Object.assign(new Contest(), body, {
        id: newId(),
        collectUntil: new Date(body.collectUntil),
        demo: false,
        createdBy: actor.accountId,
        createdAt: now,
      });
      tx.about('contest', row.id);
      await this.contests.insert(tx, row);
      return { id: row.id };
    });
    return this.staffView(found(await this.contests.find(contest.id)));
  }

  private async inScope(caller: Caller, id: string): Promise<Contest> {
    const contest = found(await this.contests.find(id));
    if (!RegionScope.of(actorOf(caller)).covers(contest.regionCode)) throw new DomainError('notFound');
    return contest;
  }

  private async staffView(contest: Contest): Promise<StaffContest> {
    const now = await databaseNow(this.dataSource.manager);
    const counts = await this.contests.countTopics([contest.id]);
    return { ...this.staffRow(contest, counts(contest.id), now), challenges: await this.topics.of(contest.id) };
  }

  private staffRow(contest: Contest, counts: TopicCounts, now: Date): Out<'GET /staff/contests'>['items'][number] {
    return { ...this.row(contest, counts, now), topics: counts.topics, waiting: counts.waiting };
  }

  private row(contest: Contest, { waiting, published }: TopicCounts, now: Date): ContestRow {
    const { id, regionCode, title, brief, collectUntil, demo } = contest;
    return {
      id,
      regionCode,
      organizer: this.regions.get(regionCode).bureau.name,
      title,
      brief,
      collectUntil: isoInstant(collectUntil),
      stage: contestStageOf(collectUntil, waiting, now),
      published,
      demo,
    };
  }
}
