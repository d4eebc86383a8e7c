import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { canMove } from '@market/contract/shared';
import {
  challengeStates,
  challengeTransitions,
  holdTransitions,
  type ChallengeState,
  type ChallengeHold,
} from '@market/contract/challenge';
import { IsNull, MoreThan, Repository, type FindOptionsWhere, type SelectQueryBuilder, In as OneOf } from 'typeorm';
import { DomainError } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { decodeCursor } from '../../common/paging.js';
import type { OrganizationScope, RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { likePattern } from '../../database/engine.js';
import { Organization } from '../organization/organization.entity.js';
import { ChallengeStepRow } from './challenge-step.entity.js';
import { Challenge } from './challenge.entity.js';

const submittedStates: readonly ChallengeState[] = challengeStates.filter((state) => state !== 'draft');

export type ChallengeStanding = Pick<
  Challenge,
  'id' | 'organizationId' | 'regionCode' | 'state' | 'directed' | 'publishedAt'
>;

export interface StaffRow extends Challenge {
  organizationName: string;
}

@Injectable()
export class ChallengeRepository {
  constructor(
    @InjectRepository(Challenge) private readonly challenges: Repository<Challenge>,
    @InjectRepository(ChallengeStepRow) private readonly steps: Repository<ChallengeStepRow>,
    @InjectRepository(Organization) private readonly organizations: Repository<Organization>,
  ) {}

  listOwn(scope: OrganizationScope): Promise<Challenge[]> {
    return this.challenges.find({
      where: { organizationId: scope.organizationId },
      order: { updatedAt: 'DESC' },
      take: 200,
    });
  }

  findOwn(scope: OrganizationScope, id: string, tx?: Tx): Promise<Challenge | null> {
    return this.in(tx).findOneBy({ id, organizationId: scope.organizationId });
  }

  /** Drafts that were never submitted belong to their organization alone; some readers see fewer states still. */
  findInRegion(scope: RegionScope, id: string, tx?: Tx, states = submittedStates): Promise<Challenge | null> {
    return this.in(tx).findOneBy({ id, state: OneOf([...states]), ...inRegions(scope) });
  }

  async listInRegion(
    scope: RegionScope,
    readable: readonly ChallengeState[],
    { limit, cursor, state, region, kind, q }: In<'GET /staff/challenges'>['query'],
  ): Promise<{ rows: StaffRow[]; total: number }> {
    const states = state ? readable.filter((known) => known === state) : readable;
    if (states.length === 0) return { rows: [], total: 0 };
    const query = this.challenges.createQueryBuilder('c').where('c.state IN (:...states)', { states });
    if (scope.codes !== 'all') query.andWhere('c.regionCode IN (:...codes)', { codes: scope.codes });
    if (region) query.andWhere('c.regionCode = :region', { region });
    if (kind) query.andWhere('c.kind = :kind', { kind });
    if (q) query.andWhere(namedLike(query), { q: likePattern(q) });
    const total = await query.getCount();
    const after = decodeCursor(cursor);
    if (after) query.andWhere('c.id < :after', { after: after.id });
    const found = await query
      .orderBy('c.id', 'DESC')
      .take(limit + 1)
      .getMany();
    const names = await this.organizationNames(found.map((row) => row.organizationId));
    return { rows: found.map((row) => ({ ...row, organizationName: names.get(row.organizationId) ?? '' })), total };
  }

  stepsOf(challengeId: string, tx?: Tx): Promise<ChallengeStepRow[]> {
    const steps = tx ? tx.manager.getRepository(ChallengeStepRow) : this.steps;
    return steps.find({ where: { challengeId }, order: { id: 'DESC' } });
  }

  /** The draft that cites this failed challenge, if there is one. */
  findRelisted(scope: OrganizationScope, relistOf: string, tx: Tx): Promise<Challenge | null> {
    return tx.manager.findOneBy(Challenge, { relistOf, organizationId: scope.organizationId });
  }

  /** For rules of other topics that need facts of a challenge they do not own. */
  findForBidding(tx: Tx, id: string): Promise<Challenge | null> {
    return tx.manager.findOneBy(Challenge, { id });
  }

  /** Who stands where is decided by the caller. */
  findForFiles(id: string): Promise<ChallengeStanding | null> {
    return this.challenges.findOne({
      select: { id: true, organizationId: true, regionCode: true, state: true, directed: true, publishedAt: true },
      where: { id },
    });
  }

  async insert(tx: Tx, challenge: Challenge): Promise<void> {
    await tx.manager.insert(Challenge, challenge);
  }

  async addStep(tx: Tx, step: ChallengeStepRow): Promise<void> {
    await tx.manager.insert(ChallengeStepRow, step);
  }

  /** Saves a draft if nobody saved it meanwhile. */
  async save(tx: Tx, { id, version }: { id: string; version: number }, change: Partial<Challenge>): Promise<void> {
    await this.conditionally(tx, { id, version, state: 'draft', hold: 'none' }, { ...change, version: version + 1 });
  }

  /**
   * The one way a challenge changes state: a single conditional UPDATE on the state and version that were read, which
   * finds nothing while it is on hold. Of any number of callers at once exactly one gets through; the others learn why not.
   * `also` is what else must hold.
   */
  async move(
    tx: Tx,
    challenge: Pick<Challenge, 'id' | 'state' | 'version'>,
    to: ChallengeState,
    change: Partial<Challenge> = {},
    also: FindOptionsWhere<Challenge> = {},
  ): Promise<void> {
    const { id, state, version } = challenge;
    if (!canMove(challengeTransitions, state, to)) throw new DomainError('stateConflict');
    await this.conditionally(
      tx,
      { id, state, version, hold: 'none', ...also },
      { ...change, state: to, version: version + 1, updatedAt: tx.now },
    );
  }

  /** A new version of what is published, as long as bids are taken; `unbid` when it may only be before the first bid. */
  async republish(
    tx: Tx,
    { id, state, version }: Pick<Challenge, 'id' | 'state' | 'version'>,
    change: Partial<Challenge>,
    { now, unbid = false, unextended = false }: { now: Date; unbid?: boolean; unextended?: boolean },
  ): Promise<void> {
    const open = { id, state, version, hold: 'none' as const, bidDeadline: MoreThan(now) };
    await this.conditionally(
      tx,
      { ...open, ...(unbid && { firstBidAt: IsNull() }), ...(unextended && { extendedAt: IsNull() }) },
      { ...change, version: version + 1, updatedAt: tx.now },
    );
  }

  /** 暂停, by the bureau; also of what is disputed. */
  async suspend(
    tx: Tx,
    { id, state, version, hold }: Pick<Challenge, 'id' | 'state' | 'version' | 'hold'>,
    change: Pick<Challenge, 'holdReason' | 'heldSince'>,
  ): Promise<void> {
    if (!canMove(holdTransitions, hold, 'suspended')) throw new DomainError('stateConflict');
    await this.conditionally(tx, { id, state, version, hold }, { ...change, hold: 'suspended', version: version + 1 });
  }

  /** Counts an objection if the notice still runs, in one statement; on hold its clock stands still. */
  async countObjection(tx: Tx, { id, proposedBidId }: Challenge, databaseNow: Date): Promise<boolean> {
    const result = await tx.manager
      .createQueryBuilder()
      .update(Challenge)
      .set({ openObjections: () => 'open_objections + 1' })
      .where("id = :id AND state = 'awardNotice' AND proposedBidId = :proposedBidId", { id, proposedBidId })
      .andWhere("(hold <> 'none' OR noticeDeadline > :databaseNow)", { databaseNow })
      .execute();
    return result.affected === 1;
  }

  async uncountObjection(tx: Tx, id: string): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .update(Challenge)
      .set({ openObjections: () => 'open_objections - 1' })
      .where('id = :id AND openObjections > 0', { id })
      .execute();
  }

  /** 争议：nothing moves the challenge until it is lifted. A second objection finds it held already. */
  async dispute(tx: Tx, { id, state, hold }: Challenge, heldSince: Date): Promise<void> {
    if (hold === 'dispute') return;
    await this.conditionally(tx, { id, state, hold: 'none' }, { hold: 'dispute', heldSince });
  }

  async lift(tx: Tx, { id, version }: Challenge, hold: ChallengeHold, change: Partial<Challenge>): Promise<void> {
    const lifted = { ...change, hold: 'none', heldSince: null, version: version + 1 } as const;
    await this.conditionally(tx, { id, version, hold }, lifted);
  }

  private async conditionally(tx: Tx, where: FindOptionsWhere<Challenge>, change: Partial<Challenge>): Promise<void> {
    const result = await tx.manager.update(Challenge, where, change);
    if (result.affected === 1) return;
    const now = await tx.manager.findOneBy(Challenge, { id: String(where.id) });
    if (now?.state === 'awarded' && change.state === 'awarded') throw new DomainError('alreadyAwarded');
    if (!now || (where.state && now.state !== where.state)) throw new DomainError('stateConflict');
    if (now.hold !== where.hold) throw new DomainError(now.hold === 'none' ? 'stateConflict' : 'challengeOnHold');
    throw new DomainError(now.version === where.version && where.firstBidAt ? 'frozenByBid' : 'staleVersion');
  }

  private async organizationNames(ids: string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.organizations.find({
      select: { id: true, name: true },
      where: { id: OneOf([...new Set(ids)]) },
    });
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  private in(tx?: Tx): Repository<Challenge> {
    return tx ? tx.manager.getRepository(Challenge) : this.challenges;
  }
}

const inRegions = (scope: RegionScope): FindOptionsWhere<Challenge> =>
  scope.codes === 'all' ? {} : { regionCode: OneOf(scope.codes) };

/** By its title, its number, or whose it is. */
function namedLike(query: SelectQueryBuilder<Challenge>): string {
  const theirs = query.subQuery().select('o.id').from(Organization, 'o').where("o.name LIKE :q ESCAPE '!'").getQuery();
  return `(c.title LIKE :q ESCAPE '!' OR c.no LIKE :q ESCAPE '!' OR c.organizationId IN ${theirs})`;
}
